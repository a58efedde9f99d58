import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { toCsv, toCypherScript, toGexf, toGraphml, toJson, type PropertyGraph } from "#graph";
import type { ExportCount } from "../../neo4j/index.ts";
import { CommandError, exit, UsageError, type Command, type ExitCode, type Settings } from "../command.ts";
import { readGraph, writeAtomically } from "../files.ts";
import { progressBar } from "../progress.ts";
import type { Terminal } from "../terminal.ts";

/** Formats that are one file. */
const fileFormats: Readonly<Record<string, (graph: PropertyGraph) => Generator<string>>> = {
  cypher: toCypherScript,
  graphml: toGraphml,
  gexf: toGexf,
  json: toJson,
};

const formats = ["neo4j", "csv", ...Object.keys(fileFormats)];

export const exportGraph: Command = {
  name: "export",
  summary: "Take a graph along: into Neo4j, or as a file for other tools.",
  usage: "newsgraph export <graph> --to neo4j|cypher|csv|graphml|gexf|json [...]",
  options: {
    to: { type: "string", value: "FORMAT", description: formats.join(", ") },
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      description: "file to write (standard output), or folder for csv",
    },
    uri: { type: "string", value: "URI", description: "Neo4j's address (bolt://127.0.0.1:7687)" },
    user: {
      type: "string",
      value: "NAME",
      description: "Neo4j's user (neo4j); the password comes from NEO4J_PASSWORD",
    },
    database: { type: "string", value: "NAME", description: "Neo4j's database (the user's home database)" },
    batch: { type: "string", value: "N", description: "rows in a transaction (5000)" },
    "dry-run": { type: "boolean", description: "tell what would be sent to Neo4j, and send nothing" },
  },
  examples: [
    "NEO4J_PASSWORD=... newsgraph export news.graph.json --to neo4j --uri bolt://127.0.0.1:7687 --user neo4j",
    "newsgraph export news.graph.json --to neo4j --dry-run",
    "newsgraph export news.graph.json --to graphml -o news.graphml",
    "newsgraph export news.graph.json --to csv -o news-csv",
  ],
  async run(settings, terminal) {
    const [file] = settings.positionals;
    if (file === undefined) throw new UsageError("Which graph? Give the file that newsgraph build wrote.");
    const format = settings.text("to");
    if (format === undefined || !formats.includes(format))
      throw new UsageError(
        `${format === undefined ? "Where --to?" : `There is no format "${format}".`} There are ${formats.join(", ")}.`,
      );
    const graph = await readGraph(file);
    if (format === "neo4j") return toNeo4j(graph, settings, terminal);
    if (format === "csv") return toFolder(graph, settings, terminal);
    return toFile(fileFormats[format]!(graph), settings, terminal);
  },
};

async function toFile(pieces: Generator<string>, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const path = settings.text("out");
  if (path === undefined || path === "-") for (const piece of pieces) await terminal.out(piece);
  else await writeAtomically(path, pieces);
  return exit.done;
}

async function toFolder(graph: PropertyGraph, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const folder = settings.text("out");
  if (folder === undefined) throw new UsageError("csv is several files: give their folder with --out.");
  await mkdir(folder, { recursive: true });
  const files = new Map<string, string[]>();
  for (const { file, text } of toCsv(graph)) {
    const pieces = files.get(file);
    if (pieces === undefined) files.set(file, [text]);
    else pieces.push(text);
  }
  for (const [file, pieces] of files) await writeAtomically(join(folder, file), pieces);
  await terminal.out(`${files.size} files in ${folder}; sh ${join(folder, "import.sh")} imports them.\n`);
  return exit.done;
}

async function toNeo4j(graph: PropertyGraph, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const dryRun = settings.flag("dry-run");
  const password = terminal.environment["NEO4J_PASSWORD"];
  if (password === undefined && !dryRun)
    throw new UsageError("Neo4j's password is missing: set it in the environment, NEO4J_PASSWORD=...");
  // The driver is loaded where it is wanted: it would double the time in which any other command starts.
  const { ExportError, exportToNeo4j } = await import("../../neo4j/index.ts");
  const bar = progressBar(terminal);
  try {
    const report = await exportToNeo4j(graph, {
      uri: settings.text("uri") ?? "bolt://127.0.0.1:7687",
      user: settings.text("user") ?? "neo4j",
      password: password ?? "",
      database: settings.text("database"),
      batch: settings.integer("batch", 1),
      dryRun,
      onProgress: bar.listen,
    });
    bar.end();
    if (dryRun) await terminal.out(report.statements.map((statement) => `${statement};\n`).join(""));
    await terminal.out(counts([...report.nodes, ...report.relationships], report.server));
    return isComplete([...report.nodes, ...report.relationships]) ? exit.done : exit.failed;
  } catch (error) {
    bar.end();
    if (error instanceof ExportError) throw new CommandError(error.message);
    throw error;
  }
}

function isComplete(all: readonly ExportCount[]): boolean {
  return all.every(({ graph, database }) => database === null || database === graph);
}

function counts(all: readonly ExportCount[], server: string | null): string {
  const head = server === null ? "would be sent" : `graph  ${server}`;
  return [
    head,
    ...all.map(({ name, graph, database }) => {
      const missing = database === null || database === graph ? "" : "  <- differs";
      return `${String(graph).padStart(7)}${database === null ? "" : ` ${String(database).padStart(7)}`}  ${name}${missing}`;
    }),
    "",
  ].join("\n");
}
