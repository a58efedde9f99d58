import { availableParallelism, totalmem } from "node:os";

/** `npm run bench [-- suite ...]`: figures of this machine; compare the ratios, not the seconds. */
const suites: Readonly<Record<string, () => Promise<{ readonly run: () => Promise<readonly string[]> }>>> = {
  reader: () => import("./reader.ts"),
  build: () => import("./build.ts"),
  "front-end": () => import("./front-end.ts"),
  cypher: () => import("./cypher.ts"),
  layout: () => import("./layout.ts"),
  export: () => import("./export.ts"),
};

const wanted = process.argv.slice(2).filter((name) => !name.startsWith("-"));
const unknown = wanted.find((name) => !(name in suites));
if (unknown !== undefined) {
  console.error(`There is no suite "${unknown}"; there are ${Object.keys(suites).join(", ")}.`);
  process.exit(2);
}

console.log(
  `Node ${process.version}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
);
for (const [name, load] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const line of await (await load()).run()) console.log(`  ${line}`);
}
