import type { Expression, Name, NodePattern, PathPattern, QuantifiedPattern } from "../parse/index.ts";
import type { Span } from "../source.ts";
import type { BoundPattern, PatternRelationship, SelectedPath } from "./bound.ts";
import { isStatic } from "./labels.ts";
import { PatternDraft } from "./pattern-draft.ts";
import { RelationshipBinder } from "./relationships.ts";
import { listOf, type } from "./type.ts";
import { Scope, type Variable } from "./variable.ts";

const node = type("Node");
const relationship = type("Relationship");

/** Patterns of MATCH, MERGE, comprehensions and predicates, as graphs to look for. */
export abstract class PatternBinder extends RelationshipBinder {
  /** The patterns of one clause: their relationships are all different. New variables come into scope. */
  protected pattern(
    paths: readonly PathPattern[],
    where: Expression | null,
    mayDeclare = true,
  ): BoundPattern {
    const draft = new PatternDraft();
    // Everything is declared before any property is read: patterns may use each other's variables.
    const parts = paths.map((path) => () => {
      this.path(path, draft, mayDeclare);
    });
    for (const part of parts) part();
    for (const bind of draft.later) bind();
    draft.predicates.push(...this.where(where));
    return draft.finish();
  }

  private path(path: PathPattern, draft: PatternDraft, mayDeclare: boolean): void {
    const { selector, variable: name, where } = path;
    const own = selector.kind === "all" ? draft : new PatternDraft();
    const elements = this.elements(path, own, mayDeclare);
    if (name) this.refuseBound(name);
    own.later.push(() => {
      own.predicates.push(...this.where(where));
    });
    if (selector.kind !== "all") {
      const variable = this.declare(name?.name ?? null, type("Path"), "value");
      this.select({ selector, path: variable, span: path.span }, elements, own, draft);
    } else if (name) {
      draft.paths.push({ path: this.declare(name.name, type("Path"), "value"), elements });
    }
  }

