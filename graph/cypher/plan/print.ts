import type { Operator } from "./operators.ts";
import { inputsOf } from "./operators.ts";
import { detailsOf } from "./details.ts";

/** What PROFILE tells of an operator: the rows it gave, and how often it read the graph. */
export interface Count {
  rows: number;
  hits: number;
}

export type PrintPlan = typeof printPlan;

/** The plan as Neo4j prints it: the last operator on top, branches to the right; `counts` are those of PROFILE. */
export function printPlan(
  root: Operator,
  text: string,
  counts: ReadonlyMap<Operator, Count> | null = null,
): string {
  const rows: (readonly string[])[] = [];
  let total = 0;
  const visit = (operator: Operator, indent: string): void => {
    const estimate = String(Math.ceil(operator.rows));
    const { rows: given = 0, hits = 0 } = counts?.get(operator) ?? {};
    total += hits;
    const counted = counts ? [String(given), String(hits)] : [];
    rows.push([`${indent}+${operator.kind}`, detailsOf(operator, text), estimate, ...counted]);
    const [first, ...branches] = inputsOf(operator);
    for (const branch of branches.reverse()) visit(branch, `${indent}| `);
    if (first) visit(first, indent);
  };
  visit(root, "");
  const header = ["Operator", "Details", "Estimated Rows"];
  if (!counts) return table(header, rows);
  return `${table([...header, "Rows", "DB Hits"], rows)}\n\nTotal database accesses: ${total}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  const rule = `+${widths.map((width) => "-".repeat(width + 2)).join("+")}+`;
  const line = (cells: readonly string[]) =>
    `|${cells.map((cell, i) => ` ${cell.padEnd(widths[i]!)} `).join("|")}|`;
  return [rule, line(header), rule, ...rows.map(line), rule].join("\n");
}
