import type Sigma from "sigma";
import { distanceToCurve, type Point } from "../core/index.ts";
import type { LyingEdge } from "./captions.ts";

export interface SceneHandlers {
  readonly hover: (node: string | null) => void;
  readonly clickNode: (node: string, isAdding: boolean) => void;
  readonly clickEdge: (edge: string) => void;
  readonly clickStage: () => void;
  /** The browser took the graphics context away: nothing can be drawn any more. */
  readonly lose: () => void;
}

/** Turns what sigma sees of the pointer into what it means: pointed at, clicked, dragged to another place. */
export function listenToPointer(
  sigma: Sigma,
  container: HTMLElement,
  edges: () => readonly LyingEdge[],
  handlers: SceneHandlers,
): void {
  let dragged: string | null = null;
  container.addEventListener("webglcontextlost", handlers.lose, { capture: true });
  sigma.on("enterNode", ({ node }) => {
    container.classList.add("is-over");
    handlers.hover(node);
  });
  sigma.on("leaveNode", () => {
    container.classList.remove("is-over");
    handlers.hover(null);
  });
  sigma.on("clickNode", ({ node, event }) => {
    handlers.clickNode(node, event.original.shiftKey);
  });
  sigma.on("clickStage", ({ event }) => {
    const edge = edgeAt(event, edges());
    if (edge === null) handlers.clickStage();
    else handlers.clickEdge(edge);
  });
  sigma.on("downNode", (payload) => {
    dragged = payload.node;
    payload.preventSigmaDefault();
  });
  sigma.on("moveBody", ({ event }) => {
    if (dragged === null) return;
    sigma.getGraph().mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
  });
  for (const end of ["upNode", "upStage"] as const)
    sigma.on(end, () => {
      dragged = null;
    });
}

const near = 6;

/** The edge within six pixels of a point of the stage, if any: lines are too thin to be hit by colour. */
function edgeAt(point: Point, edges: readonly LyingEdge[]): string | null {
  let nearest: string | null = null;
  let least = near;
  for (const { edge, from, to } of edges) {
    const distance = distanceToCurve(point, from, to);
    if (distance >= least) continue;
    least = distance;
    nearest = edge.id;
  }
  return nearest;
}
