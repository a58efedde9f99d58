import { readFile } from "node:fs/promises";

/** The built view: what the server serves and the single page holds. */
export interface ViewAssets {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

/** Why the built view cannot be read, and what to do. */
export class MissingViewError extends Error {
  override readonly name = "MissingViewError";
}

/** Reads dist/viz of this package, from its sources as well as from its build; throws `MissingViewError`. */
export async function readAssets(): Promise<ViewAssets> {
  const folder = await builtFolder();
  const [html, script, style] = await Promise.all(
    ["index.html", "view.js", "view.css"].map((name) => readFile(new URL(name, folder), "utf8")),
  );
  return { html: html!, script: script!, style: style! };
}

/** The folder is two up from dist/src/page, and in dist two up from src/page. */
async function builtFolder(): Promise<URL> {
  for (const path of ["../../viz/", "../../dist/viz/"]) {
    const folder = new URL(path, import.meta.url);
    try {
      await readFile(new URL("view.js", folder));
      return folder;
    } catch {
      // Not there: try the other place.
    }
  }
  throw new MissingViewError("The view is not built. Build it with: npm run build");
}
