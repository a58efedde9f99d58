import { createInterface } from "node:readline/promises";
import { CypherError, type CypherEngine, type QueryResult } from "#cypher";
import { serialize, type Value } from "#graph";
import { CommandError, exit, UsageError, type Command, type ExitCode } from "../command.ts";
import { createEngine } from "../engine.ts";
import { readGraph, readText, writeAtomically } from "../files.ts";
import { csv } from "../output/csv.ts";
import { json, jsonLines } from "../output/json.ts";
import { table } from "../output/table.ts";
import { readParameters } from "../parameters.ts";
import type { Terminal } from "../terminal.ts";

type Format = (columns: readonly string[], rows: QueryResult["rows"], width: number) => string;

const formats: Readonly<Record<string, Format>> = { table, json, jsonl: jsonLines, csv };

export const query: Command = {
  name: "query",
  summary: "Question a graph in Cypher; without a query on a terminal, a shell.",
  usage: "newsgraph query <graph> [CYPHER] [--file F] [--param k=v]... [--format table|json|jsonl|csv]",
  options: {
    file: {
      type: "string",
      short: "f",
      value: "F",
      description: "file with the query; - for standard input",
    },
    param: {
      type: "string",
      short: "p",
      multiple: true,
      value: "K=V",
      description: "a parameter, its value as JSON or a bare text; used in the query as $K",
    },
    format: { type: "string", value: "NAME", description: "table (default), json, jsonl or csv" },
    write: { type: "boolean", description: "let the query change the graph, and save the file afterwards" },
    check: {
      type: "boolean",
      description: "with --write: refuse a statement whose result the ontology does not allow",
    },
    explain: { type: "boolean", description: "show the plan instead of running it" },
    profile: { type: "boolean", description: "run it and show the plan with the rows of every operator" },
  },
  examples: [
    'newsgraph query news.graph.json "MATCH (p:Person) RETURN p.name, p.mentions ORDER BY p.mentions DESC LIMIT 10"',
    "newsgraph query news.graph.json --file who-accuses-whom.cypher --format csv",
    "newsgraph query news.graph.json 'MATCH (p:Person {name: $name}) RETURN p' --param name='Ada Lovelace'",
    'newsgraph query news.graph.json "CALL algo.pageRank() YIELD node, score RETURN node.name, score ORDER BY score DESC LIMIT 5"',
  ],
  async run(settings, terminal) {
    const [file, given] = settings.positionals;
    if (file === undefined) throw new UsageError("Which graph? Give the file that newsgraph build wrote.");
    const format = settings.text("format") ?? "table";
    const show = formats[format];
    if (show === undefined)
      throw new UsageError(`There is no format "${format}"; there are ${Object.keys(formats).join(", ")}.`);
    const mayWrite = settings.flag("write");
    if (settings.flag("check") && !mayWrite) throw new UsageError("--check goes with --write.");
    const parameters = readParameters(settings.texts("param"));
    const source = settings.text("file");
    const text = given ?? (source === undefined ? undefined : await readQuery(source, terminal));
    if (text === undefined && !terminal.inputIsTerminal)
      throw new UsageError("Which query? Give it as the second argument or with --file.");
    const graph = await readGraph(file);
    const engine = createEngine(graph, { mayWrite, isChecked: settings.flag("check") }, terminal);
    const ask = (query: string) => answer(engine, query, parameters, show, terminal);
    const save = () => (mayWrite ? writeAtomically(file, serialize(graph)) : Promise.resolve());
    if (text === undefined) {
      const code = await shell(ask, terminal);
      await save();
      return code;
    }
    const mode = settings.flag("explain") ? "EXPLAIN " : settings.flag("profile") ? "PROFILE " : "";
    const code = await ask(mode + text);
    await save();
    return code;
  },
};

async function readQuery(source: string, terminal: Terminal): Promise<string> {
  if (source !== "-") return readText(source);
  let text = "";
  for await (const piece of terminal.input) text += String(piece);
  return text;
}

async function answer(
  engine: CypherEngine,
  text: string,
  parameters: Readonly<Record<string, Value>>,
  show: Format,
  terminal: Terminal,
): Promise<ExitCode> {
  let result: QueryResult;
  try {
    result = engine.query(text, parameters);
  } catch (error) {
    if (error instanceof CypherError) throw new CommandError(error.message);
    throw error;
  }
  for (const { message, hint } of result.notifications)
    terminal.note(`${message}${hint === null ? "" : ` ${hint}`}\n`);
  if (result.plan !== undefined) await terminal.out(`${result.plan}\n`);
  else await terminal.out(show(result.columns, result.rows, terminal.columns));
  return exit.done;
}

/** Reads queries that end with a semicolon until the input ends; an error is shown and the shell goes on. */
async function shell(ask: (text: string) => Promise<ExitCode>, terminal: Terminal): Promise<ExitCode> {
  terminal.note("Cypher, ended by a semicolon; Ctrl-D leaves.\n");
  const lines = createInterface({ input: terminal.input, output: process.stderr, prompt: "cypher> " });
  let text = "";
  lines.prompt();
  for await (const line of lines) {
    text += `${line}\n`;
    if (line.trimEnd().endsWith(";")) {
      await askAndGoOn(text.trim().replace(/;$/, ""), ask, terminal);
      text = "";
    }
    lines.prompt();
  }
  return exit.done;
}

async function askAndGoOn(
  text: string,
  ask: (text: string) => Promise<ExitCode>,
  terminal: Terminal,
): Promise<void> {
  try {
    await ask(text);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.note(`${error.message}\n`);
  }
}
