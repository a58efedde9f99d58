import { availableParallelism } from "node:os";
import { serialize } from "#graph";
import { readArticles } from "../../articles/index.ts";
import { build as buildGraph } from "../../build/index.ts";
import { exit, UsageError, type Command, type ExitCode, type Settings } from "../command.ts";
import { writeAtomically } from "../files.ts";
import { buildReport } from "../output/build-report.ts";
import { progressBar } from "../progress.ts";
import type { Terminal } from "../terminal.ts";

const defaultOutput = "news.graph.json";

/** Threads cost 150 MB each; beyond four the merging dominates. */
const mostJobs = 4;

export const build: Command = {
  name: "build",
  summary: "Read articles into a graph file and report what was found.",
  usage: "newsgraph build <files, folders, globs, -> [-o FILE]",
  options: {
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      description: `graph file to write (${defaultOutput}); - for standard output`,
    },
    jobs: {
      type: "string",
      value: "N",
      description: "threads that read at the same time (as many as cores, at most 4)",
    },
    strict: { type: "boolean", description: "exit with 3 when an article was skipped" },
    verbose: { type: "boolean", description: "list the sentences in which nothing was found" },
  },
  examples: [
    "newsgraph build articles -o news.graph.json",
    "newsgraph build 'archive/**/*.html' feed.xml story.md",
    "curl -s https://example.org/story | newsgraph build - -o story.graph.json",
  ],
  async run(settings, terminal) {
    if (settings.positionals.length === 0)
      throw new UsageError("Which articles? Give files, folders, globs or -.");
    return buildInto(settings.positionals, settings.text("out") ?? defaultOutput, settings, terminal);
  },
};

/** Builds a graph from `inputs` and writes it to `output`, with the report. */
export async function buildInto(
  inputs: readonly string[],
  output: string,
  settings: Settings,
  terminal: Terminal,
): Promise<ExitCode> {
  const bar = progressBar(terminal);
  const { graph, report } = await buildGraph(readArticles(inputs, { stdin: terminal.input }), {
    jobs: settings.integer("jobs", 1) ?? Math.min(mostJobs, availableParallelism()),
    onProgress: bar.listen,
  });
  bar.end();
  const text = buildReport(report, graph.graph, output, settings.flag("verbose"));
  if (output === "-") {
    for (const piece of serialize(graph.graph)) await terminal.out(piece);
    terminal.note(text);
  } else {
    await writeAtomically(output, serialize(graph.graph));
    await terminal.out(text);
  }
  if (report.coverage.length === 0) return exit.failed;
  return settings.flag("strict") && report.skipped.length > 0 ? exit.skipped : exit.done;
}
