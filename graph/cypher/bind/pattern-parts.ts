import type { MapLiteral, Name, Parameter } from "../parse/index.ts";
import type { Span } from "../source.ts";
import { boolean } from "./binder-base.ts";
import type { BoundExpression } from "./bound.ts";
import { FunctionBinder } from "./functions.ts";
import type { PatternDraft } from "./pattern-draft.ts";
import { anyType, type } from "./type.ts";
import type { Variable } from "./variable.ts";

/** What nodes and relationships of a pattern have in common: names, labels and properties. */
export abstract class PatternPartBinder extends FunctionBinder {
  protected same(left: Variable, right: Variable, span: Span): BoundExpression {
    const sides = { left: this.reference(left, { span }), right: this.reference(right, { span }) };
    return { kind: "Comparison", operator: "=", ...sides, type: boolean, span };
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

  /** A value that is taken for a node or relationship of the pattern gets a variable that holds its id. */
  protected converted(
    value: Variable,
    to: "node" | "relationship",
    name: Name,
    draft: PatternDraft,
  ): Variable {
    const existing = draft.conversions.find((conversion) => conversion.value === value);
    if (existing && existing.to !== to) throw this.conflict(name, existing.variable, `a ${to}`);
    if (existing) return existing.variable;
    const variable = this.variable(null, type(to === "node" ? "Node" : "Relationship"), to);
    draft.conversions.push({ value, variable, to });
    return variable;
  }

  protected conflict({ name, span }: Name, known: Variable, wanted: string) {
    const reason = `Variable \`${name}\` is a ${known.type.name}, so it cannot be ${wanted}.`;
    return this.error("VariableTypeConflict", reason, span, "Choose another name.");
  }

  protected propertyPredicates(
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
        this.noteKey(key.name, span);
        const left: BoundExpression = {
          kind: "Property",
          subject: this.reference(variable, key),
          key: key.name,
          type: anyType,
          span,
        };
        return { kind: "Comparison", operator: "=", left, right: value, type: boolean, span };
      }),
    );
  }
}
