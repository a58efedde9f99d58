import { nodeLabelOf, nodeLabelNames, relationshipTypeNames, type PropertyGraph } from "#graph";
import { exit, UsageError, type Command } from "../command.ts";
import { readGraph } from "../files.ts";

export const stats: Command = {
  name: "stats",
  summary: "Count what is in a graph.",
  usage: "newsgraph stats <graph>",
  options: {},
  examples: ["newsgraph stats news.graph.json"],
  async run(settings, terminal) {
    const [file] = settings.positionals;
    if (file === undefined) throw new UsageError("Which graph? Give the file that newsgraph build wrote.");
    await terminal.out(statistics(await readGraph(file)));
    return exit.done;
  },
};

function statistics(graph: PropertyGraph): string {
  const nodes = new Map<string, number>();
  graph.forEachNode((_key, { labels }) => {
    count(nodes, nodeLabelOf(labels) ?? labels.join(":"));
  });
  const relationships = new Map<string, number>();
  graph.forEachEdge((_key, { type }) => {
    count(relationships, type);
  });
  return [
    `${graph.order} nodes, ${graph.size} relationships`,
    ...lines(nodes, nodeLabelNames),
    ...lines(relationships, relationshipTypeNames),
    "",
  ].join("\n");
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function lines(counts: ReadonlyMap<string, number>, known: readonly string[]): string[] {
  const names = [...known, ...[...counts.keys()].filter((name) => !known.includes(name)).sort()];
  return names.map((name) => `${String(counts.get(name) ?? 0).padStart(7)} ${name}`);
}
