import type { Create } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { creatorOf } from "../writing/creator.ts";
import type { Sink } from "../row.ts";

/** Makes nodes and relationships for every row. */
export function create({ input, nodes, relationships }: Create, next: Sink, compiler: Compiler): Sink {
  const make = creatorOf(nodes, relationships, "create", compiler);
  return compiler.operator(input, (row) => {
    make(row);
    return next(row);
  });
}
