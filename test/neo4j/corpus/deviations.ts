import { readFileSync } from "node:fs";
import type { Answer } from "./answer.ts";

export interface Deviation {
  readonly query: string;
  /** What Neo4j answers, as `toText` writes it. */
  readonly there: string;
  readonly here: string;
}

const page = readFileSync(new URL("../../../docs/cypher.md", import.meta.url), "utf8");

/** The rows of the table "Deviations from Neo4j" of docs/cypher.md: query, Neo4j's answer, ours, why. */
export const deviations: readonly Deviation[] = page
  .slice(page.indexOf("## Deviations from Neo4j"))
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const [query = "", there = "", here = ""] = line
      .split(/(?<!\\)\|/)
      .slice(1, 4)
      .map(plain);
    return { query, there, here };
  });

function plain(cell: string): string {
  return cell.trim().replace(/^`|`$/g, "").replaceAll("\\|", "|");
}

/** An answer in one line: its rows, or that there are none, or that it is an error. */
export function toText({ rows, error }: Answer): string {
  if (error !== null) return "error";
  return rows.length === 0 ? "no rows" : rows.join("; ");
}
