import type {
  BoundExpression,
  BoundPattern,
  PatternRelationship,
  SelectedPath,
  Variable,
} from "../bind/index.ts";
import type { Direction } from "../parse/index.ts";
import { selectivity } from "./estimate.ts";
import { filterBy } from "./filters.ts";
import { leafFor } from "./leaves.ts";
import type { Operator } from "./operators.ts";
import type { PlanContext } from "./context.ts";
import { askedOfEnds, pathAutomaton, selectedVariables } from "./path-automaton.ts";
import { slotsIn } from "./variables.ts";

/**
 * Solves a pattern greedily: a predicate as soon as it can be told, a relationship between two known nodes before any
 * other, then the one with the fewest relationships of its types to follow, and a new start only when nothing known
 * leads on.
 */
export class PatternPlanner {
  private readonly context: PlanContext;
  private readonly pattern: BoundPattern;
  /** Slots of this pattern that are not known yet; every other slot is. */
  private readonly unknown = new Set<number>();
  private readonly relationships: Set<PatternRelationship>;
  private readonly selected: Set<SelectedPath>;
  private predicates: { readonly predicate: BoundExpression; readonly slots: readonly number[] }[];
  private readonly walked: Variable[] = [];
  private plan: Operator;

  constructor(pattern: BoundPattern, input: Operator, context: PlanContext) {
    this.context = context;
    this.pattern = pattern;
    this.plan = input;
    this.relationships = new Set(pattern.relationships);
    this.selected = new Set(pattern.selected);
    for (const { slot } of declaredIn(pattern)) this.unknown.add(slot);
    for (const { slot } of pattern.given) this.unknown.delete(slot);
    const ofEnds = pattern.selected.flatMap(askedOfEnds);
    const predicates = [...pattern.predicates, ...ofEnds, ...lonely(pattern).map(isNode)];
    this.predicates = predicates.map((predicate) => ({ predicate, slots: [...slotsIn(predicate)] }));
  }

  solve(): Operator {
    for (const conversion of this.pattern.conversions) {
      this.plan = { kind: "Convert", conversion, input: this.plan, rows: this.plan.rows };
      this.unknown.delete(conversion.variable.slot);
    }
    this.filter();
    while (this.step()) this.filter();
    return this.plan;
  }

  private isKnown = (slot: number): boolean => !this.unknown.has(slot);

  private know(...variables: readonly Variable[]): void {
    for (const { slot } of variables) this.unknown.delete(slot);
  }

  private filter(): void {
    for (const { path, elements } of this.pattern.paths) {
      if (this.isKnown(path.slot) || !elements.every(({ slot }) => this.isKnown(slot))) continue;
      const expression = { kind: "Path", elements, type: path.type, span: { start: 0, end: 0 } } as const;
      this.plan = {
        kind: "Projection",
        items: [{ variable: path, expression }],
        input: this.plan,
        rows: this.plan.rows,
      };
      this.know(path);
    }
    const ready = this.takeReady();
    if (ready.length > 0) this.plan = filterBy(this.plan, ready, this.context);
  }

  /** The predicates that can be told now; they are told once. */
  private takeReady(): readonly BoundExpression[] {
    const ready: BoundExpression[] = [];
    const { predicates } = this;
    this.predicates = predicates.filter((part) => {
      const isReady = part.slots.every(this.isKnown);
      if (isReady) ready.push(part.predicate);
      return !isReady;
    });
    return ready;
  }

  private step(): boolean {
    for (const given of this.relationships)
      if (this.isKnown(given.variable.slot)) return this.projectEndpoints(given);
    const next = this.nextWalk();
    if (!next || !this.isClosed(next))
      for (const path of this.selected) if (this.isClosed(path.relationship)) return this.shortestPath(path);
    return next ? this.walk(next) : this.start();
  }

  private isClosed({ left, right }: PatternRelationship): boolean {
    return this.isKnown(left.slot) && this.isKnown(right.slot);
  }

