import type { GraphIndex } from "../../model/index/index.ts";
import { visitNeighbours, type Lane } from "./walk.ts";

/** One side of the search: how each node it has reached was reached. Relationship + 1, so that 0 is not reached. */
class Side {
  readonly lanes: readonly Lane[];
  readonly over: Int32Array;
  readonly from: Int32Array;
  private reached: number[] = [];
  frontier: number[] = [];

  constructor(lanes: readonly Lane[], nodeCount: number) {
    this.lanes = lanes;
    this.over = new Int32Array(nodeCount);
    this.from = new Int32Array(nodeCount);
  }

  begin(node: number): void {
    for (const before of this.reached) this.over[before] = 0;
    this.reached = [node];
    this.frontier = [node];
    this.over[node] = -1;
  }

  reach(node: number, relationship: number, from: number): void {
    this.over[node] = relationship + 1;
    this.from[node] = from;
    this.reached.push(node);
  }

  /** The relationships between a node and where this side began, the nearest to the node first. */
  trace(node: number): number[] {
    const walk: number[] = [];
    for (let at = node; this.over[at]! > 0; at = this.from[at]!) walk.push(this.over[at]! - 1);
    return walk;
  }
}

export interface Ends {
  readonly start: number;
  readonly end: number;
  readonly longest: number;
  /** Whether a relationship may be walked; null when all may. */
  readonly allows: ((relationship: number) => boolean) | null;
}

/**
 * One shortest walk between two nodes, breadth first from both ends, level by level on the side with fewer nodes to
 * look at (Pohl 1971): where the levels meet first is the shortest way.
 */
export class BidirectionalSearch {
  private readonly index: GraphIndex;
  private readonly forward: Side;
  private readonly backward: Side;
  private readonly step: () => void;
  /** How many nodes it was made for. */
  readonly nodeCount: number;

  constructor(index: GraphIndex, forward: readonly Lane[], backward: readonly Lane[], step: () => void) {
    this.index = index;
    this.nodeCount = index.nodeKeys.length;
    this.forward = new Side(forward, this.nodeCount);
    this.backward = new Side(backward, this.nodeCount);
    this.step = step;
  }

  /** The relationships from start to end, two different nodes; null when there is no way. */
  find({ start, end, longest, allows }: Ends): readonly number[] | null {
    const { forward, backward } = this;
    forward.begin(start);
    backward.begin(end);
    for (let depth = 1; depth <= longest; depth++) {
      if (forward.frontier.length === 0 || backward.frontier.length === 0) return null;
      const isForward = forward.frontier.length <= backward.frontier.length;
      const met = isForward ? this.level(forward, backward, allows) : this.level(backward, forward, allows);
      if (met === -1) continue;
      return [...forward.trace(met).reverse(), ...backward.trace(met)];
    }
    return null;
  }

  /** Reaches one level further; gives the node where the sides have met, or -1. */
  private level(side: Side, other: Side, allows: Ends["allows"]): number {
    const next: number[] = [];
    let met = -1;
    for (const node of side.frontier) {
      const goesOn = visitNeighbours(this.index, side.lanes, node, (neighbour, relationship) => {
        this.step();
        if (side.over[neighbour] !== 0 || (allows && !allows(relationship))) return true;
        side.reach(neighbour, relationship, node);
        next.push(neighbour);
        if (other.over[neighbour] === 0) return true;
        met = neighbour;
        return false;
      });
      if (!goesOn) return met;
    }
    side.frontier = next;
    return -1;
  }
}
