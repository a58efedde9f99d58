import { spawn } from "node:child_process";
import { serialize } from "#graph";
import { MissingViewError, readAssets, writePage } from "../../page/index.ts";
import { serveView, type ViewServer } from "../../server/index.ts";
import { CommandError, exit, UsageError, type Command, type ExitCode, type Settings } from "../command.ts";
import { readGraph, writeAtomically } from "../files.ts";
import type { Terminal } from "../terminal.ts";

export const view: Command = {
  name: "view",
  summary: "Show a graph in the browser, or write it as one page that opens offline.",
  usage: "newsgraph view <graph> [--port N] [--open] [--out page.html]",
  options: {
    port: {
      type: "string",
      value: "N",
      description: "port to serve on (any free one); only this machine can reach it",
    },
    open: { type: "boolean", description: "open the page in the browser" },
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      description: "write one HTML file that needs no server and no network",
    },
  },
  examples: ["newsgraph view news.graph.json --open", "newsgraph view news.graph.json --out page.html"],
  async run(settings, terminal) {
    const [file] = settings.positionals;
    if (file === undefined) throw new UsageError("Which graph? Give the file that newsgraph build wrote.");
    const page = settings.text("out");
    if (page === undefined) return serveUntilStopped(file, settings, terminal);
    const graph = await readGraph(file);
    const assets = await readAssets().catch(asCommandError);
    await writeAtomically(page, [writePage([...serialize(graph)].join(""), assets)]);
    await terminal.out(
      `${page}: ${graph.order} nodes and ${graph.size} relationships, to be opened in a browser.\n`,
    );
    return exit.done;
  },
};

/** Serves a graph file on the loopback interface until the user stops it. */
export async function serveUntilStopped(
  file: string,
  settings: Settings,
  terminal: Terminal,
): Promise<ExitCode> {
  await readGraph(file); // A damaged file is said here, not by an empty page.
  const port = settings.integer("port", 0) ?? 0;
  const server: ViewServer = await serveView({ graph: { file }, port }).catch(asCommandError);
  await terminal.out(`The view is at ${server.url} (Ctrl-C stops it)\n`);
  if (settings.flag("open")) openBrowser(server.url);
  await terminal.stopped;
  await server.close();
  return exit.done;
}

function asCommandError(error: unknown): never {
  if (error instanceof MissingViewError) throw new CommandError(error.message);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    throw new CommandError("That port is taken. Choose another with --port, or none.");
  if (code === "EACCES")
    throw new CommandError("That port may not be used. Choose one from 1024 on with --port.");
  throw new CommandError(`The view cannot be served: ${message}`);
}

function openBrowser(url: string): void {
  const [command, args]: [string, string[]] =
    process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["cmd", ["/c", "start", "", url]]
        : ["xdg-open", [url]];
  // Whoever has no browser reads the address.
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
