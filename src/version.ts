import { readFileSync } from "node:fs";

/** The version in package.json, which lies one folder up from the sources and two from the built files. */
export const version: string = readVersion();

function readVersion(): string {
  for (const path of ["../package.json", "../../package.json"])
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as {
        name?: string;
        version?: string;
      };
      if (name === "newsgraph" && version !== undefined) return version;
    } catch {
      // Not this folder: try the next.
    }
  return "unknown";
}
