import type { Value } from "../../../values/index.ts";
import type { BoundPatternComprehension, BoundSubquery } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Evaluator, Sink } from "../row.ts";

/** `[(a)-->(b) WHERE p | e]` : every match, projected. */
export function compilePatternComprehension(
  expression: BoundPatternComprehension,
  compiler: Compiler,
): Evaluator {
  const projection = compiler.expression(expression.projection);
  const { isSingle } = expression;
  let found: Value[] = [];
  const run = compiler.operator(compiler.nested(expression.pattern), (row) => {
    found.push(projection(row));
    return !isSingle;
  });
  return (row) => {
    found = [];
    run(row);
    return isSingle ? (found[0] ?? null) : found;
  };
}

/** `EXISTS {}`, `COUNT {}`, `COLLECT {}` */
export function compileSubquery({ operator, query }: BoundSubquery, compiler: Compiler): Evaluator {
  const plan = compiler.nested(query);
  if (operator === "COLLECT") {
    const column = compiler.read(query.columns[0]!);
    let found: Value[] = [];
    const run = compiler.operator(plan, (row) => {
      found.push(column(row));
      return true;
    });
    return (row) => {
      found = [];
      run(row);
      return found;
    };
  }
  let count = 0;
  const counting: Sink = () => {
    count += 1;
    return operator === "COUNT";
  };
  const run = compiler.operator(plan, counting);
  return (row) => {
    count = 0;
    run(row);
    return operator === "COUNT" ? count : count > 0;
  };
}
