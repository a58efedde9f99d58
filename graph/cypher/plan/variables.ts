import type { Variable } from "../bind/index.ts";

/** Parts of what is bound that speak of no variable. */
const silent: ReadonlySet<string> = new Set(["type", "span", "function", "procedure", "hops"]);

/** The slots of the variables that a bound expression or pattern speaks of, at any depth. */
export function slotsIn(part: unknown, found = new Set<number>()): ReadonlySet<number> {
  if (typeof part !== "object" || part === null || part instanceof Map) return found;
  if (Array.isArray(part)) {
    for (const item of part) slotsIn(item, found);
    return found;
  }
  if (isVariable(part)) found.add(part.slot);
  else if (!isLiteral(part))
    for (const name in part) if (!silent.has(name)) slotsIn((part as Record<string, unknown>)[name], found);
  return found;
}

const isVariable = (part: object): part is Variable => "slot" in part;

const isLiteral = (part: object): boolean => "kind" in part && part.kind === "Literal";
