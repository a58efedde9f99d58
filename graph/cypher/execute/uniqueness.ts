import type { Variable } from "../bind/index.ts";
import type { Row } from "./row.ts";

/** Whether a relationship is none of those the same MATCH has walked already. */
export type IsNew = (row: Row, relationship: number) => boolean;

/** No relationship is walked twice in one MATCH (openCypher, "relationship isomorphism"). */
export function notAmong(different: readonly Variable[]): IsNew | null {
  const slotsOf = (representation: Variable["representation"]) =>
    different.filter((variable) => variable.representation === representation).map(({ slot }) => slot);
  const singles = slotsOf("relationship");
  const lists = slotsOf("relationships");
  const [first, second] = singles;
  if (first === undefined && lists.length === 0) return null;
  if (first !== undefined && second === undefined && lists.length === 0)
    return (row, relationship) => row[first] !== relationship;
  return (row, relationship) => {
    for (const slot of singles) if (row[slot] === relationship) return false;
    for (const slot of lists) if ((row[slot] as readonly number[]).includes(relationship)) return false;
    return true;
  };
}
