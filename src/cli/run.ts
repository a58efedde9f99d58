import { nearest } from "#cypher";
import { version } from "../version.ts";
import { CommandError, exit, UsageError, type Command, type ExitCode } from "./command.ts";
import { annotate } from "./commands/annotate.ts";
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { exportGraph } from "./commands/export.ts";
import { query } from "./commands/query.ts";
import { start } from "./commands/start.ts";
import { stats } from "./commands/stats.ts";
import { view } from "./commands/view.ts";
import { helpOf, overview } from "./help.ts";
import { readSettings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

const commands: readonly Command[] = [build, query, view, exportGraph, annotate, stats, check, start];

/** Runs one command line and tells its exit code; never throws for what a user can cause. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await terminal.out(overview(commands));
    return name === undefined ? exit.wrongUsage : exit.done;
  }
  if (name === "--version" || name === "-v") {
    await terminal.out(`${version}\n`);
    return exit.done;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return unknownCommand(name, terminal);
  if (rest.includes("--help") || rest.includes("-h")) {
    await terminal.out(helpOf(command));
    return exit.done;
  }
  return runCommand(command, rest, terminal);
}

async function runCommand(command: Command, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await command.run(readSettings(command, args, terminal.environment), terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.note(`${error.message}\nUsage: ${command.usage}\n`);
      return exit.wrongUsage;
    }
    if (error instanceof CommandError) {
      terminal.note(`${error.message}\n`);
      return exit.failed;
    }
    throw error;
  }
}

function unknownCommand(name: string, terminal: Terminal): ExitCode {
  const guess = nearest(
    name,
    commands.map((command) => command.name),
  );
  terminal.note(
    `There is no command "${name}".${guess === null ? "" : ` Did you mean "${guess}"?`} newsgraph --help lists them.\n`,
  );
  return exit.wrongUsage;
}
