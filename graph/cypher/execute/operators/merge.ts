import type { Merge } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { creatorOf } from "../writing/creator.ts";
import { setterOf } from "../writing/setter.ts";
import type { Row, Sink } from "../row.ts";

/** What matches, or else what is made; each row sees what the rows before it have made. */
export function merge(operator: Merge, next: Sink, compiler: Compiler): Sink {
  const { input, match, nodes, relationships } = operator;
  const make = creatorOf(nodes, relationships, "merge", compiler);
  const onCreate = setterOf(operator.onCreate, compiler);
  const onMatch = setterOf(operator.onMatch, compiler);
  let found: Row[] = [];
  const look = compiler.operator(match, (row) => {
    found.push(row.slice());
    return true;
  });
  return compiler.operator(input, (row) => {
    found = [];
    make.check(row);
    look(row);
    if (found.length === 0) {
      make(row);
      onCreate(row);
      return next(row);
    }
    const matches = found;
    for (const matched of matches) {
      onMatch(matched);
      if (!next(matched)) return false;
    }
    return true;
  });
}
