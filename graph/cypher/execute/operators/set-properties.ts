import type { SetItems } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { setterOf } from "../writing/setter.ts";
import type { Sink } from "../row.ts";

/** SET and REMOVE. */
export function setProperties({ input, items }: SetItems, next: Sink, compiler: Compiler): Sink {
  const set = setterOf(items, compiler);
  return compiler.operator(input, (row) => {
    set(row);
    return next(row);
  });
}
