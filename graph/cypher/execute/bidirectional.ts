import type { Compiler } from "./compiler.ts";
import type { IdSet } from "./id-set.ts";
import { Neighbours, type Lane } from "./walk.ts";

/** One side of the search: the nodes it has reached, in order, and beside them how. */
class Side {
  readonly walk: Neighbours;
  readonly reached: IdSet;
  readonly over: number[] = [];
  readonly from: number[] = [];
  /** Where the nodes begin that were reached last. */
  private frontier = 0;

  constructor(lanes: readonly Lane[], compiler: Compiler) {
    this.walk = new Neighbours(compiler.index, lanes);
    this.reached = compiler.idSet();
  }

  get width(): number {
    return this.reached.size - this.frontier;
  }

  begin(node: number): void {
    this.reached.clear();
    this.frontier = 0;
    this.reached.add(node);
  }

  /** The places of the frontier; what is reached from now on is the next one. */
  advance(): readonly [begin: number, end: number] {
    const begin = this.frontier;
    this.frontier = this.reached.size;
    return [begin, this.frontier];
  }

  /** Reaches what `walk` stands on. */
  reach(from: number): void {
    const { size } = this.reached;
    this.over[size] = this.walk.relationship;
    this.from[size] = from;
    this.reached.add(this.walk.neighbour);
  }

  /** The relationships between a node and where this side began, the nearest to the node first. */
  trace(node: number): number[] {
    const walk: number[] = [];
    for (let at = this.reached.placeOf(node); at > 0; at = this.from[at]!) walk.push(this.over[at]!);
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
  private readonly forward: Side;
  private readonly backward: Side;
  private readonly budget: Compiler["budget"];

  constructor(forward: readonly Lane[], backward: readonly Lane[], compiler: Compiler) {
    this.forward = new Side(forward, compiler);
    this.backward = new Side(backward, compiler);
    this.budget = compiler.budget;
  }

  /** The relationships from start to end, two different nodes; null when there is no way. */
  find({ start, end, longest, allows }: Ends): readonly number[] | null {
    const { forward, backward } = this;
    forward.begin(start);
    backward.begin(end);
    for (let depth = 1; depth <= longest; depth++) {
      if (forward.width === 0 || backward.width === 0) return null;
      const isForward = forward.width <= backward.width;
      const met = isForward ? this.level(forward, backward, allows) : this.level(backward, forward, allows);
      if (met !== -1) return [...forward.trace(met).reverse(), ...backward.trace(met)];
    }
    return null;
  }

  /** Reaches one level further; gives the node where the sides have met, or -1. */
  private level(side: Side, other: Side, allows: Ends["allows"]): number {
    const { walk, reached } = side;
    const [begin, end] = side.advance();
    for (let place = begin; place < end; place++) {
      walk.begin(reached.at(place));
      while (walk.next()) {
        this.budget.step();
        if (reached.has(walk.neighbour) || (allows && !allows(walk.relationship))) continue;
        side.reach(place);
        if (other.reached.has(walk.neighbour)) return walk.neighbour;
      }
    }
    return -1;
  }
}
