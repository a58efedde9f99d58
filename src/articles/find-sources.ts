import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { ArticleError } from "./article.ts";
import { articleExtensions } from "./sniff.ts";

/** A file to read: the name it is reported under (forward slashes everywhere) and its absolute path. */
export interface Source {
  readonly file: string;
  readonly path: string;
}

/** Found in folders of articles and never one: notes on the folder, our own graphs, packages. */
const ignored = [
  "**/node_modules/**",
  "**/.*/**",
  "**/{README,LICENSE,LICENCE,CHANGELOG,CONTRIBUTING}*",
  "**/*.graph.json",
  "**/package*.json",
];

/**
 * Files, folders (searched to any depth by extension) and globs as a sorted list without doubles: the same inputs in
 * any order give the same list. An input that leads nowhere is an `ArticleError`. Files named outright are taken
 * whatever they are called; README files and the like are only skipped inside folders.
 */
export async function findSources(
  inputs: readonly string[],
  cwd: string,
): Promise<{ sources: Source[]; errors: ArticleError[] }> {
  const errors: ArticleError[] = [];
  const found = new Map<string, string>();
  for (const input of inputs) {
    const files = await expand(input, cwd);
    if (files instanceof ArticleError) errors.push(files);
    else
      for (const file of files) {
        const path = resolve(cwd, file);
        const known = found.get(path);
        if (known === undefined || file < known) found.set(path, file);
      }
  }
  const sources = [...found].map(([path, file]) => ({ file, path }));
  sources.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { sources, errors: errors.sort((a, b) => (a.source < b.source ? -1 : 1)) };
}

async function expand(input: string, cwd: string): Promise<string[] | ArticleError> {
  const name = input.replaceAll("\\", process.platform === "win32" ? "/" : "\\").replace(/^\.\/(?=.)/u, "");
  const status = await stat(resolve(cwd, input)).catch(() => null);
  if (status?.isDirectory() === true) return searchFolder(name, resolve(cwd, input));
  if (status !== null) return [name];
  if (!isDynamicPattern(name)) return new ArticleError(input, "there is no such file or folder");
  const files = await glob(name, { cwd, ignore: ignored, expandDirectories: false, dot: false });
  return files.length > 0 ? files : new ArticleError(input, "no file matches this pattern");
}

async function searchFolder(name: string, folder: string): Promise<string[] | ArticleError> {
  const pattern = `**/*.{${articleExtensions.join(",")}}`;
  try {
    const files = await glob(pattern, {
      cwd: folder,
      ignore: ignored,
      caseSensitiveMatch: false,
      dot: false,
    });
    const prefix = name === "." ? "" : name.endsWith("/") ? name : `${name}/`;
    if (files.length > 0) return files.map((file) => `${prefix}${file}`);
    return new ArticleError(
      name,
      `no article in this folder (looked for ${articleExtensions.map((extension) => `.${extension}`).join(" ")})`,
    );
  } catch (cause) {
    return new ArticleError(name, "the folder cannot be read", { cause });
  }
}
