import type { Variable } from "../bind/index.ts";

/** The slots of the variables that a bound expression or pattern speaks of, at any depth. */
export function slotsIn(part: unknown, found = new Set<number>()): ReadonlySet<number> {
  if (Array.isArray(part)) {
    for (const item of part) slotsIn(item, found);
    return found;
  }
  if (typeof part !== "object" || part === null || part instanceof Map) return found;
  if (isVariable(part)) found.add(part.slot);
  else if (!isLiteral(part)) for (const inner of Object.values(part)) slotsIn(inner, found);
  return found;
}

const isVariable = (part: object): part is Variable => "slot" in part && "representation" in part;

const isLiteral = (part: object): boolean => "kind" in part && part.kind === "Literal";
