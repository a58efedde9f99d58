import type { GraphIndex } from "../../model/index/index.ts";
import type { HopRange } from "../parse/index.ts";
import { Neighbours, type Lane } from "./walk.ts";

export interface Search {
  readonly index: GraphIndex;
  readonly lanes: readonly Lane[];
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

/** How a node was reached: over which relationship, from which node. */
type Origin = readonly [relationship: number, node: number];

/** Every shortest walk: breadth first, keeping each way in which a node is reached at its least depth. */
export function allShortest(search: Search): Iterable<Walk> {
  const { index, lanes, start, end, hops, allows, step } = search;
  if (start === end) return standing(search);
  const origins = new Map<number, { readonly depth: number; readonly ways: Origin[] }>([
    [start, { depth: 0, ways: [] }],
  ]);
  const walk = new Neighbours(index, lanes);
  let frontier = [start];
  for (let depth = 1; frontier.length > 0 && depth <= (hops.to ?? Number.POSITIVE_INFINITY); depth++) {
    const reached: number[] = [];
    for (const node of frontier) {
      walk.begin(node);
      while (walk.next()) {
        step();
        const { neighbour, relationship } = walk;
        if (allows && !allows(relationship)) continue;
        let origin = origins.get(neighbour);
        if (!origin) {
          origins.set(neighbour, (origin = { depth, ways: [] }));
          reached.push(neighbour);
        }
        if (origin.depth === depth) origin.ways.push([relationship, node]);
      }
    }
    if (origins.has(end)) break;
    frontier = reached;
  }
  return origins.has(end) ? waysTo(end) : [];

  function* waysTo(node: number): Iterable<Walk> {
    if (node === start) yield [];
    for (const [relationship, before] of origins.get(node)!.ways)
      for (const walk of waysTo(before)) yield [...walk, relationship];
  }
}

/** The walks of the least length, then those of the next, and so on: depth first for each length. */
export function* walksByLength(search: Search): Iterable<readonly Walk[]> {
  const { hops, start } = search;
  for (let length = hops.from; length <= (hops.to ?? Number.POSITIVE_INFINITY); length++) {
    const found: Walk[] = [];
    if (!trails(search, start, length, [], found)) return;
    if (found.length > 0) yield found;
  }
}

/** Gathers the trails of exactly this length that end where they shall; false when there is none of this length. */
function trails(search: Search, node: number, left: number, walked: number[], found: Walk[]): boolean {
  if (left === 0) {
    if (node === search.end) found.push(walked.slice());
    return true;
  }
  let isLongEnough = false;
  const walk = new Neighbours(search.index, search.lanes);
  walk.begin(node);
  while (walk.next()) {
    search.step();
    if (walked.includes(walk.relationship) || (search.allows && !search.allows(walk.relationship))) continue;
    walked.push(walk.relationship);
    if (trails(search, walk.neighbour, left - 1, walked, found)) isLongEnough = true;
    walked.pop();
  }
  return isLongEnough;
}
