import type { ProcedureCall } from "../../plan/index.ts";
import type { ProcedureContext } from "../../procedures/definition.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** One row for every row of the procedure; a procedure that yields nothing leaves the row as it is. */
export function procedureCall({ input, call }: ProcedureCall, next: Sink, compiler: Compiler): Sink {
  const { procedure, yields, span } = call;
  const args = call.arguments.map(compiler.expression);
  const isVoid = procedure.results.length === 0;
  const context: ProcedureContext = {
    writer: compiler.writer,
    progress: compiler.progress,
    step: (count = 1) => {
      compiler.budget.spend(count);
    },
  };
  return compiler.operator(input, (row) => {
    const rows = rowsOf(args.map((argument) => argument(row)));
    for (const found of rows) {
      if (isVoid) continue;
      for (const { index, variable } of yields) row[variable.slot] = found[index] ?? null;
      if (!next(row)) return false;
    }
    return isVoid ? next(row) : true;
  });

  function rowsOf(values: Parameters<typeof procedure.run>[1]) {
    try {
      return [...procedure.run(compiler.index, values, context)];
    } catch (error) {
      throw compiler.error(error, span);
    }
  }
}
