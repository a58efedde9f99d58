import type {
  Case,
  Expression,
  LabelPredicate,
  MapProjection,
  PatternComprehension,
  PatternExpression,
  Reduce,
  Slice,
  Subscript,
  SubqueryExpression,
} from "../parse/index.ts";
import type { Span } from "../source.ts";
import { didYouMean } from "../suggest.ts";
import { boolean, conjuncts } from "./binder-base.ts";
import type { BoundExpression, BoundVariable } from "./bound.ts";
import { itemsOf } from "./operations.ts";
import { LabelBinder } from "./labels.ts";
import { anyType, elementOf, join, listOf, type, type Type } from "./type.ts";
import type { Variable } from "./variable.ts";
import type { TypeName } from "../functions/signature.ts";
import { kindOf, type Value } from "../../values/index.ts";

/** Where a property can be read from. */
const holders: readonly TypeName[] = [
  "Node",
  "Relationship",
  "Map",
  "Point",
  "Date",
  "Time",
  "LocalTime",
  "DateTime",
  "LocalDateTime",
  "Duration",
];

/** Gives every expression its variables and its type, and refuses what can never work. */
export abstract class ExpressionBinder extends LabelBinder {
  protected abstract functionCall(
    expression: Extract<Expression, { kind: "FunctionInvocation" }>,
  ): BoundExpression;
  protected abstract countStar(expression: Extract<Expression, { kind: "CountStar" }>): BoundExpression;
  protected abstract patternPredicate(expression: PatternExpression): BoundExpression;
  protected abstract patternComprehension(expression: PatternComprehension): BoundExpression;
  protected abstract subquery(expression: SubqueryExpression): BoundExpression;

  /** An expression where a truth value is wanted, so that patterns may stand. */
  protected predicate(expression: Expression, where: string): BoundExpression {
    return this.require(this.truth(expression), ["Boolean"], where);
  }

  protected truth(expression: Expression): BoundExpression {
    if (expression.kind === "PatternExpression") return this.patternPredicate(expression);
    return this.expression(expression);
  }

  protected expression(expression: Expression): BoundExpression {
    const replacement = this.substitute(expression);
    if (replacement) return this.reference(replacement, expression);
    const { span } = expression;
    switch (expression.kind) {
      case "Literal":
        return { kind: "Literal", value: expression.value, type: typeOfValue(expression.value), span };
      case "Parameter":
        this.parameters.push(expression);
        return { kind: "Parameter", name: expression.name, type: anyType, span };
      case "Variable":
        return this.reference(this.resolve(expression), expression);
      case "PropertyLookup":
        return this.property(expression.subject, expression.key.name, expression);
      case "LabelPredicate":
        return this.hasLabels(expression);
      case "Subscript":
        return this.subscript(expression);
      case "Slice":
        return this.slice(expression);
      case "ListLiteral": {
        const items = expression.items.map((item) => this.expression(item));
        const element = items.map((item) => item.type).reduce(join, type("Null"));
        return { kind: "List", items, type: listOf(element), span };
      }
      case "MapLiteral": {
        const entries = expression.entries.map(({ key, value }) => ({
          key: key.name,
          value: this.expression(value),
        }));
        return { kind: "Map", base: null, entries, subject: null, type: type("Map"), span };
      }
      case "MapProjection":
        return this.mapProjection(expression);
      case "FunctionInvocation":
        return this.functionCall(expression);
      case "CountStar":
        return this.countStar(expression);
      case "Unary":
        return this.unary(expression);
      case "Binary":
        return this.binary(expression);
      case "Comparison":
        return this.comparison(expression);
      case "IsNull": {
        const operand = this.expression(expression.operand);
        return { kind: "IsNull", operand, negated: expression.negated, type: boolean, span };
      }
      case "IsTyped": {
        const operand = this.expression(expression.operand);
        const { negated, wanted } = expression;
        return { kind: "IsTyped", operand, wanted, negated, type: boolean, span };
      }
      case "Case":
        return this.caseOf(expression);
      case "ListComprehension":
      case "Quantifier":
        return this.comprehension(expression);
      case "Reduce":
        return this.reduce(expression);
      case "PatternComprehension":
        return this.patternComprehension(expression);
      case "PatternExpression":
        if (expression.pattern.selector.kind !== "all") return this.patternPredicate(expression);
        throw this.error(
          "UnexpectedSyntax",
          "A pattern can stand only where a truth value is expected.",
          span,
          "Write `COUNT { ... }` or a pattern comprehension `[ ... | ... ]`.",
        );
      case "SubqueryExpression":
        return this.subquery(expression);
    }
  }

  protected reference(variable: Variable, { span }: Pick<Expression, "span">): BoundVariable {
    return { kind: "Variable", variable, type: variable.type, span };
  }

