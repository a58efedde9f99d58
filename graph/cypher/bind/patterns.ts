import type {
  Expression,
  LabelExpression,
  MapLiteral,
  Name,
  NodePattern,
  Parameter,
  PathPattern,
  QuantifiedPattern,
  RelationshipPattern,
} from "../parse/index.ts";
import type { Span } from "../source.ts";
import { didYouMean } from "../suggest.ts";
import { boolean } from "./binder-base.ts";
import type { BoundExpression, BoundPattern, EachRelationship, PatternRelationship } from "./bound.ts";
import { FunctionBinder } from "./functions.ts";
import { PatternDraft } from "./pattern-draft.ts";
import { any, listOf, type } from "./type.ts";
import { Scope, type Variable } from "./variable.ts";

const node = type("Node");
const relationship = type("Relationship");

/** Patterns of MATCH, MERGE, comprehensions and predicates, as graphs to look for. */
export abstract class PatternBinder extends FunctionBinder {
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
    const elements: Variable[] = [];
    const { elements: parts } = path;
    let left: Variable | null = null;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      if (part.kind === "NodePattern") {
        const next = this.node(part, draft, mayDeclare);
        // Two nodes side by side in a path are the same node.
        if (left && parts[i - 1]?.kind === "NodePattern")
          draft.predicates.push(this.same(left, next, part.span));
        else elements.push(next);
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
    this.nameAndSelect(path, elements, draft);
  }

  private anonymousNode(draft: PatternDraft): Variable {
    const variable = this.declare(null, node, "node");
    draft.nodes.add(variable);
    return variable;
  }

  private same(left: Variable, right: Variable, span: Span): BoundExpression {
    const sides = { left: this.reference(left, { span }), right: this.reference(right, { span }) };
    return { kind: "Comparison", operator: "=", ...sides, type: boolean, span };
  }

  private nameAndSelect(
    { variable: name, selector, span }: PathPattern,
    elements: Variable[],
    draft: PatternDraft,
  ): void {
    if (name) this.refuseBound(name);
    const path =
      name || selector.kind !== "all" ? this.declare(name?.name ?? null, type("Path"), "value") : null;
    if (!path) return;
    if (selector.kind === "all") {
      draft.paths.push({ path, elements });
      return;
    }
    const last = [...draft.relationships].at(-1);
    if (elements.length !== 3 || !last)
      throw this.error(
        "UnexpectedSyntax",
        "A shortest path is asked for with two nodes and one relationship.",
        span,
      );
    draft.relationships.pop();
    const hops = last.hops ?? { from: 1, to: 1 };
    draft.selected.push({ selector, relationship: { ...last, hops }, path });
  }

  protected refuseBound({ name, span }: Name): void {
    if (this.scope.find(name))
      throw this.error(
        "VariableAlreadyBound",
        `Variable \`${name}\` is already defined.`,
        span,
        "Choose another name.",
      );
  }

