import { kindOf, type Value, typeError } from "../../values/index.ts";
import { unguarded } from "./define.ts";

/** The names that the value of `$(...)` stands for: a text or a list of texts, none of them empty. */
export function namesIn(value: Value): readonly string[] {
  const names = Array.isArray(value) ? (value as readonly Value[]) : [value];
  const odd = names.find((name) => typeof name !== "string" || name === "");
  if (odd === undefined) return names as readonly string[];
  const reason = `A label or type is a String that is not empty, not ${odd === "" ? "''" : `a ${kindOf(odd)}`}.`;
  throw typeError(reason);
}

function test(holds: (wanted: readonly string[], has: (name: string) => boolean) => boolean) {
  return unguarded("hasLabels(element: Any, labels: Any): Boolean", "", (element = null, wanted = null) => {
    if (element === null || wanted === null || typeof element !== "object" || !("kind" in element))
      return null;
    const found =
      element.kind === "Node" ? element.labels() : element.kind === "Relationship" ? [element.type] : [];
    return holds(namesIn(wanted), (name) => found.includes(name));
  });
}

/** What `n:$(...)`, `n:$all(...)` and `n:$any(...)` ask; the language has no name for them. */
export const hasAllLabels = test((wanted, has) => wanted.every(has));
export const hasAnyLabel = test((wanted, has) => wanted.some(has));
