// Names of properties that a bundle may shorten: those that only the engine's inner rooms speak of.
import { transform } from "esbuild";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";

const root = fileURLToPath(new URL("..", import.meta.url));
const rooms = [
  "graph/cypher/*.ts",
  "graph/cypher/{parse,bind,plan,execute,functions,procedures,editor}/**/*.ts",
  "graph/model/index/**/*.ts",
];
/** Of them, those whose types cross the engine's door. */
const door = [
  "graph/cypher/*.ts",
  "graph/cypher/editor/*.ts",
  "graph/cypher/execute/budget.ts",
  "graph/cypher/functions/signature.ts",
  "graph/cypher/procedures/definition.ts",
  "graph/model/index/shape.ts",
];
const project = ["graph/**/*.ts", "viz/**/*.{ts,tsx}"];
/** Its methods are called by names that its code puts together. */
const graphology = "node_modules/graphology-types/index.d.ts";

/**
 * The names that no other file of the project or of the bundle (`inputs`, as paths) speaks of, no object of the language
 * has, no type at the door tells, and no text spells: `table[word]` must find its word.
 */
export async function innerNames(inputs) {
  const inner = new Set(await files(rooms));
  if (!inputs.some((path) => inner.has(path))) return [];
  const atDoor = new Set(await files(door));
  const own = new Set();
  const kept = wordsOfLanguage();
  const all = new Set([...(await files(project)), ...inputs, graphology]);
  await Promise.all(
    Array.from(all, async (path) => {
      const source = await readFile(root + path, "utf8");
      const loader = /\.tsx?$/.exec(path)?.[0].slice(1) ?? "js";
      const { code, mangleCache } = await transform(source, { loader, mangleProps: /./, mangleCache: {} });
      for (const name of Object.keys(mangleCache)) (inner.has(path) ? own : kept).add(name);
      for (const [, text] of code.matchAll(/["'`](\w+)["'`]/g)) kept.add(text);
      if (!inner.has(path) || atDoor.has(path))
        for (const [, member] of source.matchAll(/^ +(?:readonly )?(\w+)\??(?::|\(.*\):|[<(]).*$/gm))
          kept.add(member);
    }),
  );
  return [...own].filter((name) => !kept.has(name) && /^[a-z]\w{2,}$/.test(name)).sort();
}

const files = (patterns) => glob(patterns, { cwd: root, ignore: "**/*.d.ts" });

/** The names of all properties that the objects of the language have. */
function wordsOfLanguage() {
  const words = new Set(["lastIndex"]);
  const open = new Set([globalThis, [].values(), "".matchAll(/a/g), new Map().keys(), new Set().keys()]);
  for (const object of open) {
    if (Object(object) !== object) continue;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(object))) {
      words.add(name);
      open.add(object === globalThis ? globalThis[name] : value);
    }
    open.add(Object.getPrototypeOf(object));
  }
  return words;
}
