import type { Drawing, DrawnEdge } from "./drawing.ts";

export interface Step {
  readonly edge: DrawnEdge;
  /** The node this step leads to. */
  readonly to: string;
}

export type Path = readonly Step[];

const mostPaths = 3;
const mostSteps = 8;

/**
 * The shortest ways between two nodes, at most three, over what people do, hold and belong to; only where there is none,
 * over articles too. Breadth first from the start; ties by the id of the edge, so the same question has the same answer.
 */
export function pathsBetween(drawing: Drawing, from: string, to: string): readonly Path[] {
  if (from === to || !drawing.nodeById.has(from) || !drawing.nodeById.has(to)) return [];
  const direct = shortestPaths(drawing, from, to, ({ type }) => type !== "REPORTS" && type !== "MENTIONS");
  return direct.length > 0 ? direct : shortestPaths(drawing, from, to, () => true);
}

type Wanted = (edge: DrawnEdge) => boolean;

function shortestPaths(drawing: Drawing, from: string, to: string, isWanted: Wanted): Path[] {
  const distance = distancesTo(drawing, to, isWanted);
  const length = distance.get(from);
  if (length === undefined) return [];
  const found: Path[] = [];
  const walk = (at: string, path: Path) => {
    if (at === to) found.push(path);
    for (const step of stepsFrom(drawing, at, isWanted)) {
      if (found.length >= mostPaths) return;
      if (distance.get(step.to) === length - path.length - 1) walk(step.to, [...path, step]);
    }
  };
  walk(from, []);
  return found;
}

/** Steps to the goal from every node within reach. */
function distancesTo(drawing: Drawing, goal: string, isWanted: Wanted): ReadonlyMap<string, number> {
  const distance = new Map([[goal, 0]]);
  let rim = [goal];
  for (let steps = 1; steps <= mostSteps && rim.length > 0; steps++) {
    const next: string[] = [];
    for (const at of rim)
      for (const { to } of stepsFrom(drawing, at, isWanted)) {
        if (distance.has(to)) continue;
        distance.set(to, steps);
        next.push(to);
      }
    rim = next;
  }
  return distance;
}

function stepsFrom(drawing: Drawing, at: string, isWanted: Wanted): Step[] {
  return (drawing.edgesAt.get(at) ?? [])
    .filter(isWanted)
    .map((edge) => ({ edge, to: edge.source === at ? edge.target : edge.source }));
}
