import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const version = "2.0.0-next.38";
const folder = fileURLToPath(new URL("../../../node_modules/.cache/language-support/", import.meta.url));
const name = "@neo4j-cypher/language-support";

interface Diagnostic {
  readonly message: string;
  /** 1 is an error, as in the Language Server Protocol. */
  readonly severity: number;
}

interface LanguageSupport {
  readonly lintCypherQuery: (
    query: string,
    schema: object,
  ) => { readonly diagnostics: readonly Diagnostic[] };
}

/**
 * Neo4j's own compile-time verdict: the first error of a query, or null. The package (98 MB with what it needs) is no
 * dependency of ours; it is installed into a cache folder when first asked.
 */
export function loadLinter(): (query: string) => string | null {
  if (!existsSync(`${folder}node_modules/${name}`)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, '{"private":true}');
    const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${version}`];
    execFileSync("npm", args, { cwd: folder, stdio: "inherit" });
  }
  const { lintCypherQuery } = createRequire(folder)(name) as LanguageSupport;
  return (query) => {
    const errors = lintCypherQuery(query, {}).diagnostics.filter(({ severity }) => severity === 1);
    return errors[0]?.message ?? null;
  };
}