  /** The nodes and relationships of a path in turn. */
  private elements(path: PathPattern, draft: PatternDraft, mayDeclare: boolean): readonly Variable[] {
    const elements: Variable[] = [];
    const { elements: parts } = path;
    let left: Variable | null = null;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      if (part.kind === "NodePattern") {
        const next = this.node(part, draft, mayDeclare);
        // Two nodes side by side in a path are the same node.
        if (left && parts[i - 1]?.kind === "NodePattern") {
          if (path.selector.kind !== "all")
            throw this.error(
              "NotSupported",
              "Between two nodes of a shortest path stands a relationship.",
              part.span,
            );
          draft.predicates.push(this.same(left, next, part.span));
        } else elements.push(next);
        left = next;
      } else {
        if (!left) elements.push((left = this.anonymousNode(draft)));
        const following = parts[i + 1];
        const isNodeNext = following?.kind === "NodePattern";
        const right: Variable = isNodeNext
          ? this.node(following, draft, mayDeclare)
          : this.anonymousNode(draft);
        if (isNodeNext) i += 1;
        const bound =
          part.kind === "RelationshipPattern"
            ? this.relationship(part, left, right, draft, mayDeclare)
            : this.repeated(part, left, right, draft);
        elements.push(bound.variable, right);
        left = right;
      }
    }
    return elements;
  }

  private anonymousNode(draft: PatternDraft): Variable {
    const variable = this.declare(null, node, "node");
    draft.nodes.add(variable);
    return variable;
  }

  /** A path of which the shortest are kept is solved as a whole: only its ends are known to the rest of the pattern. */
  private select(
    { selector, path, span }: Pick<SelectedPath, "selector" | "path"> & { readonly span: Span },
    elements: readonly Variable[],
    own: PatternDraft,
    draft: PatternDraft,
  ): void {
    const [first, last] = [elements[0]!, elements.at(-1)!];
    const [only, more] = own.relationships;
    if (!only) throw this.error("UnexpectedSyntax", "A shortest path has at least one relationship.", span);
    for (const end of [first, last]) if (own.given.has(end) && !draft.nodes.has(end)) draft.given.add(end);
    this.checkChain(own, span);
    draft.conversions.push(...own.conversions);
    draft.nodes.add(first).add(last);
    const isSimple = !more && !only.repeated && only.hops !== null;
    const isFunction = selector.isFunction && !more && !only.repeated;
    if (selector.isFunction && !isFunction)
      throw this.error(
        "UnexpectedSyntax",
        "shortestPath() takes two nodes and one relationship.",
        span,
        "Write `MATCH p = ANY SHORTEST ...`.",
      );
    const relationships = this.freed(own, [first, last], span);
    draft.later.push(() => {
      for (const bind of own.later) bind();
      if (isSimple || isFunction) draft.predicates.push(...own.predicates);
    });
    if (isSimple || isFunction) {
      const relationship = { ...relationships[0]!, hops: only.hops ?? { from: 1, to: 1 } };
      draft.selected.push({ selector, relationship, path, chain: null });
      return;
    }
    const variable = this.declare(null, listOf(relationship), "relationships");
    const whole: PatternRelationship = { ...only, variable, left: first, right: last, repeated: null };
    draft.selected.push({
      selector,
      relationship: whole,
      path,
      chain: { relationships, predicates: own.predicates },
    });
  }

  /** The search tries all that lies between the ends; what is known already, or passed before, is compared. */
  private freed(
    { relationships, given, conversions, predicates }: PatternDraft,
    [first, last]: readonly [Variable, Variable],
    span: Span,
  ): readonly PatternRelationship[] {
    const taken = new Set([...given, ...conversions.map(({ variable }) => variable), first, last]);
    const free = (known: Variable): Variable => {
      if (!taken.has(known)) {
        taken.add(known);
        return known;
      }
      const standIn = this.variable(null, known.type, known.representation);
      predicates.push(this.same(standIn, known, span));
      return standIn;
    };
    let node = first;
    return relationships.map((part, i) => {
      const left = node;
      node = i === relationships.length - 1 ? last : free(part.right);
      return { ...part, left, variable: free(part.variable), right: node };
    });
  }

  private checkChain({ relationships }: PatternDraft, span: Span): void {
    const isNested = relationships.some(({ repeated }) =>
      repeated?.pattern.relationships.some(({ hops }) => hops !== null),
    );
    const isEmpty = relationships.some(({ repeated }) => repeated?.pattern.relationships.length === 0);
    if (isNested || isEmpty)
      throw this.error("NotSupported", "A shortest path repeats single relationships.", span);
  }

  private node(part: NodePattern, draft: PatternDraft, mayDeclare: boolean): Variable {
    const variable = this.nodeVariable(part.variable, draft, mayDeclare);
    draft.nodes.add(variable);
    const { labels } = part;
    if (labels) {
      this.checkLabels(labels, false);
      draft.test(isStatic(labels), () => this.labelTest(this.reference(variable, part), labels, part.span));
    }
    draft.later.push(() => {
      draft.predicates.push(...this.propertyPredicates(part.properties, variable), ...this.where(part.where));
    });
    return variable;
  }

  private nodeVariable(name: Name | null, draft: PatternDraft, mayDeclare: boolean): Variable {
    if (!name) return this.declare(null, node, "node");
    const known = this.scope.find(name.name);
    if (!known) {
      if (!mayDeclare) this.resolve(name);
      return this.declare(name.name, node, "node");
    }
    if (!["Node", "Any", "Null"].includes(known.type.name)) throw this.conflict(name, known, "a node");
    if (known.representation !== "node") return this.converted(known, "node", name, draft);
    if (!draft.nodes.has(known)) draft.given.add(known);
    return known;
  }

  private repeated(
    part: QuantifiedPattern,
    left: Variable,
    right: Variable,
    draft: PatternDraft,
  ): PatternRelationship {
    const outer = this.scope;
    const inner = new Scope(outer);
    const pattern = this.within(() => this.pattern([part.path], part.where), inner);
    const first = pattern.nodes[0]!;
    const last = pattern.nodes.at(-1)!;
    const gathered = [...inner.variables.values()].map((variable) => ({
      inner: variable,
      outer: this.declare(variable.name, listOf(variable.type), "value"),
    }));
    const variable = this.declare(null, listOf(relationship), "relationships");
    const repeated = { pattern, first, last, gathered };
    const bound: PatternRelationship = {
      variable,
      left,
      right,
      direction: "out",
      types: null,
      hops: part.hops,
      each: null,
      repeated,
    };
    draft.relationships.push(bound);
    return bound;
  }
}
