import { kindOf, typeError } from "../../../values/index.ts";
import type { Convert } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** Takes the id of a node or relationship that was a value until now; a null matches nothing. */
export function convert({ input, conversion }: Convert, next: Sink, compiler: Compiler): Sink {
  const { value, variable, to } = conversion;
  const wanted = to === "node" ? "Node" : "Relationship";
  return compiler.operator(input, (row) => {
    const found = row[value.slot] ?? null;
    if (found === null) return true;
    if (typeof found !== "object" || !("kind" in found) || found.kind !== wanted) {
      const reason = `Variable \`${value.name}\` is a ${kindOf(found)}, not a ${wanted}.`;
      throw compiler.error(typeError(reason), { start: 0, end: 0 });
    }
    row[variable.slot] = found.id;
    return next(row);
  });
}
