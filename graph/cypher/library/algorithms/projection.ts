import { DirectedGraph, UndirectedGraph } from "graphology";
import type { GraphIndex } from "../../../model/index/index.ts";
import { isNumber, toNumber } from "../../../values/index.ts";
import type { ProcedureContext } from "../../procedures/index.ts";
import { invalid, type ProjectionConfig } from "./config.ts";

export interface Tie {
  /** The sum of the weights of all relationships between two nodes, or the least of them. */
  weight: number;
  /** The relationship that weighs least; of equals the first. */
  relationship: number;
  least: number;
}

/** A simple graph: its keys are the dense ids of nodes as texts, in the order of the ids. */
export type Projection = DirectedGraph<object, Tie> | UndirectedGraph<object, Tie>;

/** The last projection of a graph, for it takes longer to make than most algorithms need. */
const kept = new WeakMap<GraphIndex, { readonly of: string; readonly graph: Projection }>();

/**
 * The part of the graph that an algorithm asks for, as graphology's algorithms want it: one edge between two nodes.
 * Weights of parallel relationships add up; a relationship without the weight weighs 1. Loops of an undirected
 * projection are left out. It is kept until the graph changes or another is asked for: nobody may write to it.
 */
export function project(
  index: GraphIndex,
  config: ProjectionConfig,
  procedure: string,
  context: ProcedureContext,
): Projection {
  const of = JSON.stringify([config, index.version, context.writer?.changes ?? 0]);
  const known = kept.get(index);
  if (known?.of === of) return known.graph;
  const graph = build(index, config, procedure, context);
  kept.set(index, { of, graph });
  return graph;
}

function build(
  index: GraphIndex,
  config: ProjectionConfig,
  procedure: string,
  { progress, step }: ProcedureContext,
): Projection {
  const isUndirected = config.orientation === "UNDIRECTED";
  const graph: Projection = isUndirected
    ? new UndirectedGraph<object, Tie>()
    : new DirectedGraph<object, Tie>();
  const { nodeLabels, starts, ends, relationshipKeys } = index;
  for (let id = 0; id < nodeLabels.length; id++)
    if (index.isNodeAlive(id) && isWanted(nodeLabels[id]!, config.nodeLabels)) graph.addNode(String(id));
  const total = relationshipKeys.length;
  for (let id = 0; id < total; id++) {
    if (id % interval === 0) progress({ procedure, stage: "projecting", done: id, total });
    step();
    if (!index.isRelationshipAlive(id) || !isWanted([index.typeOf(id)], config.relationshipTypes)) continue;
    const [from, to] = [String(starts.data[id]!), String(ends.data[id]!)];
    if (!graph.hasNode(from) || !graph.hasNode(to) || (isUndirected && from === to)) continue;
    const weight = weightOf(index, id, config.relationshipWeightProperty);
    if (config.orientation === "REVERSE") tie(graph, to, from, id, weight);
    else tie(graph, from, to, id, weight);
  }
  progress({ procedure, stage: "projecting", done: total, total });
  return graph;
}

/** How many relationships pass between two tidings of progress. */
const interval = 10_000;

function isWanted(names: readonly string[], wanted: readonly string[] | null): boolean {
  return wanted === null || names.some((name) => wanted.includes(name));
}

function tie(graph: Projection, from: string, to: string, relationship: number, weight: number): void {
  const edge = graph.edge(from, to);
  if (edge === undefined) {
    graph.addEdge(from, to, { weight, relationship, least: weight });
    return;
  }
  const known = graph.getEdgeAttributes(edge);
  known.weight += weight;
  if (weight >= known.least) return;
  known.least = weight;
  known.relationship = relationship;
}

function weightOf(index: GraphIndex, relationship: number, property: string | null): number {
  if (property === null) return 1;
  const value = index.relationshipProperty(relationship, property);
  if (value === null) return 1;
  const weight = isNumber(value) ? toNumber(value) : Number.NaN;
  if (weight >= 0) return weight;
  throw invalid(`${property} of a relationship is no weight: it must be a number from 0 on`);
}
