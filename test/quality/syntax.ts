import { loadTokenReader } from "../../src/language/load.ts";
import { percent, readLines, referenceFiles } from "./lines.ts";

/** A sentence with its gold tree: heads count from 1, 0 is the root. */
interface GoldTree {
  readonly t: readonly string[];
  readonly l: readonly string[];
  readonly u: readonly string[];
  readonly x: readonly string[];
  readonly h: readonly number[];
  readonly d: readonly string[];
}

/** Tags, lemmas and trees on gold words, punctuation counted: `npm run quality -- syntax [FILE.jsonl]`. */
export async function run(file?: string): Promise<object> {
  if (file !== undefined) return measure(readLines<GoldTree>(file), file);
  const figures: Record<string, object> = {};
  for (const each of referenceFiles(["syntax/gum.dev.jsonl", "syntax/ewt.dev.jsonl"]))
    figures[each.replace(/^.*[\\/]/u, "")] = await measure(readLines<GoldTree>(each), each);
  return figures;
}

async function measure(gold: readonly GoldTree[], file: string): Promise<object> {
  const reader = await loadTokenReader();
  const { sentences, tokens } = reader.annotateTokens(gold.map(({ t }) => t));
  const right = {
    words: 0,
    upos: 0,
    xpos: 0,
    unlabelled: 0,
    labelled: 0,
    lemmas: 0,
    verbs: 0,
    verbLemmas: 0,
  };
  for (const [index, { first, last }] of sentences.entries()) {
    const tree = gold[index]!;
    for (const [word, token] of tokens.slice(first, last).entries()) {
      const attached = (token.head < 0 ? 0 : token.head - first + 1) === tree.h[word];
      right.words++;
      right.upos += Number(token.upos === tree.u[word]);
      right.xpos += Number(token.xpos === tree.x[word]);
      right.unlabelled += Number(attached);
      right.labelled += Number(attached && token.relation === tree.d[word]);
      right.lemmas += Number(token.lemma === tree.l[word]);
      if (tree.u[word] !== "VERB") continue;
      right.verbs++;
      right.verbLemmas += Number(token.lemma === tree.l[word]);
    }
  }
  const { words, verbs } = right;
  const figures = {
    words,
    upos: percent(right.upos, words),
    xpos: percent(right.xpos, words),
    uas: percent(right.unlabelled, words),
    las: percent(right.labelled, words),
    lemmas: percent(right.lemmas, words),
    verbLemmas: percent(right.verbLemmas, verbs),
  };
  console.log(
    `${file}: ${words} words, UPOS ${figures.upos}, XPOS ${figures.xpos}, UAS ${figures.uas} (${right.unlabelled}), ` +
      `LAS ${figures.las} (${right.labelled}), lemmas ${figures.lemmas}, ` +
      `of verbs ${figures.verbLemmas} (${right.verbLemmas} of ${verbs})`,
  );
  return figures;
}
