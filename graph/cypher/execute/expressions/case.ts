import { equals } from "../../../values/index.ts";
import type { BoundCase } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Evaluator } from "../row.ts";
import { truth } from "./truth.ts";

/** CASE, with an operand that is compared or without. */
export function compileCase({ operand, alternatives, otherwise }: BoundCase, compiler: Compiler): Evaluator {
  const subject = operand && compiler.expression(operand);
  const branches = alternatives.map(({ when, then }) => ({
    when: when.map((test) => (operand ? compiler.expression(test) : truth(test, compiler))),
    then: compiler.expression(then),
  }));
  const last = otherwise ? compiler.expression(otherwise) : () => null;
  if (!subject)
    return (row) => (branches.find(({ when }) => when.some((test) => test(row) === true))?.then ?? last)(row);
  return (row) => {
    const value = subject(row);
    const branch = branches.find(({ when }) => when.some((test) => equals(value, test(row)) === true));
    return (branch?.then ?? last)(row);
  };
}
