import type { PathAutomaton, PathState, PathStep } from "../plan/index.ts";
import type { Compiler } from "./compiler.ts";
import type { Row } from "./row.ts";
import { lanesOf, Neighbours, reversed, type Lane } from "./walk.ts";

type Test = ((row: Row) => boolean) | null;

interface Step extends PathStep {
  readonly from: number;
  readonly forward: readonly Lane[];
  readonly backward: readonly Lane[];
  readonly holds: Test;
  readonly partHolds: Test;
}

/** The walk that the search stands at; who is told of a whole one reads it here. */
export interface Walked {
  readonly nodes: number[];
  readonly relationships: number[];
  /** How many relationships were walked when each segment ended. */
  readonly marks: number[];
}

/**
 * Walks along an automaton, the shortest first: how far every state and node is from the end is found breadth first from
 * the end, as far as needed, and cuts the search for walks of one length after the other (Korf 1985). Walks are trails.
 */
export class PathSearch {
  readonly walked: Walked = { nodes: [], relationships: [], marks: [] };
  private readonly compiler: Compiler;
  private readonly states: readonly PathState[];
  private readonly steps: readonly (readonly Step[])[];
  private readonly arriving: readonly (readonly Step[])[];
  private readonly ends: readonly { readonly slot: number; readonly holds: Test; readonly next: number }[];
  private readonly allows: (row: Row, relationship: number) => boolean;
  private nodeCount = 0;
  private distances = new Map<number, number>();
  private frontier: number[] = [];
  private row: Row = [];
  private end = -1;
  private isLonger = false;
  private found: () => boolean = () => false;

  constructor(
    { states, segments }: PathAutomaton,
    compiler: Compiler,
    allows: (row: Row, relationship: number) => boolean,
  ) {
    const { index } = compiler;
    const test = (predicates: PathStep["predicates"]): Test =>
      predicates.length > 0 ? compiler.predicate(predicates) : null;
    this.compiler = compiler;
    this.states = states;
    this.allows = allows;
    this.steps = states.map(({ steps }, from) =>
      steps.map((step) => ({
        ...step,
        from,
        forward: lanesOf(index, step.direction, step.types),
        backward: lanesOf(index, reversed(step.direction), step.types),
        holds: test(step.predicates),
        partHolds: test(step.part),
      })),
    );
    this.arriving = states.map((_, state) => this.steps.flat().filter(({ to }) => to === state));
    this.ends = segments.map(({ relationship, predicates }, i) => ({
      slot: relationship.right.slot,
      holds: test(predicates),
      next: segments[i + 1]?.start ?? states.length - 1,
    }));
  }

  /** Tells `found` of every walk, by length; `isEnough` is asked after each length. Stops when `found` says so. */
  run(row: Row, start: number, end: number, found: () => boolean, isEnough: () => boolean): void {
    this.row = row;
    // The statement itself may have made some.
    this.nodeCount = this.compiler.index.nodeKeys.length;
    this.end = end;
    this.found = found;
    this.distances = new Map();
    this.frontier = [];
    this.walked.nodes[0] = start;
    this.reach(this.states.length - 1, end, 0, this.frontier);
    for (let length = 0; ; length++) {
      if (length > 0) this.widen(length);
      this.isLonger = this.frontier.length > 0;
      if (this.distances.has(start)) {
        this.isLonger = false;
        if (!this.walk(0, start, length) || isEnough()) return;
      }
      if (!this.isLonger) return;
    }
  }

  private key(state: number, node: number): number {
    return state * this.nodeCount + node;
  }

  /** Notes a state and node, and those that come there without a relationship. */
  private reach(state: number, node: number, distance: number, reached: number[]): void {
    const key = this.key(state, node);
    if (this.distances.has(key)) return;
    this.distances.set(key, distance);
    reached.push(key);
    this.states.forEach(({ ends }, before) => {
      if (ends >= 0 && this.ends[ends]!.next === state && this.ending(ends, node))
        this.reach(before, node, distance, reached);
    });
  }

  private ending(segment: number, node: number): boolean {
    const { slot, holds } = this.ends[segment]!;
    if (segment === this.ends.length - 1) return node === this.end;
    this.row[slot] = node;
    return !holds || holds(this.row);
  }

  /** One relationship further away from the end. */
  private widen(distance: number): void {
    const { frontier } = this;
    this.frontier = [];
    for (const key of frontier) {
      const [state, node] = [Math.floor(key / this.nodeCount), key % this.nodeCount];
      for (const step of this.arriving[state]!)
        for (const walk = this.neighbours(step.backward, node); walk.next();)
          if (this.fits(step, walk.neighbour, walk.relationship, node))
            this.reach(step.from, walk.neighbour, distance, this.frontier);
    }
  }

  private neighbours(lanes: readonly Lane[], node: number): Neighbours {
    const walk = new Neighbours(this.compiler.index, lanes);
    walk.begin(node);
    return walk;
  }

  private fits(step: Step, left: number, relationship: number, right: number): boolean {
    const { row } = this;
    this.compiler.budget.step();
    if (!this.allows(row, relationship)) return false;
    if (!step.holds) return true;
    fill(row, step, left, relationship, right);
    return step.holds(row);
  }

  /** Every walk of exactly `left` more relationships; false when no more are wanted. */
  private walk(state: number, node: number, left: number): boolean {
    const distance = this.distances.get(this.key(state, node));
    if (distance === undefined || distance > left) {
      this.isLonger ||= distance !== undefined || this.frontier.length > 0;
      return true;
    }
    const { relationships, marks } = this.walked;
    if (state === this.states.length - 1) {
      if (node === this.end && left === 0) return this.found();
      return true;
    }
    const { ends } = this.states[state]!;
    if (ends >= 0 && this.ending(ends, node)) {
      marks[ends] = relationships.length;
      if (!this.walk(this.ends[ends]!.next, node, left)) return false;
    }
    if (left > 0) return this.steps[state]!.every((step) => this.follow(step, node, left));
    this.isLonger ||= this.steps[state]!.length > 0;
    return true;
  }

  private follow(step: Step, node: number, left: number): boolean {
    const { nodes, relationships } = this.walked;
    for (const walk = this.neighbours(step.forward, node); walk.next();) {
      const { neighbour, relationship } = walk;
      if (relationships.includes(relationship) || !this.fits(step, node, relationship, neighbour)) continue;
      relationships.push(relationship);
      nodes[relationships.length] = neighbour;
      const goesOn = !this.isPart(step) || this.walk(step.to, neighbour, left - 1);
      relationships.pop();
      if (!goesOn) return false;
    }
    return true;
  }

  /** Whether the repeated part that ends with this step holds as a whole. */
  private isPart(step: Step): boolean {
    if (!step.partHolds) return true;
    const { nodes, relationships } = this.walked;
    const first = relationships.length - step.round.length;
    step.round.forEach((link, i) => {
      const at = first + i;
      fill(this.row, link, nodes[at]!, relationships[at]!, nodes[at + 1]!);
    });
    return step.partHolds(this.row);
  }
}

function fill(
  row: Row,
  { slots: [before, walked, after] }: Pick<PathStep, "slots">,
  left: number,
  relationship: number,
  right: number,
): void {
  if (before !== null) row[before] = left;
  row[walked] = relationship;
  if (after !== null) row[after] = right;
}
