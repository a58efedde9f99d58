// The reader in a process of its own, as ReadingProcess speaks to it; the texts are its arguments.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { loadReader } from "newsgraph/language";

const texts = process.argv.slice(2).map((file) => readFileSync(file, "utf8"));
const begin = performance.now();
const read = await loadReader();
console.log(performance.now() - begin);

for await (const question of createInterface(process.stdin)) {
  let tokens = 0;
  for (let time = 0; time < Number(question); time++)
    for (const text of texts) tokens += read(text).tokens.length;
  console.log(question === "memory" ? process.memoryUsage.rss() : tokens);
}
