import type { Variable } from "../bind/index.ts";
import type { Row } from "./row.ts";

/** Whether a relationship is none of those the same MATCH has walked already. */
export type IsNew = (row: Row, relationship: number) => boolean;

/** No relationship is walked twice in one MATCH (openCypher, "relationship isomorphism"). */
export function notAmong(different: readonly Variable[]): IsNew | null {
  if (different.length === 0) return null;
  const singles = different
    .filter(({ representation }) => representation === "relationship")
    .map(({ slot }) => slot);
  const lists = different
    .filter(({ representation }) => representation === "relationships")
    .map(({ slot }) => slot);
  return (row, relationship) => {
    for (const slot of singles) if (row[slot] === relationship) return false;
    for (const slot of lists) if ((row[slot] as readonly number[]).includes(relationship)) return false;
    return true;
  };
}
