import type { Span } from "../annotation.ts";
import type { Quotation } from "../quotation.ts";
import {
  hearsay,
  needingThat,
  ofVerbs,
  passiveVerbs,
  sayingNouns,
  sayingVerbs,
  viewNouns,
} from "./cue-words.ts";
import { labelled } from "./label.ts";
import { ownerOf, speakerAt, speakerOf } from "./speaker.ts";
import type { Tree } from "./tree.ts";

/** Speech without regard to quotation marks: a cue, its speaker, and the words it brings. */
export interface Reported {
  readonly cue: NonNullable<Quotation["cue"]>;
  readonly speaker: Quotation["speaker"];
  readonly contents: readonly Span[];
}

/** Everything that trees and cue words show to be somebody's: "said that", "according to", "reportedly", "the claim that". */
export function findReported(tree: Tree): Reported[] {
  const found: Reported[] = [];
  tree.tokens.forEach((word, token) => {
    const lemma = word.lemma.toLowerCase();
    const report =
      word.form.toLowerCase() === "according"
        ? accordingTo(tree, token)
        : hearsay.has(lemma)
          ? byHearsay(tree, token)
          : word.upos === "VERB" && (sayingVerbs.has(lemma) || isMakingClear(tree, token))
            ? byVerb(tree, token, lemma)
            : word.upos === "NOUN" && (sayingNouns.has(lemma) || isLacking(tree, token))
              ? byNoun(tree, token)
              : viewNouns.has(lemma)
                ? byView(tree, token)
                : null;
    if (report && report.contents.length > 0) found.push(report);
  });
  return [...found, ...headlines(tree)];
}