  /** A relationship between two known nodes, or that with the least to follow. */
  private nextWalk(): PatternRelationship | null {
    const candidates = [...this.relationships].filter(
      ({ left, right }) => this.isKnown(left.slot) || this.isKnown(right.slot),
    );
    return this.choose(candidates, (part) => {
      if (this.isClosed(part)) return -1;
      return this.fanOut(part) * this.share(this.isKnown(part.left.slot) ? part.right : part.left);
    });
  }

  /** The share of rows that passes what can be told of a node as soon as it is known. */
  private share({ slot: own }: Variable, solved: readonly BoundExpression[] = []): number {
    let share = 1;
    for (const { predicate, slots } of this.predicates)
      if (slots.includes(own) && !solved.includes(predicate))
        if (slots.every((slot) => slot === own || this.isKnown(slot)))
          share *= selectivity(predicate, this.context.statistics);
    return share;
  }

  /** The cheapest, unless the context decides otherwise; null when there is none. */
  private choose<T>(candidates: readonly T[], cost: (candidate: T) => number): T | null {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    candidates.forEach((candidate, i) => {
      const of = candidates.length === 1 ? 0 : cost(candidate);
      if (of < least) [best, least] = [i, of];
    });
    const { choose } = this.context.statistics;
    return candidates[choose && candidates.length > 1 ? choose(candidates.length, best) : best] ?? null;
  }

  /** How many rows come of one, on average. */
  private fanOut({ types, direction, hops }: PatternRelationship): number {
    const { statistics } = this.context;
    const count = types
      ? types.reduce((sum, type) => sum + statistics.typeCount(type), 0)
      : statistics.relationshipCount;
    const degree = (count / Math.max(1, statistics.nodeCount)) * (direction === "both" ? 2 : 1);
    return hops ? degree ** Math.min(3, hops.to ?? 3) + 1 : degree;
  }

  private walk(part: PatternRelationship): boolean {
    this.relationships.delete(part);
    const isForward = this.isKnown(part.left.slot);
    const [from, to] = isForward ? [part.left, part.right] : [part.right, part.left];
    const direction = isForward ? part.direction : reversed(part.direction);
    const isInto = this.isKnown(to.slot);
    const { variable: relationship, types, hops, each } = part;
    const different = [...this.walked];
    const rows = this.plan.rows * (isInto ? 0.5 : this.fanOut(part));
    const walk = { from, to, relationship, direction, types, different, input: this.plan, rows };
    if (part.repeated) this.repeat(part, from, to, isForward);
    else if (hops)
      this.plan = {
        kind: isInto ? "VarLengthExpand(Into)" : "VarLengthExpand(All)",
        ...walk,
        hops,
        each,
        isBackward: !isForward,
      };
    else this.plan = { kind: isInto ? "Expand(Into)" : "Expand(All)", ...walk };
    this.walked.push(relationship);
    this.know(from, to, relationship, ...(part.repeated?.gathered.map(({ outer }) => outer) ?? []));
    return true;
  }

  private repeat(part: PatternRelationship, from: Variable, to: Variable, isForward: boolean): void {
    const { repeated, hops, variable: relationship } = part;
    if (!repeated || !hops) return;
    // Walked from its right end, the lists come out in the wrong order: the operator turns them round.
    const turned = isForward ? repeated : { ...repeated, first: repeated.last, last: repeated.first };
    const pattern = { ...repeated.pattern, given: new Set([turned.first]) };
    const body = new PatternPlanner(pattern, { kind: "Argument", rows: 1 }, this.context).solve();
    const different = [...this.walked];
    const isInto = this.isKnown(to.slot);
    const { plan: input } = this;
    this.plan = {
      kind: "Repeat(Trail)",
      from,
      to,
      isInto,
      relationship,
      hops,
      repeated: turned,
      body,
      isBackward: !isForward,
      different,
      input,
      rows: input.rows * 4,
    };
  }

