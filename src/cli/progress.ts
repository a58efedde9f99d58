import type { ProgressEvent, ProgressListener } from "../progress.ts";
import type { Terminal } from "./terminal.ts";

const width = 24;

/** Draws one line on standard error, redrawn in place; silent when that is no terminal. */
export function progressBar(terminal: Terminal): {
  readonly listen: ProgressListener;
  readonly end: () => void;
} {
  if (!terminal.noteIsTerminal) return { listen: () => undefined, end: () => undefined };
  let drawn = "";
  return {
    listen: (event) => {
      const line = draw(event);
      if (line === drawn) return;
      drawn = line;
      terminal.note(`\r\x1b[2K${line}`);
    },
    end: () => {
      if (drawn !== "") terminal.note("\r\x1b[2K");
    },
  };
}

function draw({ phase, done, total }: ProgressEvent): string {
  if (total === null || total === 0) return `${phase} ${done}`;
  const filled = Math.min(width, Math.floor((width * done) / total));
  return `${phase} ${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${total}`;
}
