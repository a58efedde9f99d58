import { inputsOf, type Operator } from "../operators.ts";

/**
 * A clause works on the graph as the clause before left it. Rows are pushed one by one, so between a clause that reads
 * and one that writes all rows are gathered first; where nothing is read, nothing can be seen too early.
 */
export function beforeWriting(input: Operator): Operator {
  return readsGraph(input) ? eager(input) : input;
}

/** What follows a write reads all of it. */
export function afterWriting(plan: Operator): Operator {
  return eager(plan);
}

const eager = (input: Operator): Operator =>
  input.kind === "Eager" ? input : { kind: "Eager", input, rows: input.rows };

const pure: ReadonlySet<Operator["kind"]> = new Set(["Argument", "Unwind", "Eager", "LoadCSV"]);

function readsGraph(plan: Operator): boolean {
  if (plan.kind === "Eager") return false;
  return !pure.has(plan.kind) || inputsOf(plan).some(readsGraph);
}
