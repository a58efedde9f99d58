import type { BoundExpression } from "../../bind/index.ts";
import { and, negate, not, or, xor, type Ternary } from "../../../values/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Evaluator } from "../row.ts";
import { compileProperty, compileSlice, compileSubscript } from "./access.ts";
import { compileCase } from "./case.ts";
import { compileComparison } from "./comparison.ts";
import { compileListComprehension, compileQuantifier, compileReduce } from "./comprehensions.ts";
import { compileHasLabels } from "./labels.ts";
import { compileMap } from "./map.ts";
import { compileArithmetic, compileCall } from "./operations.ts";
import { compilePath } from "./path.ts";
import { compilePatternComprehension, compileSubquery } from "./subqueries.ts";
import { compilePredicate } from "./string-predicates.ts";
import { truth } from "./truth.ts";
import { isOfType } from "./type-test.ts";

/** An expression as a closure: decided once, run per row. */
export function compileExpression(expression: BoundExpression, compiler: Compiler): Evaluator {
  switch (expression.kind) {
    case "Literal": {
      const { value } = expression;
      return () => value;
    }
    case "Parameter": {
      const value = compiler.parameters.get(expression.name) ?? null;
      return () => value;
    }
    case "Variable":
      return compiler.read(expression.variable);
    case "Property":
      return compileProperty(expression, compiler);
    case "HasLabels":
      return compileHasLabels(expression, compiler);
    case "Subscript":
      return compileSubscript(expression, compiler);
    case "Slice":
      return compileSlice(expression, compiler);
    case "List": {
      const items = expression.items.map(compiler.expression);
      return (row) => items.map((item) => item(row));
    }
    case "Map":
      return compileMap(expression, compiler);
    case "Call":
      return compileCall(expression, compiler);
    case "Not": {
      const operand = truth(expression.operand, compiler);
      return (row) => not(operand(row));
    }
    case "Negate":
    case "Plus": {
      const operand = compiler.expression(expression.operand);
      return expression.kind === "Plus" ? operand : (row) => negate(operand(row));
    }
    case "And":
      return compileAnd(expression.operands, compiler);
    case "Or":
      return compileOr(expression.operands, compiler);
    case "Xor": {
      const operands = expression.operands.map((operand) => truth(operand, compiler));
      return (row) => operands.map((operand) => operand(row)).reduce(xor);
    }
    case "Arithmetic":
      return compileArithmetic(expression, compiler);
    case "Comparison":
      return compileComparison(expression, compiler);
    case "Predicate":
      return compilePredicate(expression, compiler);
    case "IsNull": {
      const operand = compiler.expression(expression.operand);
      return expression.negated ? (row) => operand(row) !== null : (row) => operand(row) === null;
    }
    case "IsTyped": {
      const operand = compiler.expression(expression.operand);
      const { wanted, negated } = expression;
      return (row) => isOfType(operand(row), wanted) !== negated;
    }
    case "Case":
      return compileCase(expression, compiler);
    case "ListComprehension":
      return compileListComprehension(expression, compiler);
    case "Quantifier":
      return compileQuantifier(expression, compiler);
    case "Reduce":
      return compileReduce(expression, compiler);
    case "PatternComprehension":
      return compilePatternComprehension(expression, compiler);
    case "Subquery":
      return compileSubquery(expression, compiler);
    case "Path":
      return compilePath(expression, compiler);
  }
}

function compileAnd(expressions: readonly BoundExpression[], compiler: Compiler): Evaluator {
  const operands = expressions.map((expression) => truth(expression, compiler));
  return (row) => {
    let result: Ternary = true;
    for (const operand of operands) {
      result = and(result, operand(row));
      if (result === false) return false;
    }
    return result;
  };
}

function compileOr(expressions: readonly BoundExpression[], compiler: Compiler): Evaluator {
  const operands = expressions.map((expression) => truth(expression, compiler));
  return (row) => {
    let result: Ternary = false;
    for (const operand of operands) {
      result = or(result, operand(row));
      if (result === true) return true;
    }
    return result;
  };
}
