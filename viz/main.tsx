/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from "preact";
import { loadGraph, type PropertyGraph } from "#graph";
import { createQuestions } from "./ask.ts";
import { conduct } from "./conduct.ts";
import type { Theme } from "./core/index.ts";
import { App } from "./panels/app.tsx";
import { Store } from "./panels/store.ts";

/** The page: reads its graph, shows the panels, hands them a scene. */
async function main(): Promise<void> {
  const root = document.getElementById("newsgraph")!;
  root.dataset["state"] = "loading";
  try {
    const json = await readGraph();
    let loaded: PropertyGraph | null = null;
    // The picture is drawn from the file itself; the graph is made when something is asked of it or taken along.
    const graph = () => (loaded ??= loadGraph(json));
    const store = new Store(json, preferredTheme(), createQuestions(graph));
    root.textContent = "";
    render(<App store={store} />, root);
    conduct(store, root, graph);
    root.dataset["state"] = "ready";
    performance.mark("newsgraph:ready");
  } catch (error) {
    root.dataset["state"] = "failed";
    root.setAttribute("role", "alert");
    root.textContent = `The graph cannot be shown. ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The graph inside the page, or else the one its server has. */
async function readGraph(): Promise<unknown> {
  const inside = document.getElementById("graph")?.textContent;
  if (inside !== undefined && inside !== "") return JSON.parse(inside);
  const response = await fetch("graph.json");
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}

function preferredTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

void main();
