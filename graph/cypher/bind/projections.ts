import {
  contains,
  isSame,
  localNames,
  subexpressions,
  type Expression,
  type ProjectionBody,
  type ProjectionItem,
  type Return,
  type SortItem,
  type With,
} from "../parse/index.ts";
import type { BoundAggregate, BoundExpression, BoundProjection, BoundSort, ProjectedItem } from "./bound.ts";
import { conjunction } from "./binder-base.ts";
import { PredicateBinder } from "./predicates.ts";
import { Scope, type Variable } from "./variable.ts";

interface Projected extends ProjectedItem {
  readonly source: Expression;
  readonly isAggregating: boolean;
}

/** WITH and RETURN: columns, grouping, order, and which names live on. */
export abstract class ProjectionBinder extends PredicateBinder {
  /** What ORDER BY and WHERE find projected already, and the names they see. */
  private projected: { readonly items: readonly Projected[]; readonly scope: Scope } | null = null;

  /** Not for what has another meaning there: a name that is projected anew, or one that only a part of it knows. */
  protected override substitute(expression: Expression): Variable | null {
    const { projected, scope } = this;
    if (!projected || expression.kind === "Literal" || expression.kind === "Parameter") return null;
    const isOther = (inner: Expression): boolean => {
      const known = inner.kind === "Variable" ? scope.find(inner.name) : null;
      return known !== null && (inner === expression || known !== projected.scope.find(known.name));
    };
    return contains(expression, isOther) ? null : variableFor(expression, projected.items);
  }

  protected projection(clause: With | Return): BoundProjection {
    const isReturn = clause.kind === "Return";
    const aggregates: BoundAggregate[] = [];
    const items = this.items(clause, aggregates, isReturn);
    const isGrouped = items.some((item) => item.isAggregating);
    const before = this.scope;
    const after = new Scope(
      before.outer,
      items.map((item) => item.variable),
    );
    const sees = isGrouped || clause.distinct ? after : overlay(before, after);
    this.scope = sees;
    const orderBy = this.orderBy(clause, items, isGrouped ? aggregates : null);
    if (sees === after) this.projected = { items, scope: sees };
    const where = clause.kind === "With" && clause.where ? conjunction(this.where(clause.where)) : null;
    this.projected = null;
    this.scope = after;
    const { skip, limit } = this.page(clause);
    const keys = items.filter((item) => !item.isAggregating);
    const aggregation = isGrouped ? { keys, aggregates } : null;
    if (isGrouped) this.table = new Map();
    return {
      kind: "Projection",
      distinct: clause.distinct,
      items,
      aggregation,
      orderBy,
      skip,
      limit,
      where,
    };
  }

  private items(
    clause: With | Return,
    aggregates: BoundAggregate[],
    isReturn: boolean,
  ): readonly Projected[] {
    const star = this.starItems(clause);
    const written = clause.items.map((item) => this.item(item, aggregates, isReturn));
    const items = [...star, ...written];
    this.refuseTwice(items, clause);
    this.checkGrouping(items);
    return items;
  }

  /** `*` in the order of names: the order in which variables came to be is nobody's business. */
  private starItems({ star, items, kind }: With | Return): readonly Projected[] {
    if (!star) return [];
    const variables = [...this.scope.variables.values()];
    if (variables.length === 0 && items.length === 0 && kind === "Return")
      throw this.error("NoVariablesInScope", "`RETURN *` needs a variable to return.", star);
    const sorted = variables.sort((a, b) => (a.name < b.name ? -1 : 1));
    return sorted.map((variable) => {
      const source: Expression = { kind: "Variable", name: variable.name, span: star };
      return { variable, expression: this.reference(variable, { span: star }), source, isAggregating: false };
    });
  }

  private item(
    { expression: source, alias, span }: ProjectionItem,
    aggregates: BoundAggregate[],
    isReturn: boolean,
  ): Projected {
    const name = alias?.name ?? nameOf(source) ?? this.source(span);
    if (!alias && !isReturn && source.kind !== "Variable")
      throw this.error("NoExpressionAlias", "An expression in WITH needs a name.", span, "Add `AS name`.");
    const { length } = aggregates;
    const expression = this.withAggregates(aggregates, () => this.expression(source));
    const isAggregating = aggregates.length > length;
    return { variable: this.output(name, expression), expression, source, isAggregating };
  }

  /** A mere new name for a variable shares its slot; anything else gets its own. */
  private output(name: string, expression: BoundExpression): Variable {
    if (expression.kind === "Variable" && expression.variable.isNamed)
      return expression.variable.name === name ? expression.variable : { ...expression.variable, name };
    return { ...this.variable(name, expression.type, "value"), isNamed: true };
  }

