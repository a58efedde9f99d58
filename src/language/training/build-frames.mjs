// Writes model/frames.txt: the nouns and adjectives that PropBank has a frame for, in lines "n|j word word ...".
//   node src/language/training/build-frames.mjs FOLDER
// FOLDER holds PropBank's frame files (frames/*.xml), version 3.4.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = process.argv[2];
const words = { n: new Set(), j: new Set() };
for (const file of readdirSync(folder).filter((name) => name.endsWith(".xml")))
  for (const [, part, alias] of readFileSync(`${folder}/${file}`, "utf8").matchAll(/<alias pos="([nj])">([^<]+)<\/alias>/gu)) {
    const word = alias.trim().toLowerCase();
    if (/^[a-z]+$/u.test(word)) words[part].add(word);
  }

const widest = 118;
const out = [];
for (const [part, all] of Object.entries(words)) {
  let line = part;
  for (const word of [...all].sort()) {
    if (line.length + word.length >= widest) {
      out.push(line);
      line = part;
    }
    line += ` ${word}`;
  }
  out.push(line);
}
writeFileSync(new URL("../model/frames.txt", import.meta.url), `${out.join("\n")}\n`);
