import { nodeLabelOf, type PropertyGraph } from "#graph";
import type { BuildReport, Coverage } from "../../build/index.ts";

/** The coverage ledger and what the graph holds, for reading. */
export function buildReport(
  report: BuildReport,
  graph: PropertyGraph,
  output: string,
  isVerbose: boolean,
): string {
  const { coverage, skipped } = report;
  return [
    "sentences  claims  silent  actions  article",
    ...coverage.flatMap((row) => [ledgerLine(row), ...(isVerbose ? silentLines(row) : [])]),
    ...skipped.map(({ source, reason }) => `  skipped ${source}: ${reason}`),
    "",
    `${coverage.length} articles read, ${skipped.length} skipped: ${found(graph)}`,
    `${graph.order} nodes and ${graph.size} relationships in ${output === "-" ? "standard output" : output}`,
    "",
  ].join("\n");
}

function ledgerLine({ sentences, claims, silent, actions, file, title }: Coverage): string {
  const cell = (value: number, width: number) => String(value).padStart(width);
  return `${cell(sentences, 9)}${cell(claims, 8)}${cell(silent.length, 8)}${cell(actions, 9)}  ${file}${title === null ? "" : `: ${title}`}`;
}

function silentLines({ silent }: Coverage): string[] {
  return silent.map((words) => `${" ".repeat(36)}nothing in: ${words.replace(/\s+/g, " ")}`);
}

function found(graph: PropertyGraph): string {
  const counts = new Map<string, number>();
  graph.forEachNode((_key, { labels }) => {
    const kind = nodeLabelOf(labels) ?? "other";
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  let contradictions = 0;
  graph.forEachEdge((_key, { type }) => {
    if (type === "CONTRADICTS") contradictions++;
  });
  const plural: Readonly<Record<string, string>> = { Person: "persons", Country: "countries" };
  const parts = ["Person", "Institution", "Country", "Place", "Action", "Claim"].map(
    (kind) => `${counts.get(kind) ?? 0} ${plural[kind] ?? `${kind.toLowerCase()}s`}`,
  );
  return [...parts, `${contradictions} contradictions`].join(", ");
}
