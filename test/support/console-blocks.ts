import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A command of a ```console block ("$ newsgraph ...") and the output that the page shows under it. */
export interface ConsoleStep {
  readonly command: string;
  readonly output: string;
}

const block = /^```console\n([\s\S]*?)^```$/gm;

/** The commands of a page in order, each with the output shown. A command goes on after a backslash at a line's end. */
export function consoleSteps(markdown: string): ConsoleStep[] {
  return [...markdown.matchAll(block)].flatMap(([, body]) => stepsOf(body!));
}

function stepsOf(body: string): ConsoleStep[] {
  const steps: { command: string; output: string }[] = [];
  let isOpen = false;
  for (const line of body.split("\n").slice(0, -1)) {
    const last = steps.at(-1);
    if (line.startsWith("$ ")) steps.push({ command: line.slice(2), output: "" });
    else if (last !== undefined && isOpen) last.command += `\n${line}`;
    else if (last !== undefined) last.output += `${line}\n`;
    isOpen = /\\$/.test(line) && (isOpen || line.startsWith("$ "));
  }
  return steps;
}

/** The page with the output of every command as it is now; commands share one fresh folder with the sample articles. */
export function withOutputs(markdown: string): string {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-docs-"));
  try {
    prepare(folder);
    return markdown.replace(block, (_, body: string) => {
      const steps = stepsOf(body).map(({ command }) => `$ ${command}\n${outputOf(command, folder)}`);
      return `\`\`\`console\n${steps.join("")}\`\`\``;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts `newsgraph` and `npx newsgraph` on the path of the folder, as an installed package would. */
export function prepare(folder: string): void {
  cpSync(join(root, "docs/examples"), join(folder, "articles"), { recursive: true });
  const main = join(root, "dist/src/cli/main.js");
  executable(join(folder, "newsgraph"), `exec "${process.execPath}" "${main}" "$@"`);
  executable(join(folder, "npx"), `shift\nexec "${process.execPath}" "${main}" "$@"`);
}

function executable(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

function outputOf(command: string, folder: string): string {
  const { stdout, stderr } = shell(command, folder);
  return `${stdout}${stderr}`.replaceAll(folder, ".").replace(/([^\n])$/, "$1\n");
}

/** Runs a command in a prepared folder. */
export function shell(command: string, folder: string) {
  return spawnSync("sh", ["-c", command], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}`, COLUMNS: "" },
  });
}

export const readPage = (path: string): string => readFileSync(join(root, path), "utf8");
export const writePage = (path: string, text: string): void => {
  writeFileSync(join(root, path), text);
};
