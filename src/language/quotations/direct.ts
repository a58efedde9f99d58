import type { Quotation } from "../quotation.ts";
import { labelled } from "./label.ts";
import { viewAt } from "./by-noun.ts";
import { documentNouns, sayingVerbs, viewNouns } from "./cue-words.ts";
import type { Quoted } from "./marks.ts";
import { isQuoting, speakerAt, speakerOf } from "./speaker.ts";
import type { Tree } from "../tree.ts";

/** Who says what stands between two quotation marks, and by which word we know. */
export interface Attribution {
  readonly cue: Quotation["cue"];
  readonly speaker: Quotation["speaker"];
}

/** Looks beside the marks for a cue: after ("...," said Lee), before (Lee said: "..."), or a document ("In a post: ..."). */
export function attribute(tree: Tree, quoted: Quoted): Attribution | null {
  return after(tree, quoted) ?? before(tree, quoted);
}

function after(tree: Tree, { outside }: Quoted): Attribution | null {
  const { text } = tree.annotation;
  if (!/[,?!.…—–-]["”’»]?\s*,?$/.test(text.slice(outside.start, outside.end + 1).trimEnd())) return null;
  const first = tree.tokenAt(outside.end);
  const end = tree.annotation.sentences[tree.sentenceOf(Math.max(0, first - 1))]?.last ?? first;
  const limit = Math.min(Math.max(end, sentenceEnd(tree, first)), first + 14);
  for (let token = first; token < limit; token++) {
    const { form, upos, xpos } = tree.tokens[token]!;
    if (/["“«]/.test(form) || (/^[.;]$/.test(form) && token > first)) return null;
    const found = cueAt(tree, token);
    if (found) return found.speaker ? found : { ...found, speaker: inverted(tree, token) };
    if (upos === "VERB") return byManner(tree, first, token);
    if (/CCONJ|SCONJ/.test(upos) || xpos.startsWith("W")) return null;
  }
  return null;
}

/** “Why?” asked the judge: what looks like an object of the cue is who says it. */
function inverted(tree: Tree, verb: number): Quotation["speaker"] {
  const noun = tree.child(
    verb,
    ({ relation }, child) => /^i?obj$/.test(relation) && child > verb && child - verb <= 4,
  );
  return noun === null ? null : speakerAt(tree, noun);
}

/**
 * “It is the economy,” shrugs the driver; “So what?” she shot back: any verb with its subject tells, right behind a
 * comma or where the sentence goes on.
 */
function byManner(tree: Tree, first: number, verb: number): Attribution | null {
  const { text } = tree.annotation;
  const { start, end, lemma, xpos } = tree.tokens[verb]!;
  const goesOn =
    /,["”’»]?\s*$/.test(text.slice(0, tree.tokens[first]!.start).slice(-4)) ||
    /^\p{Ll}/u.test(tree.tokens[first]!.form);
  if (!goesOn || !/^VB[DPZ]$/.test(xpos)) return null;
  const subject = tree.child(verb, ({ relation, upos }, child) =>
    child < verb
      ? relation === "nsubj" && child >= first
      : verb === first &&
        /^(?:nsubj|obj|vocative)$/.test(relation) &&
        /^(?:PROPN|NOUN|PRON)$/.test(upos) &&
        child - verb <= 4,
  );
  return subject === null
    ? null
    : { cue: { start, end, token: verb, lemma: lemma.toLowerCase() }, speaker: speakerAt(tree, subject) };
}

/** A sentence that a closing mark ended may go on: “Why?” asked the judge. “Stop!” Reed wrote on his page. */
function sentenceEnd(tree: Tree, token: number): number {
  const word = tree.tokens[token];
  const sentence = tree.annotation.sentences[tree.sentenceOf(token)];
  if (!word || !sentence) return 0;
  return /^\p{Ll}|^(?:He|She|They)$/u.test(word.form) || isBareSaying(tree, sentence) ? sentence.last : 0;
}

/** "Reed wrote on his page.": without what he wrote. */
function isBareSaying(
  tree: Tree,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (last - first > 40) return false;
  for (let token = first; token < last; token++)
    if (tree.tokens[token]!.head < 0)
      return sayingVerbs.has(tree.tokens[token]!.lemma) && !tree.has(token, /^(?:ccomp|obj|parataxis)/);
  return false;
}

function before(tree: Tree, { outside }: Quoted): Attribution | null {
  const { text, sentences } = tree.annotation;
  const first = tree.tokenAt(outside.start);
  const sentence = sentences[tree.sentenceOf(first)];
  if (!sentence) return null;
  const lead = text.slice(0, outside.start).trimEnd();
  const isColon = lead.endsWith(":");
  const start =
    first === sentence.first && isColon
      ? (sentences[tree.sentenceOf(first) - 1]?.first ?? 0)
      : sentence.first;
  for (let token = first - 1; token >= start; token--) {
    const { form } = tree.tokens[token]!;
    if (/["”»]/.test(form)) return null;
    const found = cueAt(tree, token);
    if (found && (isColon || lead.endsWith(",") || first - token <= 8)) return found;
  }
  return isColon ? (document(tree, start, first) ?? labelled(tree, afterTime(tree, start), first - 1)) : null;
}

/** A line of a live report opens with the time of day. */
const afterTime = (tree: Tree, first: number): number =>
  /^\d{1,2}[:.]\d\d$/.test(tree.tokens[first]?.form ?? "") ? first + 1 : first;

function cueAt(tree: Tree, token: number): Attribution | null {
  const { upos, lemma, start, end, form } = tree.tokens[token]!;
  const plain = lemma.toLowerCase();
  if (form.toLowerCase() === "according" && tree.tokens[token + 1]?.form === "to")
    return accordingTo(tree, token);
  if (viewNouns.has(plain)) return viewAt(tree, token);
  // "Ruiz was quoted as saying", "quoted Ruiz as saying": what tells is the last word.
  const said = isQuoting(tree, token)
    ? tree.child(
        token,
        ({ lemma: below }, child) => sayingVerbs.has(below) && tree.has(child, /^(?:mark|case)/, /^as$/),
      )
    : null;
  if (said !== null) return cueAt(tree, said);
  const goesOn = plain === "go" && tree.tokens[token + 1]?.form === "on";
  const putsIt = plain === "put" && tree.tokens[token + 1]?.form === "it";
  if (upos !== "VERB" || !(sayingVerbs.has(plain) || goesOn || putsIt)) return null;
  return { cue: { start, end, token, lemma: plain }, speaker: speakerOf(tree, token) };
}

function accordingTo(tree: Tree, token: number): Attribution | null {
  const below = tree.child(token, ({ relation }) => relation === "obl" || relation === "nmod");
  const noun = below ?? tree.tokens[token]!.head;
  if (noun <= token) return null;
  const cue = {
    start: tree.tokens[token]!.start,
    end: tree.tokens[token + 1]!.end,
    token,
    lemma: "according to",
  };
  return { cue, speaker: speakerAt(tree, noun) };
}

/** "From the ministry's statement: ..." */
function document(tree: Tree, first: number, last: number): Attribution | null {
  for (let token = last - 1; token >= first; token--) {
    const { upos, lemma, start, end } = tree.tokens[token]!;
    if (upos !== "NOUN" || !documentNouns.has(lemma.toLowerCase())) continue;
    const speaker = speakerAt(tree, token);
    return {
      cue: { start, end, token, lemma: lemma.toLowerCase() },
      speaker: speaker.head === token ? null : speaker,
    };
  }
  return null;
}
