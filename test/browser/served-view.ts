import type { Browser } from "playwright-core";
import { serveView, type ViewServer } from "../../src/server/index.ts";
import { buildView } from "../support/built-view.ts";
import { sampleGraph } from "../support/sample-graph.ts";
import { launch } from "./chromium.ts";

export interface ServedView {
  readonly browser: Browser;
  readonly server: ViewServer;
  /** Serves another graph until the suite ends. */
  readonly serve: (graph: unknown) => Promise<ViewServer>;
}

/**
 * Chromium and a server of the view of a graph, from the first test to the last of the suite in which it is called;
 * without Chromium the suite is skipped. Its members are there once the suite has begun.
 */
export function servedView(graph: unknown = sampleGraph()): ServedView {
  const closing: { close(): Promise<void> }[] = [];
  const serve = async (other: unknown): Promise<ViewServer> => {
    const server = await serveView({ graph: { json: JSON.stringify(other) } });
    closing.push(server);
    return server;
  };
  const view: { browser?: Browser; server?: ViewServer; serve: typeof serve } = { serve };
  before(async function () {
    const browser = await launch();
    if (browser === null) this.skip();
    closing.push(browser);
    buildView();
    Object.assign(view, { browser, server: await serve(graph) });
  });
  after(async () => {
    for (const it of closing) await it.close();
  });
  return view as ServedView;
}