  protected property(of: Expression, key: string, { span }: Pick<Expression, "span">): BoundExpression {
    const subject = this.expression(of);
    const { name } = subject.type;
    if (name === "Path" || name === "Any" || name === "Null" || holders.includes(name)) {
      if (name === "Path") this.require(subject, holders, "A property");
      if (name === "Node" || name === "Relationship") this.noteKey(key, span);
      return { kind: "Property", subject, key, type: anyType, span };
    }
    const reason = `A value of type ${name} has no property \`${key}\`.`;
    throw this.error("InvalidArgumentType", reason, subject.span, null, "TypeError");
  }

  /** A property that no node and no relationship has is null everywhere: most likely a slip. */
  protected noteKey(key: string, span: Span): void {
    const known = this.catalog.propertyKeys();
    if (known.has(key) || this.introduced.has(key)) return;
    const end = { start: Math.max(span.start, span.end - key.length), end: span.end };
    this.notify(
      "UnknownProperty",
      `The graph has no property \`${key}\`.`,
      end,
      didYouMean(key, known.keys()),
    );
  }

  private hasLabels({ subject: of, labels, span }: LabelPredicate): BoundExpression {
    const subject = this.require(this.expression(of), ["Node", "Relationship"], "A label predicate");
    this.checkLabels(labels, subject.type.name === "Relationship");
    return this.labelTest(subject, labels, span);
  }

  private subscript({ subject: of, index: at, span }: Subscript): BoundExpression {
    const subject = this.expression(of);
    const index = this.expression(at);
    return { kind: "Subscript", subject, index, type: elementOf(subject.type), span };
  }

  private slice({ subject: of, from: first, to: last, span }: Slice): BoundExpression {
    const subject = this.require(this.expression(of), ["List"], "A slice");
    const from = first && this.expression(first);
    const to = last && this.expression(last);
    return {
      kind: "Slice",
      subject,
      from,
      to,
      type: subject.type.name === "List" ? subject.type : listOf(anyType),
      span,
    };
  }

  private mapProjection(expression: MapProjection): BoundExpression {
    const subject = this.require(
      this.expression(expression.subject),
      ["Node", "Relationship", "Map"],
      "A map projection",
    );
    const hasAll = expression.elements.some(({ kind }) => kind === "AllFields");
    const entries = expression.elements.flatMap((element) => {
      if (element.kind === "AllFields") return [];
      if (element.kind === "VariableField")
        return [{ key: element.variable.name, value: this.expression(element.variable) }];
      const key = element.key.name;
      if (element.kind === "LiteralField") return [{ key, value: this.expression(element.value) }];
      return [{ key, value: this.property(expression.subject, key, element.key) }];
    });
    const base = hasAll ? subject : null;
    return { kind: "Map", base, entries, subject, type: type("Map"), span: expression.span };
  }

  private caseOf({ operand: of, alternatives: given, otherwise: last, span }: Case): BoundExpression {
    const operand = of && this.expression(of);
    const alternatives = given.map(({ when, then }) => ({
      when: when.map((value) => (operand ? this.expression(value) : this.predicate(value, "WHEN"))),
      then: this.expression(then),
    }));
    const otherwise = last && this.expression(last);
    const results = alternatives.map(({ then }) => then.type);
    const result = [...results, otherwise?.type ?? type("Null")].reduce(join);
    return { kind: "Case", operand, alternatives, otherwise, type: result, span };
  }

  private comprehension(
    expression: Extract<Expression, { kind: "ListComprehension" | "Quantifier" }>,
  ): BoundExpression {
    const list = this.require(this.expression(expression.list), ["List"], "IN");
    const { span } = expression;
    return this.withAggregates(null, () =>
      this.within(() => {
        const variable = this.declare(expression.variable.name, itemsOf(list), "value");
        if (expression.kind === "Quantifier") {
          const where = this.predicate(expression.where, "WHERE");
          return {
            kind: "Quantifier",
            quantifier: expression.quantifier,
            variable,
            list,
            where,
            type: boolean,
            span,
          };
        }
        const where = expression.where && this.predicate(expression.where, "WHERE");
        const projection = expression.projection && this.expression(expression.projection);
        const result = listOf(projection ? projection.type : itemsOf(list));
        return { kind: "ListComprehension", variable, list, where, projection, type: result, span };
      }),
    );
  }

  private reduce(expression: Reduce): BoundExpression {
    const initial = this.expression(expression.initial);
    const list = this.require(this.expression(expression.list), ["List"], "reduce");
    return this.withAggregates(null, () =>
      this.within(() => {
        const accumulator = this.declare(expression.accumulator.name, anyType, "value");
        const variable = this.declare(expression.variable.name, itemsOf(list), "value");
        const step = this.expression(expression.step);
        const result = join(initial.type, step.type);
        return {
          kind: "Reduce",
          accumulator,
          initial,
          variable,
          list,
          step,
          type: result,
          span: expression.span,
        };
      }),
    );
  }

  protected where(expression: Expression | null): readonly BoundExpression[] {
    return expression ? conjuncts(this.withAggregates(null, () => this.predicate(expression, "WHERE"))) : [];
  }
}

export function typeOfValue(value: Value): Type {
  const kind = kindOf(value);
  return type(kind);
}
