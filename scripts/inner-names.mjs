// What only the Cypher engine's own rooms say to each other may be short in a bundle: names of properties, and the kinds
// by which switches tell the parts of a query.
import { transform } from "esbuild";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";

const root = fileURLToPath(new URL("..", import.meta.url));
const rooms =
  /\bgraph\/(?:cypher\/(?:(?:parse|bind|plan|execute|functions|procedures|editor)\/.+|[^/]+)|model\/index\/[^/]+)\.ts$/;
/** Of them, those with the types of what users of the engine give and get. */
const door = [
  "graph/cypher/{engine,errors,parameters,reader,records,result,source}.ts",
  "graph/cypher/editor/{complete,tokens}.ts",
  "graph/cypher/execute/budget.ts",
  "graph/cypher/functions/signature.ts",
  "graph/cypher/procedures/definition.ts",
  "graph/model/index/shape.ts",
];
/** Whose objects meet those of the rooms, beside files of `graph`: the language and graphology. */
const types = [
  "node_modules/typescript/lib/lib.{es,decorators}*.d.ts",
  "node_modules/graphology-types/index.d.ts",
];
/** Where the kinds of a query's parts are declared; those of a plan's operators are printed. */
const syntax = /^graph\/cypher\/(?:parse\/ast|bind\/bound)/;

/** What esbuild is to do with the inner names: `plugins` mark them, file by file, and `mangleProps` makes them short. */
export const innerNames = {
  mangleProps: /\$inner$/,
  plugins: [
    {
      name: "inner names",
      setup: (build) => build.onLoad({ filter: rooms }, shortened(build.initialOptions)),
    },
  ],
};

const member = /(?:^ +|[{;] *)(?:readonly |get )?(\w+)\??[:(<]/gm;
/** A kind, declared or compared. */
const kind = /(\bkind(?:: | [!=]== )|\bcase |\bNode<)"(\w+)"/g;
const text = /["'`](\w+)["'`]/g;

function shortened({ tsconfigRaw }) {
  const options = { loader: "ts", mangleProps: /./, tsconfigRaw };
  const found = inner(options);
  return async ({ path }) => {
    const { names, kinds } = await found;
    const { code } = await transform(await readFile(path, "utf8"), { ...options, mangleCache: names });
    return { contents: code.replace(kind, (all, before, name) => `${before}"${kinds.get(name) ?? name}"`) };
  };
}

/**
 * `names` gives each property its name with a mark, or false where others speak of it: files beside the rooms, types at
 * the door, and texts, since `table[word]` must find its word. `kinds` are those that are never printed or listed.
 */
async function inner(options) {
  const [own, declared, kept, listed] = [new Set(), new Set(), new Set(), new Set()];
  for (const path of await files(["graph/{values,ontology,model,cypher}/**/*.ts"])) {
    const source = await readFile(root + path, "utf8");
    const { code, mangleCache } = await transform(source, { ...options, mangleCache: {} });
    for (const name of Object.keys(mangleCache)) (rooms.test(path) ? own : kept).add(name);
    for (const [, word] of code.replace(kind, "").matchAll(text)) kept.add(word);
    for (const [, word] of source.replace(kind, "").matchAll(text)) listed.add(word);
    if (syntax.test(path)) for (const [, , word] of source.matchAll(kind)) declared.add(word);
  }
  for (const path of await files([...door, ...types]))
    for (const [, name] of (await readFile(root + path, "utf8")).matchAll(member)) kept.add(name);
  const isInner = (name) => !kept.has(name) && /^[a-z]\w{2,}$/.test(name);
  return {
    names: Object.fromEntries(Array.from(own, (name) => [name, isInner(name) && `${name}$inner`])),
    kinds: new Map(
      [...declared].filter((word) => !listed.has(word)).map((word, i) => [word, i.toString(36)]),
    ),
  };
}

const files = async (patterns) => (await glob(patterns, { cwd: root })).sort();
