import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of reference data beside the project, or null where it is not. */
function sharedData(path: string): string | null {
  const found = fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url));
  return existsSync(found) ? found : null;
}

/** The files of the reference data that are there; says so when some are not. */
export function referenceFiles(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) => sharedData(path) ?? []);
  if (found.length < paths.length) console.log("skipped: the reference data are not beside the project");
  return found;
}

/** The rows of a JSON Lines file. */
export function readLines<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

/** A share as a percentage with two decimals, as one reads it in papers. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10000 * part) / whole) / 100;
