import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CoreferenceDocument } from "../coreference/document.ts";
import { mentionFeatures, mentionTemplates } from "../coreference/mention-features.ts";
import { pairFeatures, pairTemplates } from "../coreference/pair-features.ts";
import { OptionFinder } from "../coreference/window.ts";
import { readReaderFiles } from "../load.ts";
import { findQuotations } from "../quotations/index.ts";
import { Reader } from "../reader.ts";
import { annotateGold, readConllu, type GoldDocument } from "./coreference-gold.ts";

/**
 * Writes what coreference.py learns from: `coreference-examples.ts FOLDER WEIGHTS OUT` reads the CoNLL-U files of FOLDER
 * with WEIGHTS, whose head "coreference" hands the net's rows on as they are, and writes to OUT numbers by word,
 * mention and pair, and index.json, which says what they belong to.
 */
const [folder = "", weights = "", out = ""] = process.argv.slice(2);

const numbers: Record<"rows" | "mentions" | "pairs" | "options", Buffer[]> = {
  rows: [],
  mentions: [],
  pairs: [],
  options: [],
};

function put(file: keyof typeof numbers, values: Float32Array | Int32Array | Int16Array): void {
  numbers[file].push(Buffer.from(values.buffer, values.byteOffset, values.byteLength));
}

function describe(reader: Reader, gold: GoldDocument): object {
  const annotation = annotateGold(reader, gold);
  const document = new CoreferenceDocument(annotation, findQuotations(annotation));
  const options = new OptionFinder(document);
  let pairs = 0;
  put("rows", annotation.rows ?? new Float32Array(0));
  for (const index of document.mentions.keys()) {
    put("mentions", Int16Array.from(mentionFeatures(document, index)));
    for (const { antecedent, rivals } of options.options(index)) {
      put("pairs", Int16Array.from(pairFeatures(document, antecedent, index, rivals)));
      put("options", Int32Array.of(index, antecedent));
      pairs++;
    }
  }
  const entityOf = new Map(
    gold.entities.flatMap((mentions, entity) =>
      mentions.map(({ first, last }) => [`${first} ${last}`, entity] as const),
    ),
  );
  return {
    name: gold.name,
    words: annotation.tokens.length,
    pairs,
    borders: document.mentions.map(({ head, first, last }) => [head, first, last - 1]),
    entities: document.mentions.map(({ first, last }) => entityOf.get(`${first} ${last}`) ?? -1),
    sizes: gold.entities.map(({ length }) => length),
  };
}

const reader = new Reader({ ...(await readReaderFiles()), weights: readFileSync(weights) });
const documents = readdirSync(folder)
  .filter((name) => name.endsWith(".conllu"))
  .sort()
  .flatMap((name) => readConllu(readFileSync(join(folder, name), "utf8")))
  .map((gold) => describe(reader, gold));
for (const [name, buffers] of Object.entries(numbers))
  writeFileSync(join(out, `${name}.bin`), Buffer.concat(buffers));
writeFileSync(
  join(out, "index.json"),
  JSON.stringify({
    mentionFeatures: mentionTemplates.size,
    mentionTemplates: mentionTemplates.count,
    pairFeatures: pairTemplates.size,
    pairTemplates: pairTemplates.count,
    documents,
  }),
);
