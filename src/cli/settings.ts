import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { nearest } from "#cypher";
import { UsageError, type Command, type OptionTable, type Settings } from "./command.ts";
import type { Terminal } from "./terminal.ts";

type Given = string | boolean | readonly (string | boolean)[] | undefined;

const configFile = "newsgraph.config.json";

/**
 * Reads the arguments of a command. A flag beats the environment (`NEWSGRAPH_OUT`), which beats
 * `newsgraph.config.json` (`{"build": {"out": "..."}}`), which beats the default.
 */
export function readSettings(
  command: Command,
  args: readonly string[],
  environment: Terminal["environment"],
): Settings {
  const { values, positionals } = parseFlags(command, args);
  const config = readConfig()[command.name] ?? {};
  const given = (name: string): Given =>
    values[name] ?? environment[`NEWSGRAPH_${name.toUpperCase().replaceAll("-", "_")}`] ?? config[name];
  const text = (name: string): string | undefined => {
    const value = given(name);
    return value === undefined ? undefined : String(Array.isArray(value) ? value.at(-1) : value);
  };
  return {
    positionals,
    text,
    texts: (name) => [given(name) ?? []].flat().map(String),
    flag: (name) => given(name) === true || given(name) === "true" || given(name) === "1",
    integer: (name, least) => {
      const value = text(name);
      if (value === undefined) return undefined;
      if (/^\d+$/.test(value) && Number(value) >= least) return Number(value);
      throw new UsageError(`--${name} must be a whole number from ${least} on, not "${value}".`);
    },
  };
}

function parseFlags(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short && { short }), ...(multiple && { multiple }) },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(explain(error, command.options));
  }
}

function explain(error: unknown, options: OptionTable): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /Unknown option '(-{1,2}[^']+)'/.exec(message)?.[1];
  if (unknown === undefined) return message;
  const guess = nearest(unknown.replace(/^-+/, ""), Object.keys(options));
  return `There is no option ${unknown}.${guess === null ? "" : ` Did you mean --${guess}?`}`;
}

function readConfig(): Record<string, Record<string, Given>> {
  let text: string;
  try {
    text = readFileSync(configFile, "utf8");
  } catch {
    return {};
  }
  try {
    return JSON.parse(text) as Record<string, Record<string, Given>>;
  } catch (error) {
    throw new UsageError(
      `${configFile} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
