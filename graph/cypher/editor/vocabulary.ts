import type { GraphIndex } from "../../model/index/index.ts";
import type { Catalog } from "../bind/index.ts";
import type { Vocabulary } from "./complete.ts";

/** The names a graph and an engine have: labels and types from the most used to the least, the rest by name. */
export function vocabularyOf(
  index: GraphIndex,
  { functions, procedures }: Pick<Catalog, "functions" | "procedures">,
): Vocabulary {
  const { lookup, typeNames, typeCounts } = index;
  const labels = [...lookup.labelNames().keys()].map((label) => [label, lookup.labelCount(label)] as const);
  return {
    labels: byUse(labels),
    relationshipTypes: byUse(typeNames.map((type, id) => [type, typeCounts[id]!] as const)),
    propertyKeys: [...index.propertyKeys()].sort(),
    functions: Array.from(functions.values(), ({ name }) => name).sort(),
    procedures: Array.from(procedures.values(), ({ name }) => name)
      .filter((name) => !name.includes(" "))
      .sort(),
  };
}

function byUse(counts: readonly (readonly [name: string, count: number])[]): readonly string[] {
  return counts
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name]) => name);
}
