import { bidirectional } from "graphology-shortest-path/dijkstra.js";
import type { GraphIndex } from "../../../model/index/index.ts";
import { float, isInteger, type NodeValue, type PathValue } from "../../../values/index.ts";
import { procedure, type ProcedureContext } from "../../procedures/index.ts";
import { Config, invalid } from "./config.ts";
import { project, type Projection } from "./projection.ts";

const name = "algo.kShortestPaths";

interface Route {
  readonly keys: readonly string[];
  readonly cost: number;
}

/** Yen, "Finding the k shortest loopless paths in a network" (1971). */
export const kShortestPaths = procedure(
  `${name}(source: Node, target: Node, k: Integer, config?: Map): index: Integer, totalCost: Float, path: Path`,
  "The k cheapest paths that visit no node twice, the cheapest first; without a weight the shortest.",
  (index, [source, target, k, given], context) => {
    if (source === null || target === null) return [];
    if (!isInteger(k!) || k < 1) throw invalid(`${name} takes the number of paths, from 1 on`);
    const graph = project(index, new Config(name, given).projection("NATURAL"), name, context);
    const [from, to] = [source, target].map((node) => String((node as NodeValue).id)) as [string, string];
    if (!graph.hasNode(from) || !graph.hasNode(to)) return [];
    return routes(graph, from, to, Number(k), context).map(({ keys, cost }, i) => [
      i,
      float(cost),
      pathOf(index, graph, keys),
    ]);
  },
);

function routes(graph: Projection, from: string, to: string, k: number, context: ProcedureContext): Route[] {
  const first = cheapest(graph, from, to, []);
  const found: Route[] = first ? [first] : [];
  const candidates = new Map<string, Route>();
  for (let last = first; last && found.length < k;) {
    context.progress({ procedure: name, stage: "searching", done: found.length, total: k });
    for (let at = 0; at < last.keys.length - 1; at++) {
      context.step(graph.size + 1);
      const route = deviation(graph, last.keys.slice(0, at + 1), to, found);
      if (route) candidates.set(route.keys.join(" "), route);
    }
    last = [...candidates.values()].sort(byCost)[0] ?? null;
    if (!last) break;
    candidates.delete(last.keys.join(" "));
    found.push(last);
  }
  return found;
}

/** The cheapest path that begins with these nodes and then leaves every path found so far. */
function deviation(
  graph: Projection,
  root: readonly string[],
  to: string,
  found: readonly Route[],
): Route | null {
  const prefix = root.join(" ");
  const spur = root.at(-1)!;
  const taken = found
    .filter(({ keys }) => keys.slice(0, root.length).join(" ") === prefix)
    .map(({ keys }) => graph.edge(spur, keys[root.length]!));
  const passed = root.slice(0, -1).flatMap((key) => graph.edges(key));
  const rest = cheapest(graph, spur, to, [...taken, ...passed]);
  if (!rest) return null;
  const keys = [...root.slice(0, -1), ...rest.keys];
  return { keys, cost: costOf(graph, keys) };
}

/** Dijkstra's path; an edge that is closed costs more than any path. */
function cheapest(
  graph: Projection,
  from: string,
  to: string,
  closed: readonly (string | undefined)[],
): Route | null {
  const isClosed = new Set(closed);
  const keys = bidirectional(graph, from, to, (edge, { least }) =>
    isClosed.has(edge) ? Infinity : least,
  ) as string[] | null;
  if (!keys) return null;
  const isOpen = keys.every((key, i) => i === 0 || !isClosed.has(graph.edge(keys[i - 1]!, key)));
  return isOpen ? { keys, cost: costOf(graph, keys) } : null;
}

const costOf = (graph: Projection, keys: readonly string[]): number =>
  keys.slice(1).reduce((sum, key, i) => sum + graph.getEdgeAttribute(graph.edge(keys[i]!, key), "least"), 0);

/** The cheaper first; of equals the one with fewer, then with older nodes. */
function byCost(a: Route, b: Route): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.keys.length !== b.keys.length) return a.keys.length - b.keys.length;
  const at = a.keys.findIndex((key, i) => key !== b.keys[i]);
  return Number(a.keys[at] ?? 0) - Number(b.keys[at] ?? 0);
}

function pathOf(index: GraphIndex, graph: Projection, keys: readonly string[]): PathValue {
  const relationships = keys
    .slice(1)
    .map((key, i) => index.relationship(graph.getEdgeAttribute(graph.edge(keys[i]!, key), "relationship")));
  return { kind: "Path", nodes: keys.map((key) => index.node(Number(key))), relationships };
}
