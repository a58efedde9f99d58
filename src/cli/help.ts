import type { Command } from "./command.ts";

/** The list of commands. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "newsgraph reads news articles into a graph of who did what, who says so, and in which words.",
    "",
    "Usage: newsgraph <command> [...]",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "newsgraph <command> --help tells more, with examples. newsgraph --version prints the version.",
    "",
  ].join("\n");
}

/** The help of one command. */
export function helpOf(command: Command): string {
  const flags = Object.entries(command.options).map(
    ([name, { short, value, description }]) =>
      [
        `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`,
        description,
      ] as const,
  );
  const width = Math.max(0, ...flags.map(([flag]) => flag.length));
  return [
    command.summary,
    "",
    `Usage: ${command.usage}`,
    ...(flags.length > 0 ? ["", "Options:"] : []),
    ...flags.map(([flag, description]) => `  ${flag.padEnd(width)}  ${description}`),
    "",
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
    "",
    "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something was skipped under --strict.",
    "",
  ].join("\n");
}
