import { Readable } from "node:stream";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly note: string;
}

/** Runs a command line in this process; `stop` ends a command that serves. */
export async function newsgraph(
  args: readonly string[],
  {
    input = "",
    environment = {},
    stopped = new Promise<void>(() => undefined),
    onOut = () => undefined,
  }: {
    readonly input?: string;
    readonly environment?: Record<string, string>;
    readonly stopped?: Promise<void>;
    readonly onOut?: (text: string) => void;
  } = {},
): Promise<Outcome> {
  const written = { out: "", note: "" };
  const terminal: Terminal = {
    out: (text) => {
      written.out += text;
      onOut(text);
      return Promise.resolve();
    },
    note: (text) => void (written.note += text),
    input: Readable.from([input]),
    outIsTerminal: false,
    noteIsTerminal: false,
    inputIsTerminal: false,
    columns: 120,
    environment,
    stopped,
  };
  return { code: await run(args, terminal), ...written };
}