/** "Minister: no talks before spring": a line whose only mark is the colon. */
function headlines(tree: Tree): Reported[] {
  const { text, sentences } = tree.annotation;
  return sentences.flatMap(({ first, last, end }) => {
    const colon = tree.tokens
      .slice(first, Math.min(last - 2, first + 8))
      .findIndex(({ form }) => form === ":");
    if (colon < 1 || /[“"”]/.test(text.slice(tree.tokens[first + colon]!.end, end))) return [];
    const label = labelled(tree, first, first + colon);
    if (label?.cue == null) return [];
    const rest = Array.from({ length: last - first - colon - 1 }, (_, step) => first + colon + 1 + step);
    return [{ cue: label.cue, speaker: label.speaker, contents: wholeOf(tree.runs(rest)) }];
  });
}

function cueAt(tree: Tree, token: number, last = token): Reported["cue"] {
  const { start, lemma } = tree.tokens[token]!;
  return { start, end: tree.tokens[last]!.end, token, lemma: lemma.toLowerCase() };
}

/** "According to A, ...": all of the clause but these words. */
function accordingTo(tree: Tree, token: number): Reported | null {
  const to = token + 1;
  if (tree.tokens[to]?.form.toLowerCase() !== "to") return null;
  const { head } = tree.tokens[token]!;
  const below = tree.child(token, ({ relation }) => relation === "obl" || relation === "nmod");
  const noun = below ?? head;
  if (noun < 0 || noun === to || noun < token) return null;
  const top = below === null ? noun : token;
  const above = tree.tokens[top]!.head;
  if (above < 0) return null;
  const clause = told(tree, tree.clauseOf(above), token);
  const cue = { ...cueAt(tree, token, to), lemma: "according to" };
  return { cue, speaker: speakerAt(tree, noun), contents: clauseWithout(tree, clause, top) };
}

/** "Blinken said the talks would go on, according to the ministry": the ministry tells of the saying. */
function told(tree: Tree, clause: number, according: number): number {
  const { relation, head } = tree.tokens[clause]!;
  const isAfter = clause < according && tree.tokens[according - 1]?.form === ",";
  return isAfter && relation === "ccomp" && sayingVerbs.has(tree.tokens[head]!.lemma) ? head : clause;
}

/** "In the view of the court, ...", "in his words, ...": all of the clause but these words. */
function byView(tree: Tree, noun: number): Reported | null {
  const { head, relation } = tree.tokens[noun]!;
  const owner = ownerOf(tree, noun);
  if (owner === null || relation !== "obl" || !tree.has(noun, /^case/, /^(?:in|by)$/) || head < 0)
    return null;
  const speaker = { ...tree.phrase(owner), head: owner };
  return { cue: cueAt(tree, noun), speaker, contents: clauseWithout(tree, tree.clauseOf(head), noun) };
}

/** "made (it) clear that": the adjective is what tells. */
const isMakingClear = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.lemma === "make" && tree.has(verb, /^xcomp/, /^(?:clear|plain)$/);

/** "reportedly": nobody in particular says the clause. */
function byHearsay(tree: Tree, token: number): Reported | null {
  const { head, relation } = tree.tokens[token]!;
  if (head < 0 || relation !== "advmod" || !/VERB|AUX|NOUN|ADJ/.test(tree.tokens[head]!.upos)) return null;
  const governor = tree.tokens[head]!;
  const isClause = governor.upos === "VERB" || tree.has(head, /^(?:cop|nsubj)/);
  if (!isClause || governor.relation === "amod") return null;
  const words = tree.subtree(head, (child) => child.head === head && isThat(child));
  const isFirst = words.every((word) => word >= token || tree.tokens[word]!.upos === "PUNCT");
  const contents = wholeOf(tree.runs(isFirst ? words.filter((word) => word > token) : words));
  return { cue: cueAt(tree, token), speaker: null, contents };
}

function byVerb(tree: Tree, verb: number, lemma: string): Reported | null {
  if ((lemma !== "deny" && isNegated(tree, verb)) || isToCome(tree, verb)) return null;
  const cue = cueAt(tree, verb);
  const speaker = (): Quotation["speaker"] => speakerOf(tree, verb);
  const preposition = ofVerbs.get(lemma);
  if (preposition) return byPreposition(tree, verb, preposition, cue);
  const clear = tree.child(verb, ({ form }) => isMakingClear(tree, verb) && /^(?:clear|plain)$/.test(form));
  const clause = tree.child(
    clear ?? verb,
    ({ relation }, child) => relation === "ccomp" && !isQuestion(tree, child),
  );
  if (clause !== null) {
    if (needingThat.has(lemma) && !tree.has(clause, /^mark/, /^that$/)) return null;
    return { cue, speaker: speaker(), contents: clauseAt(tree, clause, verb) };
  }
  if (tree.has(verb, /^nsubj:pass/) && passiveVerbs.has(lemma)) {
    const open = tree.child(verb, ({ relation }) => relation === "xcomp");
    return open === null ? null : { cue, speaker: null, contents: clauseAt(tree, open, verb) };
  }
  return beside(tree, verb, lemma, cue, speaker);
}

/** What is said and the saying side by side: "X is fine, he said", "as Lee says", "he said: X is fine". */
function beside(
  tree: Tree,
  verb: number,
  lemma: string,
  cue: Reported["cue"],
  speaker: () => Quotation["speaker"],
): Reported | null {
  const { relation, head } = tree.tokens[verb]!;
  const isAside =
    relation === "parataxis" ||
    (relation === "advcl" && tree.has(verb, /^mark|^advmod/, /^as$/) && isBare(tree, verb));
  // "rivals cry foul" is not beside what rivals say.
  const hasOther = tree.has(verb, /^obj/) && !/^(?:tell|inform|remind|assure)$/.test(lemma);
  if (isAside && head >= 0 && !hasOther) {
    const stray = relation === "parataxis" ? straySubject(tree, head, verb) : null;
    const who = stray === null ? speaker() : speakerAt(tree, stray);
    if (who === null) return null;
    const contents = clauseWithout(tree, isAmid(tree, head) ? tree.clauseOf(head) : head, verb);
    if (contents.length === 0) return null;
    return { cue, speaker: who, contents: stray === null ? contents : [upTo(tree, contents[0]!, stray)] };
  }
  if (needingThat.has(lemma) && lemma !== "threaten") return null;
  const next = hasOther
    ? null
    : tree.child(verb, ({ relation: below }, child) => below === "parataxis" && child > verb);
  if (next !== null) return { cue, speaker: speaker(), contents: clauseAt(tree, next, verb) };
  const open = /^(?:claim|profess|deny|admit|vow|pledge|promise|threaten|swear)$/.test(lemma)
    ? tree.child(verb, ({ relation: below }) => below === "xcomp" || below === "ccomp")
    : null;
  if (open !== null) return { cue, speaker: speaker(), contents: clauseAt(tree, open, verb) };
  return afterThat(tree, verb, cue, speaker);
}

/** "The plane, officials said, had no insurance": the tree may hang the aside on the subject. */
const isAmid = (tree: Tree, head: number): boolean => /^(?:nsubj|obl|obj)/.test(tree.tokens[head]!.relation);

/** "The toll is 40, Ida Moe, head of the office, told them": the tree gives her to the first verb as a second subject. */
function straySubject(tree: Tree, head: number, verb: number): number | null {
  const subjects = tree.children(head).filter((child) => /^nsubj/.test(tree.tokens[child]!.relation));
  if (tree.has(verb, /^nsubj/) || subjects.length < 2) return null;
  return subjects.find((child) => child > head && child < verb) ?? null;
}

/** What stands of `span` before the phrase of a token. */
function upTo(tree: Tree, { start, end }: Span, noun: number): Span {
  const before = Math.min(end, tree.phrase(noun).start);
  return { start, end: tree.annotation.text.slice(0, before).replace(/[\s,]+$/, "").length };
}

/** "as Lee says", not "as Lee vowed revenge", which tells of something else. */
const isBare = (tree: Tree, verb: number): boolean =>
  /^(?:say|tell|note|report|explain|write|put|point|warn|claim|argue|predict)$/.test(
    tree.tokens[verb]!.lemma,
  ) && !tree.has(verb, /^(?:xcomp|ccomp|nsubj:pass)/);

/** A clause that the tree has lost: "said that" still opens one, up to the end of the sentence. */
function afterThat(
  tree: Tree,
  verb: number,
  cue: Reported["cue"],
  speaker: () => Quotation["speaker"],
): Reported | null {
  const that = tree.tokens[verb + 1];
  const who = that?.form === "that" && that.head !== verb ? speaker() : null;
  if (who === null) return null;
  const { last } = tree.annotation.sentences[tree.sentenceOf(verb)]!;
  const rest = Array.from({ length: Math.max(0, last - verb - 2) }, (_, index) => verb + 2 + index);
  return rest.length < 3 ? null : { cue, speaker: who, contents: tree.runs(rest) };
}

/** "accused him of lying", "is accused of lying": who is accused is no part of what is said. */
function byPreposition(
  tree: Tree,
  verb: number,
  words: ReadonlySet<string>,
  cue: Reported["cue"],
): Reported | null {
  const opens = (_: unknown, child: number): boolean =>
    tree.children(child).some((below) => {
      const { relation, form } = tree.tokens[below]!;
      return /^(?:case|mark)/.test(relation) && words.has(form.toLowerCase());
    });
  const direct = tree.child(verb, opens);
  const object = tree.child(verb, ({ relation }) => relation === "obj");
  const content = direct ?? (object === null ? null : tree.child(object, opens));
  if (content === null) return null;
  const opener = tree.child(
    content,
    ({ relation, form }) => /^(?:case|mark)/.test(relation) && words.has(form.toLowerCase()),
  );
  const kept = tree.subtree(content).filter((token) => token > (opener ?? content - 1));
  return { cue, speaker: speakerOf(tree, verb), contents: wholeOf(tree.runs(kept)) };
}

/** "claimed without evidence that ..." */
const isLacking = (tree: Tree, noun: number): boolean =>
  /^(?:evidence|proof)$/.test(tree.tokens[noun]!.lemma) && tree.has(noun, /^case/, /^without$/);

/** "rejected claims that ...", "said in a statement that ...", "made a promise that ...": who says it is the verb's. */
function verbOf(tree: Tree, noun: number): number | null {
  const { head, relation } = tree.tokens[noun]!;
  const lemma = tree.tokens[head]?.lemma ?? "";
  if (relation === "obj")
    return /^(?:deny|reject|dismiss|refute|dispute|make|issue|release|repeat)$/.test(lemma) ? head : null;
  return relation === "obl" && sayingVerbs.has(lemma) ? head : null;
}

/** "the claim that he sold arms" is no relative clause, though the tree may take "that" for a second object. */
const isWhole = (tree: Tree, clause: number): boolean =>
  tree.tokens[clause]!.relation === "acl:relcl" &&
  tree.has(clause, /^obj/, /^that$/) &&
  tree.children(clause).filter((child) => tree.tokens[child]!.relation === "obj").length > 1;

/** "the claim that the vote was rigged", "his statement that ..."; whoever "rejects claims that" denies them. */
function byNoun(tree: Tree, noun: number): Reported | null {
  const clause = tree.child(
    noun,
    ({ relation }, child) =>
      (/^(?:acl|ccomp)$/.test(relation) && tree.has(child, /^mark/, /^that$/)) || isWhole(tree, child),
  );
  if (clause === null) return null;
  const contents = clauseAt(tree, clause, noun);
  const verb = verbOf(tree, noun);
  if (verb !== null) return { cue: cueAt(tree, verb), speaker: speakerOf(tree, verb), contents };
  const owner = ownerOf(tree, noun);
  return {
    cue: cueAt(tree, noun),
    speaker: owner === null ? null : { ...tree.phrase(owner), head: owner },
    contents,
  };
}

/**
 * The words of a clause on its side of the cue, without "that", without a day that belongs to the cue ("said Friday he
 * ..."), and with a subject the tree has taken for an object of the cue ("warn concerns persist").
 */
function clauseAt(tree: Tree, clause: number, cue: number): Span[] {
  const { text, sentences } = tree.annotation;
  // "said, without giving evidence, that ..."
  const that = tree.child(clause, (child, index) => index > cue && isThat(child));
  const opener = that ?? -1;
  const kept = tree
    .subtree(
      clause,
      (child, index) =>
        index === cue || (child.head === clause && (isThat(child) || isOuterSource(tree, index))),
    )
    .filter((token) => token > cue === clause > cue && token > opener);
  const subject = tree.has(clause, /^mark/)
    ? null
    : tree.child(cue, ({ relation }, child) => relation === "obj" && child > cue && child < clause);
  const all = subject === null || kept[0]! < subject ? kept : [...tree.subtree(subject), ...kept];
  return wholeOf(tree.runs(all)).map(({ start, end }) => {
    const lead = leading.exec(text.slice(start, end))?.[0].length ?? 0;
    const isConcession =
      /\bthat,?\s*$/.test(text.slice(0, start)) &&
      /^(?:while|although|though|if|since|after)\b/.test(text.slice(start));
    return {
      start: start + lead,
      end: isConcession ? trimEnd(text, sentences[tree.sentenceOf(cue)]!.end) : end,
    };
  });
}

/** ", according to Chile" behind what somebody says: Chile tells of the saying. */
const isOuterSource = (tree: Tree, noun: number): boolean => {
  const according = tree.child(noun, ({ form }) => form === "according") ?? noun;
  return tree.tokens[according]!.form === "according" && tree.tokens[according - 1]?.form === ",";
};

const leading = /^(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:that )?|that,?\s+)/;
const trimEnd = (text: string, end: number): number => text.slice(0, end).replace(/[.\s]+$/, "").length;

const wholeOf = (runs: readonly Span[]): Span[] =>
  runs.length === 0 ? [] : [{ start: runs[0]!.start, end: runs.at(-1)!.end }];

/** The words of a clause around the cue's: two stretches when the cue splits it. Shorter ones than two words are none. */
function clauseWithout(tree: Tree, clause: number, cue: number): Span[] {
  const cut = tree.subtree(cue);
  const [first, last] = [cut[0]!, cut.at(-1)!];
  const kept = tree.subtree(
    clause,
    (child, index) => index === cue || (child.head === clause && isThat(child)),
  );
  const sides = [kept.filter((token) => token < first), kept.filter((token) => token > last)];
  return sides
    .flatMap((side) => wholeOf(tree.runs(side)))
    .filter(({ start, end }) => /\s/.test(tree.annotation.text.slice(start, end)));
}

const isThat = ({ relation, form }: { readonly relation: string; readonly form: string }): boolean =>
  relation === "mark" && form.toLowerCase() === "that";

const isNegated = (tree: Tree, verb: number): boolean =>
  tree.has(verb, /^(?:advmod|aux)/, /^(?:not|n['’]t|never)$/);

/** "would argue that", "may say": nobody has said it yet. */
const isToCome = (tree: Tree, verb: number): boolean =>
  tree.has(verb, /^aux/, /^(?:will|['’]ll|wo|would|may|might|could|should|must)$/);

/** "said whether", "asked if". */
const isQuestion = (tree: Tree, clause: number): boolean =>
  tree.has(clause, /^(?:mark|advmod)/, /^(?:whether|if|when|how|why|where)$/);
