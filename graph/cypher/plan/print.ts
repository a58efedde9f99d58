import type { Operator } from "./operators.ts";
import { inputsOf } from "./operators.ts";
import { detailsOf } from "./details.ts";

/** The plan as Neo4j prints it: the last operator on top, branches to the right; `counts` are the rows of PROFILE. */
export function printPlan(
  root: Operator,
  text: string,
  counts: ReadonlyMap<Operator, number> | null = null,
): string {
  const rows: (readonly string[])[] = [];
  const visit = (operator: Operator, indent: string): void => {
    const estimate = String(Math.ceil(operator.rows));
    const counted = counts ? [String(counts.get(operator) ?? 0)] : [];
    rows.push([`${indent}+${operator.kind}`, detailsOf(operator, text), estimate, ...counted]);
    const [first, ...branches] = inputsOf(operator);
    for (const branch of branches.reverse()) visit(branch, `${indent}| `);
    if (first) visit(first, indent);
  };
  visit(root, "");
  return table(["Operator", "Details", "Estimated Rows", ...(counts ? ["Rows"] : [])], rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  const rule = `+${widths.map((width) => "-".repeat(width + 2)).join("+")}+`;
  const line = (cells: readonly string[]) =>
    `|${cells.map((cell, i) => ` ${cell.padEnd(widths[i]!)} `).join("|")}|`;
  return [rule, line(header), rule, ...rows.map(line), rule].join("\n");
}
