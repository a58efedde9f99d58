import type { Readable } from "node:stream";

/** Where a command reads and writes; a test gives its own. The answer goes to `out`, all else to `note`. */
export interface Terminal {
  out(text: string): Promise<void>;
  note(text: string): void;
  readonly input: Readable;
  /** Standard output is a terminal: colours, tables cut to its width. */
  readonly outIsTerminal: boolean;
  /** Standard error is a terminal: progress bars. */
  readonly noteIsTerminal: boolean;
  readonly inputIsTerminal: boolean;
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Resolves when the user asks to stop (Ctrl-C). */
  readonly stopped: Promise<void>;
}

/** The terminal of this process. A reader that closes the pipe (`| head`) ends the writing quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  let isClosed = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isClosed = true;
  });
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (isClosed || stdout.write(text)) resolve();
        else {
          stdout.once("drain", resolve);
          stdout.once("close", resolve);
        }
      }),
    note: (text) => void stderr.write(text),
    input: stdin,
    outIsTerminal: stdout.isTTY,
    noteIsTerminal: stderr.isTTY,
    inputIsTerminal: stdin.isTTY,
    columns: stdout.isTTY ? stdout.columns : 160,
    environment: env,
    stopped: new Promise((resolve) => {
      process.once("SIGINT", () => {
        resolve();
      });
      process.once("SIGTERM", () => {
        resolve();
      });
    }),
  };
}