  private node(part: NodePattern, draft: PatternDraft, mayDeclare: boolean): Variable {
    const variable = this.nodeVariable(part.variable, draft, mayDeclare);
    draft.nodes.add(variable);
    const { labels } = part;
    if (labels) {
      this.checkLabels(labels, false);
      const subject = this.reference(variable, part);
      draft.predicates.push({ kind: "HasLabels", subject, labels, type: boolean, span: part.span });
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
    if (known.representation !== "node") return this.converted(known, "node", draft);
    if (!draft.nodes.has(known)) draft.given.add(known);
    return known;
  }

  /** A value that is taken for a node or relationship of the pattern gets a variable that holds its id. */
  private converted(value: Variable, to: "node" | "relationship", draft: PatternDraft): Variable {
    const existing = draft.conversions.find(
      (conversion) => conversion.value === value && conversion.to === to,
    );
    if (existing) return existing.variable;
    const variable = this.variable(null, to === "node" ? node : relationship, to);
    draft.conversions.push({ value, variable, to });
    return variable;
  }

  private conflict({ name, span }: Name, known: Variable, wanted: string) {
    const reason = `Variable \`${name}\` is a ${known.type.name}, so it cannot be ${wanted}.`;
    return this.error("VariableTypeConflict", reason, span, "Choose another name.");
  }

  private relationship(
    part: RelationshipPattern,
    left: Variable,
    right: Variable,
    draft: PatternDraft,
    mayDeclare: boolean,
  ): PatternRelationship {
    const variable = this.relationshipVariable(part, draft, mayDeclare);
    const types = part.types ? typeNames(part.types) : null;
    const isComplex = part.types !== null && types === null;
    if (part.types) this.checkLabels(part.types, true);
    const hasFilter = isComplex || part.properties !== null || part.where !== null;
    const each = part.hops && hasFilter ? this.variable(null, relationship, "relationship") : null;
    const single = each ?? variable;
    const predicates: BoundExpression[] = each ? [] : draft.predicates;
    if (isComplex && part.types) predicates.push(this.typePredicate(single, part.types, part.span));
    draft.later.push(() => {
      predicates.push(...this.propertyPredicates(part.properties, single));
      if (!each || !part.variable) predicates.push(...this.where(part.where));
      else {
        const inner = new Scope(this.scope, [{ ...each, name: part.variable.name }]);
        predicates.push(...this.within(() => this.where(part.where), inner));
      }
    });
    const filter: EachRelationship | null = each && { relationship: each, predicates };
    const { direction, hops } = part;
    const bound: PatternRelationship = {
      variable,
      left,
      right,
      direction,
      types,
      hops,
      each: filter,
      repeated: null,
    };
    draft.relationships.push(bound);
    return bound;
  }

  private typePredicate(variable: Variable, labels: LabelExpression, span: Span): BoundExpression {
    return { kind: "HasLabels", subject: this.reference(variable, { span }), labels, type: boolean, span };
  }

  private relationshipVariable(
    part: RelationshipPattern,
    draft: PatternDraft,
    mayDeclare: boolean,
  ): Variable {
    const { variable: name, hops } = part;
    const representation = hops ? "relationships" : "relationship";
    const of = hops ? listOf(relationship) : relationship;
    if (!name) return this.declare(null, of, representation);
    const known = this.scope.find(name.name);
    if (!known) {
      if (!mayDeclare) this.resolve(name);
      const variable = this.declare(name.name, of, representation);
      draft.declared.add(variable);
      return variable;
    }
    const wanted = hops ? "List" : "Relationship";
    const isRelationships =
      known.type.name !== "List" ||
      ["Relationship", "Any", "Null"].includes(known.type.element?.name ?? "Any");
    if (![wanted, "Any", "Null"].includes(known.type.name) || !isRelationships)
      throw this.conflict(name, known, hops ? "a list of relationships" : "a relationship");
    if (draft.declared.has(known) || draft.relationships.some(({ variable }) => variable === known))
      throw this.error(
        "RelationshipUniquenessViolation",
        `Relationship \`${name.name}\` is used twice in one pattern.`,
        name.span,
        "No relationship is walked twice in one MATCH; use two MATCH clauses.",
      );
    if (hops) return this.givenList(known, name, draft);
    if (known.representation !== "relationship") return this.converted(known, "relationship", draft);
    draft.given.add(known);
    return known;
  }

  /** `MATCH (a)-[rs*]->(b)` with a list known before: the walk is found anew and compared. */
  private givenList(known: Variable, name: Name, draft: PatternDraft): Variable {
    const variable = this.declare(null, listOf(relationship), "relationships");
    draft.later.push(() => {
      draft.predicates.push(this.same(variable, known, name.span));
    });
    return variable;
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

  private propertyPredicates(
    properties: MapLiteral | Parameter | null,
    variable: Variable,
  ): readonly BoundExpression[] {
    if (!properties) return [];
    if (properties.kind === "Parameter")
      throw this.error(
        "InvalidParameterUse",
        "A parameter cannot stand for the properties of a pattern that is matched.",
        properties.span,
        "Write them one by one: `{name: $map.name}`.",
      );
    return this.withAggregates(null, () =>
      properties.entries.map(({ key, value: given }): BoundExpression => {
        const value = this.expression(given);
        const { span } = key;
        const left: BoundExpression = {
          kind: "Property",
          subject: this.reference(variable, key),
          key: key.name,
          type: any,
          span,
        };
        return { kind: "Comparison", operator: "=", left, right: value, type: boolean, span };
      }),
    );
  }

  protected checkLabels(labels: LabelExpression, isRelationship: boolean): void {
    if (labels.kind === "LabelNot") this.checkLabels(labels.operand, isRelationship);
    if (labels.kind === "LabelAnd" || labels.kind === "LabelOr")
      for (const operand of labels.operands) this.checkLabels(operand, isRelationship);
    if (labels.kind !== "Label") return;
    const { name, span } = labels.label;
    const known = isRelationship ? this.catalog.relationshipTypes() : this.catalog.labels();
    if (known.has(name)) return;
    const what = isRelationship ? "relationship type" : "label";
    const code = isRelationship ? "UnknownRelationshipType" : "UnknownLabel";
    this.notify(code, `The graph has no ${what} \`${name}\`.`, span, didYouMean(name, known));
  }
}

/** The types of `:A|B`; null when the expression is not a mere choice. */
function typeNames(labels: LabelExpression): readonly string[] | null {
  if (labels.kind === "Label") return [labels.label.name];
  if (labels.kind !== "LabelOr") return null;
  const names = labels.operands.map(typeNames);
  return names.every((name) => name !== null) ? [...new Set(names.flat())] : null;
}
