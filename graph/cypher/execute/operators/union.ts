import type { Union } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** The rows of each part in turn, its columns moved to where the union's are. */
export function union({ parts, columns }: Union, next: Sink, compiler: Compiler): Sink {
  const runs = parts.map((part) => {
    const moves = columns.map(({ slot }, i) => ({ slot, read: compiler.read(part.columns[i]!) }));
    return compiler.operator(part.plan, (row) => {
      for (const { slot, read } of moves) row[slot] = read(row);
      return next(row);
    });
  });
  return (row) => {
    for (const run of runs) if (!run(row)) return false;
    return true;
  };
}
