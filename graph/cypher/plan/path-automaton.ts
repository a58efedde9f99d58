import type {
  BoundExpression,
  PatternChain,
  PatternRelationship,
  SelectedPath,
  Variable,
} from "../bind/index.ts";
import type { Direction } from "../parse/index.ts";
import { slotsIn } from "./variables.ts";

/** A relationship to walk, to another state. */
export interface PathStep {
  readonly to: number;
  readonly direction: Direction;
  readonly types: readonly string[] | null;
  /** Where the predicates look for the node before, the relationship and the node after; null where nobody looks. */
  readonly slots: readonly [left: number | null, relationship: number, right: number | null];
  readonly predicates: readonly BoundExpression[];
  /** Of the last relationship of a repeated part: what must hold of the part as a whole, which is so many steps long. */
  readonly part: readonly BoundExpression[];
  readonly round: readonly Link[];
}

type Link = Omit<PathStep, "to" | "round">;

/** The states of a walk along a chain: the first is 0; a segment ends where it leads on without a relationship. */
export interface PathState {
  readonly steps: PathStep[];
  /** The segment that ends here, or -1. */
  ends: number;
}

/** A relationship, a walk of variable length or a repeated part of a chain, with the predicates of the node it ends at. */
export interface PathSegment {
  readonly relationship: PatternRelationship;
  readonly predicates: readonly BoundExpression[];
  /** The state in which the segment begins. */
  readonly start: number;
}

export interface PathAutomaton {
  readonly states: readonly PathState[];
  readonly segments: readonly PathSegment[];
  /** What can be told of the whole path alone. */
  readonly predicates: readonly BoundExpression[];
}

/** A chain as an automaton over relationships (Thompson 1968): what one relationship can tell is told when it is walked. */
export function pathAutomaton(
  selected: SelectedPath,
  { relationships, predicates }: PatternChain,
): PathAutomaton {
  const { left, right } = selected.relationship;
  const ends = [left, right];
  const apart = askedOfEnds(selected);
  const states: PathState[] = [];
  const segments: PathSegment[] = [];
  const own = predicates.filter((predicate) => !apart.includes(predicate));
  const pool = new Predicates(own, selectedVariables(selected));
  const add = (): number => states.push({ steps: [], ends: -1 }) - 1;
  let from = add();
  for (const relationship of relationships) {
    const at = segments.length;
    const links = linksOf(relationship, pool, ends);
    const { from: least, to: most } = relationship.hops ?? { from: 1, to: 1 };
    segments.push({ relationship, predicates: pool.take([relationship.right]), start: from });
    if (least === 0) states[from]!.ends = at;
    let last = from;
    for (let round = 1; round <= (most ?? Math.max(least, 1)); round++) {
      last = connect(last, links, add());
      if (round >= least) states[last]!.ends = at;
    }
    if (most === null) connect(last, links, last);
    from = add();
  }
  return { states, segments, predicates: pool.rest() };

  function connect(start: number, links: readonly Link[], end: number): number {
    let at = start;
    links.forEach((link, i) => {
      const to = i === links.length - 1 ? end : add();
      states[at]!.steps.push({ ...link, to, round: links });
      at = to;
    });
    return end;
  }
}

/** The relationships of a segment in the order in which one round walks them. */
function linksOf(segment: PatternRelationship, pool: Predicates, ends: readonly Variable[]): readonly Link[] {
  const { repeated, each, hops, left, right, variable, direction, types } = segment;
  // The ends are known, and stay as they are while the walk passes other nodes.
  const slotOf = (node: Variable) => (hops || ends.some(({ slot }) => slot === node.slot) ? null : node.slot);
  if (!repeated) {
    const predicates = each?.predicates ?? (hops ? [] : pool.take([left, variable, right]));
    const slots = [slotOf(left), (each?.relationship ?? variable).slot, slotOf(right)] as const;
    return [{ direction, types, slots, predicates, part: [] }];
  }
  const { relationships, predicates } = repeated.pattern;
  const inner = new Predicates(predicates, relationships.flatMap(variablesOf));
  const links = relationships.map((link): Link => ({
    direction: link.direction,
    types: link.types,
    slots: [link.left.slot, link.variable.slot, link.right.slot] as const,
    predicates: inner.take([link.left, link.variable, link.right]),
    part: [],
  }));
  return links.with(-1, { ...links.at(-1)!, part: inner.rest() });
}

/** The variables of a selected path that are known once it is found: of a chain all but its ends. */
export function selectedVariables({ relationship, path, chain }: SelectedPath): readonly Variable[] {
  const { variable, left, right } = relationship;
  const inner = chain?.relationships.flatMap(variablesOf) ?? [];
  return [variable, path, ...inner.filter(({ slot }) => slot !== left.slot && slot !== right.slot)];
}

/** What a chain asks of its ends alone: that is told before the search, as of any other node. */
export function askedOfEnds(selected: SelectedPath): readonly BoundExpression[] {
  const inner = new Set(selectedVariables(selected).map(({ slot }) => slot));
  const isApart = (predicate: BoundExpression) => [...slotsIn(predicate)].every((slot) => !inner.has(slot));
  return selected.chain?.predicates.filter(isApart) ?? [];
}

const variablesOf = ({ left, variable, right, repeated }: PatternRelationship): readonly Variable[] => [
  left,
  variable,
  right,
  ...(repeated?.gathered.map(({ outer }) => outer) ?? []),
];

/** Predicates that are given away to the first part of a path that can tell them. */
class Predicates {
  private readonly own: ReadonlySet<number>;
  private left: readonly { readonly predicate: BoundExpression; readonly slots: ReadonlySet<number> }[];

  constructor(predicates: readonly BoundExpression[], own: readonly Variable[]) {
    this.own = new Set(own.map(({ slot }) => slot));
    this.left = predicates.map((predicate) => ({ predicate, slots: slotsIn(predicate) }));
  }

  take(variables: readonly Variable[]): readonly BoundExpression[] {
    const known = new Set(variables.map(({ slot }) => slot));
    const isTold = ({ slots }: { slots: ReadonlySet<number> }) =>
      [...slots].every((slot) => known.has(slot) || !this.own.has(slot));
    const told = this.left.filter(isTold);
    this.left = this.left.filter((part) => !told.includes(part));
    return told.map(({ predicate }) => predicate);
  }

  rest(): readonly BoundExpression[] {
    return this.left.map(({ predicate }) => predicate);
  }
}
