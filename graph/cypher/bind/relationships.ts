import type { LabelExpression, Name, RelationshipPattern } from "../parse/index.ts";
import type { BoundExpression, EachRelationship, PatternRelationship } from "./bound.ts";
import type { PatternDraft } from "./pattern-draft.ts";
import { PatternPartBinder } from "./pattern-parts.ts";
import { listOf, type } from "./type.ts";
import { Scope, type Variable } from "./variable.ts";

const relationship = type("Relationship");

/** Relationships of a pattern, of one hop or of many. */
export abstract class RelationshipBinder extends PatternPartBinder {
  protected relationship(
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
    draft.later.push(() => {
      if (isComplex) predicates.push(this.labelTest(this.reference(single, part), part.types, part.span));
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
    const converted = draft.conversions.find(({ value }) => value === known)?.variable;
    const isUsed = draft.relationships.some(({ variable }) => variable === known || variable === converted);
    if (draft.declared.has(known) || isUsed)
      throw this.error(
        "RelationshipUniquenessViolation",
        `Relationship \`${name.name}\` is used twice in one pattern.`,
        name.span,
        "No relationship is walked twice in one MATCH; use two MATCH clauses.",
      );
    if (hops) return this.givenList(known, name, draft);
    if (known.representation !== "relationship") return this.converted(known, "relationship", name, draft);
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
}

/** The types of `:A|B`; null when the expression is not a mere choice. */
function typeNames(labels: LabelExpression): readonly string[] | null {
  if (labels.kind === "Label") return [labels.label.name];
  if (labels.kind !== "LabelOr") return null;
  const names = labels.operands.map(typeNames);
  return names.every((name) => name !== null) ? [...new Set(names.flat())] : null;
}
