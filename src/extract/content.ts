import type { Tree } from "./tree.ts";

const maximumWords = 16;
const empty = new Set(
  "be have do say tell make take get give go come year month week day time mr mrs ms percent such other more most many last next new first same own part way thing lot".split(
    " ",
  ),
);

/** Lemmas of the content words under a token, without `except`: what the action or claim is about. */
export function contentWords(tree: Tree, token: number, except: ReadonlySet<number>): readonly string[] {
  const found = new Set<string>();
  for (const word of tree.subtree(token)) {
    if (except.has(word) || !/^(?:NOUN|VERB|ADJ|PROPN|NUM)$/u.test(tree.upos(word))) continue;
    const lemma = tree.lemma(word).toLowerCase();
    if (lemma.length > 2 && !empty.has(lemma) && found.size < maximumWords) found.add(lemma);
  }
  return [...found];
}

const maximumTopic = 60;

/** A short description of what the action is about, for its title: "Petro's visa", "of drug trafficking". */
export function topicOf(tree: Tree, token: number, isParticipant: (token: number) => boolean): string | null {
  const nouns = [
    ...tree.all(token, "obj", "nsubj:pass"),
    ...tree.all(token, "obl", "nmod").filter((noun) => /^(?:of|over|about)$/u.test(tree.preposition(noun))),
    ...tree.all(token, "xcomp", "ccomp").filter((clause) => clause > token),
  ];
  for (const noun of nouns) {
    if (isParticipant(noun)) continue;
    const text = phrase(tree, noun);
    if (text !== null) return text;
  }
  return null;
}

function phrase(tree: Tree, noun: number): string | null {
  const words = tree.subtree(noun).filter((word) => !startsOwnClause(tree, word, noun));
  let first = words[0]!;
  let last = first;
  while (words.includes(last + 1)) last++;
  if (last < noun) return null;
  while (first < noun && /^(?:DET|PUNCT)$/u.test(tree.upos(first))) first++;
  while (last > noun && tree.upos(last) === "PUNCT") last--;
  const { text } = tree.annotation;
  const cut = text.slice(tree.tokens[first]!.start, tree.tokens[last]!.end).replace(/\s+/gu, " ");
  return cut.length > maximumTopic || cut.length < 3 ? null : cut;
}

function startsOwnClause(tree: Tree, word: number, top: number): boolean {
  for (let at = word, steps = 0; at !== top && at >= 0 && steps < 50; at = tree.head(at), steps++)
    if (["acl:relcl", "appos", "advcl", "parataxis"].includes(tree.relation(at))) return true;
  return false;
}
