import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandError, exit, type Command } from "../command.ts";
import { buildInto } from "./build.ts";
import { serveUntilStopped } from "./view.ts";

export const start: Command = {
  name: "start",
  summary: "Build the sample articles, print the report and show the graph.",
  usage: "newsgraph start [--port N]",
  options: {
    port: { type: "string", value: "N", description: "port to serve on (any free one)" },
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      description: "graph file to write (in the temporary folder)",
    },
    open: { type: "boolean", description: "open the page in the browser" },
  },
  examples: ["newsgraph start", "npm start -- --port 8080"],
  async run(settings, terminal) {
    const samples = sampleFolder();
    const output = settings.text("out") ?? join(tmpdir(), "newsgraph-sample.graph.json");
    const code = await buildInto([samples], output, settings, terminal);
    return code === exit.done ? serveUntilStopped(output, settings, terminal) : code;
  },
};

/** docs/examples of the checkout or of the installed package. */
function sampleFolder(): string {
  for (const path of ["../../../docs/examples", "../../../../docs/examples"]) {
    const folder = fileURLToPath(new URL(path, import.meta.url));
    if (existsSync(folder)) return folder;
  }
  throw new CommandError("The sample articles are missing from this installation: install newsgraph again.");
}
