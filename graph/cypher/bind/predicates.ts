import type {
  PathPattern,
  PatternComprehension,
  PatternExpression,
  SubqueryExpression,
} from "../parse/index.ts";
import { boolean } from "./binder-base.ts";
import type { BoundExpression, BoundQuery } from "./bound.ts";
import { PatternBinder } from "./patterns.ts";
import { anyType, listOf, type, type Type } from "./type.ts";

/** Patterns and queries inside expressions. */
export abstract class PredicateBinder extends PatternBinder {
  protected abstract nestedQuery(expression: SubqueryExpression): BoundQuery;

  protected patternPredicate(expression: PatternExpression): BoundExpression {
    const { pattern, span } = expression;
    if (pattern.selector.kind !== "all") return this.shortestPathValue(pattern, expression);
    return this.within(() => {
      const bound = this.pattern([pattern], null, false);
      const query: BoundQuery = {
        parts: [{ clauses: [{ kind: "Match", optional: false, pattern: bound }], columns: [] }],
        unions: [],
        columns: [],
        writes: false,
      };
      return { kind: "Subquery", operator: "EXISTS", query, type: boolean, span };
    });
  }

  private shortestPathValue(path: PathPattern, { span }: PatternExpression): BoundExpression {
    return this.within(() => {
      const pattern = this.pattern([path], null, false);
      for (const end of [path.elements[0], path.elements.at(-1)])
        if (end?.kind === "NodePattern" && !end.variable)
          throw this.error(
            "UnexpectedSyntax",
            "The ends of a shortest path are known in an expression.",
            end.span,
          );
      const variable = pattern.selected[0]!.path;
      const projection = this.reference(variable, path);
      const isSingle = path.selector.kind === "anyShortest";
      const of = isSingle ? type("Path") : listOf(type("Path"));
      return { kind: "PatternComprehension", pattern, projection, isSingle, type: of, span };
    });
  }

  protected patternComprehension(expression: PatternComprehension): BoundExpression {
    return this.withAggregates(null, () =>
      this.within(() => {
        const pattern = this.pattern([expression.pattern], expression.where);
        const projection = this.expression(expression.projection);
        const of = listOf(projection.type);
        return {
          kind: "PatternComprehension",
          pattern,
          projection,
          isSingle: false,
          type: of,
          span: expression.span,
        };
      }),
    );
  }

  protected subquery(expression: SubqueryExpression): BoundExpression {
    const { operator, span } = expression;
    const query = this.withAggregates(null, () => this.within(() => this.nestedQuery(expression)));
    const of: Type =
      operator === "EXISTS"
        ? boolean
        : operator === "COUNT"
          ? type("Integer")
          : listOf(query.columns[0]?.type ?? anyType);
    return { kind: "Subquery", operator, query, type: of, span };
  }
}