  private refuseTwice(items: readonly Projected[], { span }: With | Return): void {
    const seen = new Set<string>();
    for (const { variable, expression } of items) {
      if (seen.has(variable.name))
        throw this.error(
          "ColumnNameConflict",
          `There are two columns \`${variable.name}\`.`,
          expression.span.end > 0 ? expression.span : span,
          "Name one of them otherwise with `AS`.",
        );
      seen.add(variable.name);
    }
  }

  /**
   * What stands beside an aggregate in one expression must have one value in a group: constants, and grouping keys that
   * are a variable or a property of one (openCypher, "implicit grouping").
   */
  private checkGrouping(items: readonly Projected[]): void {
    for (const { source, isAggregating } of items)
      if (isAggregating) this.checkGrouped(source, groupingKeys(items), [], () => false);
  }

  private checkGrouped(
    expression: Expression,
    keys: readonly Expression[],
    local: readonly string[],
    isUnknown: (name: string) => boolean,
  ): void {
    if (this.isAggregate(expression)) return;
    if (keys.some((key) => isSame(key, expression))) return;
    if (expression.kind === "Variable") {
      if (local.includes(expression.name)) return;
      if (isUnknown(expression.name)) this.resolve(expression);
      throw this.error(
        "AmbiguousAggregationExpression",
        `\`${expression.name}\` has no single value in a group.`,
        expression.span,
        "Make it a column of its own, or aggregate it.",
      );
    }
    const inner = [...local, ...localNames(expression)];
    for (const part of subexpressions(expression)) this.checkGrouped(part, keys, inner, isUnknown);
  }

  private orderBy(
    { orderBy }: ProjectionBody,
    items: readonly Projected[],
    aggregates: BoundAggregate[] | null,
  ): readonly BoundSort[] {
    return orderBy.map((item) => {
      const isMixed =
        aggregates !== null && this.isAggregating(item.expression) && !variableFor(item.expression, items);
      if (isMixed) this.checkMixedOrder(item, items);
      this.projected = { items, scope: this.scope };
      const expression = this.withAggregates(aggregates, () => this.expression(item.expression));
      this.projected = null;
      return { expression, descending: item.descending };
    });
  }

  private checkMixedOrder({ expression }: SortItem, items: readonly Projected[]): void {
    const keys = items.filter((item) => !item.isAggregating);
    const names = [...groupingKeys(items), ...items.map(({ variable }) => variableOf(variable.name))];
    const isGrouped = (name: string) =>
      keys.some(({ source }) => contains(source, (e) => e.kind === "Variable" && e.name === name));
    this.checkGrouped(expression, names, [], (name) => !isGrouped(name));
  }

  private page({ skip, limit }: ProjectionBody) {
    return { skip: skip && this.count(skip, "SKIP"), limit: limit && this.count(limit, "LIMIT") };
  }

  private count(expression: Expression, where: string): BoundExpression {
    if (contains(expression, (inner) => inner.kind === "Variable" || inner.kind === "PatternExpression"))
      throw this.error("NonConstantExpression", `${where} cannot depend on a row.`, expression.span);
    const bound = this.require(
      this.withAggregates(null, () => this.expression(expression)),
      ["Integer"],
      where,
    );
    const isNegative =
      bound.kind === "Literal" &&
      (typeof bound.value === "number" || typeof bound.value === "bigint") &&
      bound.value < 0;
    if (isNegative)
      throw this.error("NegativeIntegerArgument", `${where} cannot be negative.`, expression.span);
    return bound;
  }
}

/** Both scopes; where a name is in both, the new variable. */
function overlay(before: Scope, after: Scope): Scope {
  return new Scope(before.outer, [...before.variables.values(), ...after.variables.values()]);
}

/** A variable, and a map projection of one, gives its name to the column. */
const nameOf = (source: Expression): string | null =>
  source.kind === "Variable" ? source.name : source.kind === "MapProjection" ? nameOf(source.subject) : null;

const variableOf = (name: string): Expression => ({ kind: "Variable", name, span: { start: 0, end: 0 } });

/** The variable that an expression is projected to; of several the last. */
const variableFor = (expression: Expression, items: readonly Projected[]): Variable | null =>
  items.findLast(({ source }) => isSame(source, expression))?.variable ?? null;

/** The keys that an aggregating expression may use again. */
function groupingKeys(items: readonly Projected[]): readonly Expression[] {
  return items.flatMap(({ source, isAggregating }) => {
    const isProperty = source.kind === "PropertyLookup" && source.subject.kind === "Variable";
    return !isAggregating && (source.kind === "Variable" || isProperty) ? [source] : [];
  });
}
