// Writes model/lemmas.txt: the lemmas that the rules of lemmas/rules.ts do not give.
//   npx tsx --conditions=source src/language/training/build-lemmas.mjs TREES.jsonl... --wordnet FOLDER
// TREES are training trees (one sentence a line: t forms, l lemmas, u UPOS, x XPOS); FOLDER is WordNet's dict folder,
// from whose verbs and nouns every regular form is made that the rules would take back to another word.
import { readFileSync, writeFileSync } from "node:fs";
import { Lemmatizer } from "../lemmas/lemmatizer.ts";

const options = process.argv.slice(2);
const at = options.indexOf("--wordnet");
const wordnet = options[at + 1];
const trees = options.slice(0, at);
const bare = new Lemmatizer("");
const upos = { V: "VERB", N: "NOUN" };
const table = new Map();
const add = (tag, form, lemma) => table.set(`${tag} ${form}`, lemma);
const has = (tag, form) => table.has(`${tag} ${form}`);
const lines = (file) => readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "");

/** Words of a WordNet index with how often texts use them: a form of two words is that of the more frequent. */
function words(part) {
  return lines(`${wordnet}/index.${part}`)
    .filter((line) => /^[a-z]{2,}(?:-[a-z]+)* /u.test(line))
    .map((line) => {
      const fields = line.trim().split(/\s+/u);
      const synsets = Number(fields[2]);
      return { word: fields[0], weight: Number(fields[3 + Number(fields[3]) + 2]) * 100 + synsets };
    })
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
}

function regular(tag, form, lemma, seen) {
  if (seen.has(`${tag} ${form}`)) return;
  seen.add(`${tag} ${form}`);
  if (!has(tag, form) && bare.lemma(form, upos[tag[0]], tag) !== lemma) add(tag, form, lemma);
}

const plural = (word) =>
  /(?:s|x|z|sh|ch|[^aeiou]o)$/u.test(word) ? `${word}es` : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

function stems(verb) {
  if (/[^aeiou]e$/u.test(verb) || verb.endsWith("ue")) return [verb.slice(0, -1)];
  if (verb.endsWith("ic")) return [`${verb}k`];
  const doubled = verb + verb.at(-1);
  if (!/(?:[^aeiou]|^|qu)[aeiou][bcdfgklmnprstvz]$/u.test(verb)) return [verb];
  const single = /^[^aeiou]*(?:qu)?[aeiou][^aeiou]$/u.test(verb);
  return single ? [doubled] : [verb, doubled];
}

for (const line of lines(new URL("irregular-verbs.txt", import.meta.url))) {
  const [lemma, past, participle] = line.split(" ");
  for (const form of `${past}/${participle}`.split("/")) add("VBN", form, lemma);
}
for (const line of lines(new URL("irregular-nouns.txt", import.meta.url))) {
  const [lemma, form] = line.split(" ");
  add("NNS", form, lemma);
}
// What the trees say, where they say it twice or the rules would be wrong; a lone contradiction of a rule is a slip.
const counts = new Map();
for (const file of trees)
  for (const line of lines(file)) {
    const { t, l, u, x } = JSON.parse(line);
    for (const [i, form] of t.entries()) {
      if (u[i] === "PROPN" || l[i] === "_" || /\s/u.test(l[i]) || /\s/u.test(form) || x[i] === "GW") continue;
      const key = `${x[i]} ${form.toLowerCase().replace(/[’ʼ]/gu, "'")}`;
      if (!counts.has(key)) counts.set(key, new Map());
      const lemmas = counts.get(key);
      lemmas.set(l[i], (lemmas.get(l[i]) ?? 0) + 1);
    }
  }
const seen = new Set();
const wordnetVerbs = words("verb");
const known = new Set(wordnetVerbs.map(({ word }) => word));
for (const { word } of wordnetVerbs) {
  regular("VBZ", plural(word), word, seen);
  for (const stem of stems(word)) {
    regular("VBN", `${/[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}i` : stem}ed`, word, seen);
    regular("VBG", `${stem}ing`, word, seen);
  }
  if (word.endsWith("ie")) regular("VBG", `${word.slice(0, -2)}ying`, word, seen);
}
for (const { word, weight } of words("noun")) if (weight > 100 && !/[^siua]s$/u.test(word)) regular("NNS", plural(word), word, seen);

const isWord = /^(?:[\p{L}]{2,}(?:['-]\p{L}+)*|\p{L}*'\p{L}+|\p{L}|[^\p{L}\p{N}]{1,3})$/u;
const verbTags = new Set(["VBD", "VBN", "VBG", "VBZ"]);

/** A lone contradiction of a rule is a slip of the pen, unless the rule's word is none. */
function isSound(tag, form, lemma, count, given) {
  if (tag === "NNP" || !isWord.test(form) || (lemma.length > 1 && lemma === lemma.toUpperCase() && /\p{L}/u.test(lemma))) return false;
  if (verbTags.has(tag)) return known.has(lemma) || lemma === "be" ? !known.has(given) || count > 2 : count > 2 && !known.has(given);
  if (form.length === 1 && /\p{L}/u.test(form) && count < 5) return false;
  return count > 1 || (tag === "NNS" ? !form.startsWith(given) : lemma.toLowerCase() === form);
}

for (const [key, lemmas] of counts) {
  const [tag, form] = key.split(" ");
  const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  const given = table.get(key) ?? table.get(`${Lemmatizer.listOf(tag)} ${form}`) ?? bare.lemma(form, "X", tag);
  if (given !== lemma && isSound(tag, form, lemma, count, given)) add(tag, form, lemma);
}
const byTag = Map.groupBy?.(table, ([key]) => key.split(" ")[0]) ?? group(table);
function group(entries) {
  const groups = new Map();
  for (const entry of entries) {
    const tag = entry[0].split(" ")[0];
    groups.set(tag, [...(groups.get(tag) ?? []), entry]);
  }
  return groups;
}
const out = [];
for (const tag of [...byTag.keys()].sort()) {
  const pairs = byTag.get(tag).map(([key, lemma]) => `${key.split(" ")[1]} ${lemma}`).sort();
  for (let first = 0; first < pairs.length; first += 8) out.push(`${tag} ${pairs.slice(first, first + 8).join(" ")}`);
}
writeFileSync(new URL("../model/lemmas.txt", import.meta.url), `${out.join("\n")}\n`);
console.log(`${table.size} forms`, [...byTag].map(([tag, list]) => `${tag} ${list.length}`).join(", "));
