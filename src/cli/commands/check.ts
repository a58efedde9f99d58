import { check as checkGraph } from "#graph";
import { exit, UsageError, type Command } from "../command.ts";
import { readGraph } from "../files.ts";

export const check: Command = {
  name: "check",
  summary: "Hold a graph against the ontology, and every quote against the text of its article.",
  usage: "newsgraph check <graph>",
  options: {},
  examples: ["newsgraph check news.graph.json"],
  async run(settings, terminal) {
    const [file] = settings.positionals;
    if (file === undefined) throw new UsageError("Which graph? Give the file that newsgraph build wrote.");
    const graph = await readGraph(file);
    const problems = checkGraph(graph);
    for (const { element, problem } of problems) await terminal.out(`${element} ${problem}\n`);
    terminal.note(
      problems.length === 0
        ? `${graph.order} nodes and ${graph.size} relationships: all as the ontology says.\n`
        : `${problems.length} problems.\n`,
    );
    return problems.length === 0 ? exit.done : exit.failed;
  },
};
