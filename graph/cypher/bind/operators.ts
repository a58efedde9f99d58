import type { Binary, Comparison, Expression, Unary } from "../parse/index.ts";
import { BinderBase, boolean } from "./binder-base.ts";
import type { BoundExpression, PredicateOperator } from "./bound.ts";
import type { TypeName } from "../functions/signature.ts";
import { arithmeticType, operandTypes } from "./operations.ts";
import type { Variable } from "./variable.ts";

/** Operators: truth, comparison, arithmetic, strings and membership. */
export abstract class OperatorBinder extends BinderBase {
  protected abstract expression(expression: Expression): BoundExpression;
  /** An expression whose truth is asked, so that it may be a pattern. */
  protected abstract truth(expression: Expression): BoundExpression;

  /** Expressions to be replaced by a variable: in ORDER BY, what is projected already. */
  protected substitute(_expression: Expression): Variable | null {
    return null;
  }

  protected unary({ operator, operand: of, span }: Unary): BoundExpression {
    if (operator === "NOT")
      return { kind: "Not", operand: this.require(this.truth(of), ["Boolean"], "NOT"), type: boolean, span };
    const operand = this.require(this.expression(of), operandTypes["*"], `\`${operator}\``);
    return { kind: operator === "-" ? "Negate" : "Plus", operand, type: operand.type, span };
  }

  protected binary(expression: Binary): BoundExpression {
    const { operator, span } = expression;
    switch (operator) {
      case "AND":
      case "OR":
      case "XOR":
        return this.logical(expression);
      case "IN": {
        const left = this.expression(expression.left);
        const right = this.require(this.expression(expression.right), ["List"], "IN");
        return { kind: "Predicate", operator, left, right, type: boolean, span };
      }
      case "STARTS WITH":
      case "ENDS WITH":
      case "CONTAINS":
      case "=~":
        return this.stringPredicate(expression, operator, operator === "=~" ? ["String"] : ["Any"]);
      default: {
        const wanted = operandTypes[operator];
        const left = this.require(this.expression(expression.left), wanted, `\`${operator}\``);
        const right = this.require(this.expression(expression.right), wanted, `\`${operator}\``);
        return {
          kind: "Arithmetic",
          operator,
          left,
          right,
          type: arithmeticType(operator, left.type, right.type),
          span,
        };
      }
    }
  }

  private stringPredicate(
    expression: Binary,
    operator: PredicateOperator,
    wanted: readonly TypeName[],
  ): BoundExpression {
    const left = this.require(this.expression(expression.left), wanted, `\`${operator}\``);
    const right = this.require(this.expression(expression.right), wanted, `\`${operator}\``);
    return { kind: "Predicate", operator, left, right, type: boolean, span: expression.span };
  }

  /** A chain of one operator becomes one node: its length must not be its height. */
  private logical(expression: Binary): BoundExpression {
    const operands: Expression[] = [];
    let rest: Expression = expression;
    while (rest.kind === "Binary" && rest.operator === expression.operator && !this.substitute(rest)) {
      operands.unshift(rest.right);
      rest = rest.left;
    }
    operands.unshift(rest);
    const kind = ({ AND: "And", OR: "Or", XOR: "Xor" } as const)[expression.operator as "AND" | "OR" | "XOR"];
    const bound = operands.map((operand) =>
      this.require(this.truth(operand), ["Boolean"], expression.operator),
    );
    return { kind, operands: bound, type: boolean, span: expression.span };
  }

  protected comparison({ first, rest, span }: Comparison): BoundExpression {
    let left = this.expression(first);
    const parts = rest.map(({ operator, operand }): BoundExpression => {
      const right = this.expression(operand);
      const part: BoundExpression = { kind: "Comparison", operator, left, right, type: boolean, span };
      left = right;
      return part;
    });
    return parts.length === 1 ? parts[0]! : { kind: "And", operands: parts, type: boolean, span };
  }
}
