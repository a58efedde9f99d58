import type { GraphIndex } from "../../model/index/index.ts";
import type { HopRange } from "../parse/index.ts";
import { Neighbours, type Lane } from "./walk.ts";

export interface Search {
  readonly index: GraphIndex;
  readonly lanes: readonly Lane[];
  /** The same, walked from the end. */
  readonly backward: () => readonly Lane[];
  readonly start: number;
  readonly end: number;
  readonly hops: HopRange;
  /** Whether a relationship may be walked; null when all may. */
  readonly allows: ((relationship: number) => boolean) | null;
  readonly step: () => void;
}

/** The relationships of a walk, in order. */
export type Walk = readonly number[];

/** Between a node and itself there is the walk of no hop, when that is allowed, and nothing else that is shortest. */
export const standing = ({ hops }: Search): readonly Walk[] => (hops.from === 0 ? [[]] : []);

/**
 * From the start outwards, at most so many hops: `visit` is told of each relationship that may be walked and says whether
 * the search goes on from its neighbour; `isOver` is asked after each hop.
 */
function breadthFirst(
  { index, lanes, start, allows, step }: Search,
  longest: number,
  visit: (node: number, relationship: number, neighbour: number, depth: number) => boolean,
  isOver: () => boolean,
): void {
  const walk = new Neighbours(index, lanes);
  let frontier = [start];
  for (let depth = 1; frontier.length > 0 && depth <= longest && !isOver(); depth++) {
    const reached: number[] = [];
    for (const node of frontier) {
      walk.begin(node);
      while (walk.next()) {
        step();
        const { neighbour, relationship } = walk;
        if (allows && !allows(relationship)) continue;
        if (visit(node, relationship, neighbour, depth)) reached.push(neighbour);
      }
    }
    frontier = reached;
  }
}

/**
 * Whether a way leads from the start back to it. Breadth first, each node with the first relationship of its way: without
 * a direction two ways that begin apart and meet are one way back (Itai and Rodeh 1978).
 */
export function leadsBack(search: Search): boolean {
  const { lanes, start, hops } = search;
  const isUndirected = lanes.some(({ skipsLoops }) => skipsLoops);
  const longest = hops.to ?? Number.POSITIVE_INFINITY;
  const begun = new Map([[start, -1]]);
  let isBack = false;
  breadthFirst(
    search,
    isUndirected ? Math.ceil(longest / 2) : longest,
    (node, relationship, neighbour, depth) => {
      const first = depth === 1 ? relationship : begun.get(node)!;
      const other = begun.get(neighbour);
      if (other === undefined) begun.set(neighbour, first);
      else if (neighbour === start ? !isUndirected || depth === 1 : isUndirected && other !== first)
        isBack = true;
      return other === undefined;
    },
    () => isBack,
  );
  return isBack;
}

/** How a node was reached: over which relationship, from which node. */
type Origin = readonly [relationship: number, node: number];

/** Every shortest walk: breadth first, keeping each way in which a node is reached at its least depth. */
export function allShortest(search: Search): Iterable<Walk> {
  const { start, end, hops } = search;
  if (start === end) return standing(search);
  const origins = new Map<number, { readonly depth: number; readonly ways: Origin[] }>([
    [start, { depth: 0, ways: [] }],
  ]);
  breadthFirst(
    search,
    hops.to ?? Number.POSITIVE_INFINITY,
    (node, relationship, neighbour, depth) => {
      const known = origins.get(neighbour);
      if (!known) origins.set(neighbour, { depth, ways: [[relationship, node]] });
      else if (known.depth === depth) known.ways.push([relationship, node]);
      return !known;
    },
    () => origins.has(end),
  );
  return origins.has(end) ? waysTo(end) : [];

  function* waysTo(node: number): Iterable<Walk> {
    if (node === start) yield [];
    for (const [relationship, before] of origins.get(node)!.ways)
      for (const walk of waysTo(before)) yield [...walk, relationship];
  }
}

/** How far nodes are from the end, as far as has been looked. */
interface Distances {
  readonly known: Map<number, number>;
  frontier: readonly number[];
}

/**
 * The walks of the least length, then those of the next, and so on: depth first for each length, but never to where the
 * end is too far away (Korf 1985).
 */
export function* walksByLength(search: Search): Iterable<readonly Walk[]> {
  const { hops, start, end } = search;
  const distances: Distances = { known: new Map([[end, 0]]), frontier: [end] };
  for (let length = 0; length <= (hops.to ?? Number.POSITIVE_INFINITY); length++) {
    if (length > 0) widen(search, distances, length);
    if (length < hops.from) continue;
    const found: Walk[] = [];
    const isLonger = trails(search, distances, start, length, [], found);
    if (found.length > 0) yield found;
    if (!isLonger) return;
  }
}

function widen({ index, backward, step }: Search, distances: Distances, distance: number): void {
  const reached: number[] = [];
  const walk = new Neighbours(index, backward());
  for (const node of distances.frontier) {
    walk.begin(node);
    while (walk.next()) {
      step();
      const { neighbour } = walk;
      if (distances.known.has(neighbour)) continue;
      distances.known.set(neighbour, distance);
      reached.push(neighbour);
    }
  }
  distances.frontier = reached;
}

/** Gathers the trails of exactly this length that end where they shall; false when there is none that is longer. */
function trails(
  search: Search,
  distances: Distances,
  node: number,
  left: number,
  walked: number[],
  found: Walk[],
): boolean {
  const distance = distances.known.get(node);
  if (distance === undefined) return distances.frontier.length > 0;
  if (distance > left) return true;
  if (left === 0) {
    found.push(walked.slice());
    return true;
  }
  let isLonger = false;
  const walk = new Neighbours(search.index, search.lanes);
  walk.begin(node);
  while (walk.next()) {
    search.step();
    if (walked.includes(walk.relationship) || (search.allows && !search.allows(walk.relationship))) continue;
    walked.push(walk.relationship);
    if (trails(search, distances, walk.neighbour, left - 1, walked, found)) isLonger = true;
    walked.pop();
  }
  return isLonger;
}