  private projectEndpoints(part: PatternRelationship): boolean {
    this.relationships.delete(part);
    const { variable: relationship, left, right, direction, types } = part;
    const isLeftKnown = this.isKnown(left.slot);
    const isRightKnown = this.isKnown(right.slot);
    const different = [...this.walked];
    const known = { relationship, left, right, direction, types, isLeftKnown, isRightKnown, different };
    this.plan = { kind: "ProjectEndpoints", ...known, input: this.plan, rows: this.plan.rows };
    this.walked.push(relationship);
    this.know(left, right);
    return true;
  }

  private shortestPath(selected: SelectedPath): boolean {
    this.selected.delete(selected);
    const { relationship: part, selector, path, chain } = selected;
    const { variable: relationship, left: from, right: to, direction, types, hops, each } = part;
    const walk = { from, to, relationship, direction, types, hops: hops!, each, different: [...this.walked] };
    this.know(...selectedVariables(selected));
    if (chain) {
      const automaton = pathAutomaton(selected, chain);
      const ends = { from, to, relationship, path, selector, different: [...this.walked] };
      const { plan: input } = this;
      this.plan = { kind: "StatefulShortestPath", ...ends, automaton, input, rows: input.rows };
      return true;
    }
    // `shortestPath()` looks for the shortest that fulfils WHERE; SHORTEST takes the shortest and then asks.
    const predicates = selector.isFunction ? this.takeReady() : [];
    const { plan: input } = this;
    this.plan = { kind: "ShortestPath", ...walk, selector, path, predicates, input, rows: input.rows };
    return true;
  }

  /** A new start, from the node that is found most cheaply. */
  private start(): boolean {
    const predicates = this.predicates.map(({ predicate }) => predicate);
    const leaves = this.pattern.nodes
      .filter(({ slot }) => !this.isKnown(slot))
      .map((node) => ({ node, leaf: leafFor(node, predicates, this.isKnown, this.context.statistics) }));
    // What is found is walked on from, what is only looked at costs little.
    const best = this.choose(
      leaves,
      ({ node, leaf }) => leaf.plan.rows * (0.1 + this.share(node, leaf.solved)),
    );
    if (!best) return false;
    const { solved } = best.leaf;
    this.predicates = this.predicates.filter(({ predicate }) => !solved.includes(predicate));
    const leaf = best.leaf.plan;
    const rows = this.plan.rows * leaf.rows;
    if (this.plan.kind === "Argument") this.plan = { ...leaf, rows };
    else {
      const dependsOnLeft = leaf.kind === "NodeIndexSeek" && slotsIn(leaf.value).size > 0;
      this.plan = { kind: dependsOnLeft ? "Apply" : "CartesianProduct", left: this.plan, right: leaf, rows };
    }
    this.know(best.node);
    return true;
  }
}

/** Nodes known before that no relationship leads to: each may be null, and null is no node. */
function lonely({ nodes, given, relationships, selected }: BoundPattern): readonly Variable[] {
  const known = new Set([...given].map(({ slot }) => slot));
  if (known.size === 0) return [];
  for (const { left, right } of [...relationships, ...selected.map(({ relationship }) => relationship)]) {
    known.delete(left.slot);
    known.delete(right.slot);
  }
  return nodes.filter(({ slot }) => known.has(slot));
}

function isNode(node: Variable): BoundExpression {
  const span = { start: 0, end: 0 };
  const operand: BoundExpression = { kind: "Variable", variable: node, type: node.type, span };
  return { kind: "IsNull", operand, negated: true, type: { name: "Boolean" }, span };
}

const reversed = (direction: Direction): Direction =>
  direction === "both" ? "both" : direction === "out" ? "in" : "out";

/** All the variables a pattern speaks of as its own. */
export function declaredIn({
  nodes,
  relationships,
  selected,
  paths,
  conversions,
}: BoundPattern): readonly Variable[] {
  return [
    ...nodes,
    ...relationships.flatMap(({ variable, repeated }) => [
      variable,
      ...(repeated?.gathered.map(({ outer }) => outer) ?? []),
    ]),
    ...selected.flatMap(selectedVariables),
    ...paths.map(({ path }) => path),
    ...conversions.map(({ variable }) => variable),
  ];
}
