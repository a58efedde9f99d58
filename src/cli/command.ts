import type { Terminal } from "./terminal.ts";

/** Exit codes: they mean the same for every command. */
export const exit = { done: 0, failed: 1, wrongUsage: 2, skipped: 3 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

export interface OptionRow {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for the value in the help: "FILE". */
  readonly value?: string;
  readonly description: string;
}

export type OptionTable = Readonly<Record<string, OptionRow>>;

/** What the command line, the environment and the configuration file say, in that order of strength. */
export interface Settings {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  flag(name: string): boolean;
  /** An integer from `least` on; throws `UsageError`. */
  integer(name: string, least: number): number | undefined;
}

export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** "newsgraph build <files, folders, globs, -> -o FILE" */
  readonly usage: string;
  readonly options: OptionTable;
  /** Lines a user can copy. */
  readonly examples: readonly string[];
  run(settings: Settings, terminal: Terminal): Promise<ExitCode>;
}

/** The command line cannot be understood: exit code 2. The message is one sentence with what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The command cannot do its work: exit code 1. The message is one sentence: what, where, what to do. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
