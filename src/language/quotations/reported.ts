import { byNoun, byPer, byView, isLacking } from "./by-noun.ts";
import { byVerb, isMakingClear } from "./by-verb.ts";
import { clauseWithout, isThat, wholeOf } from "./contents.ts";
import { documentNouns, hearsay, passiveVerbs, sayingNouns, sayingVerbs, viewNouns } from "./cue-words.ts";
import { labelled } from "./label.ts";
import { cueAt, type Reported } from "./report.ts";
import { speakerAt } from "./speaker.ts";
import type { Span } from "../annotation.ts";
import type { Tree } from "../tree.ts";

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
          : isTelling(tree, token, lemma)
            ? byVerb(tree, token, lemma)
            : word.upos === "NOUN" &&
                (sayingNouns.has(lemma) || documentNouns.has(lemma) || isLacking(tree, token))
              ? byNoun(tree, token)
              : viewNouns.has(lemma)
                ? byView(tree, token)
                : lemma === "per"
                  ? byPer(tree, token)
                  : null;
    if (report && report.contents.length > 0) found.push(report);
  });
  return [...found, ...headlines(tree)];
}

function isTelling(tree: Tree, token: number, lemma: string): boolean {
  if (tree.tokens[token]!.upos !== "VERB") return false;
  return (
    sayingVerbs.has(lemma) ||
    (passiveVerbs.has(lemma) && tree.has(token, /^aux:pass/)) ||
    isMakingClear(tree, token)
  );
}

/** "Minister: no talks before spring": a line whose only mark is the colon. */
function headlines(tree: Tree): Reported[] {
  const { text, sentences } = tree.annotation;
  const recurring = recurringLabels(text);
  return sentences.flatMap(({ first, last, end }) => {
    const colon = tree.tokens
      .slice(first, Math.min(last - 2, first + 8))
      .findIndex(({ form }) => form === ":");
    if (colon < 1 || /^\s*[“"]/.test(text.slice(tree.tokens[first + colon]!.end, end))) return [];
    const label = labelled(tree, first, first + colon);
    if (label?.cue == null) return [];
    const { start } = tree.tokens[first]!;
    // "REED: ...": in a transcript, up to the end of the paragraph.
    const isTranscript =
      isAtLineStart(text, start) &&
      (!/\p{Ll}/u.test(tree.tokens[first]!.form) || recurring.has(text.slice(start, label.cue.start)));
    const until = isTranscript ? tree.tokenAt(lineEnd(text, start)) : last;
    const rest = Array.from({ length: until - first - colon - 1 }, (_, step) => first + colon + 1 + step);
    return [{ cue: label.cue, speaker: label.speaker, contents: wholeOf(tree.runs(rest)) }];
  });
}

/** What stands before the colon of more than one line. */
function recurringLabels(text: string): ReadonlySet<string> {
  const labels = Array.from(text.matchAll(/^[^\n:]{1,40}(?=:\s)/gmu), ([label]) => label);
  const once = new Set<string>();
  return new Set(labels.filter((label) => once.size === once.add(label).size));
}

const isAtLineStart = (text: string, at: number): boolean => at === 0 || text.charAt(at - 1) === "\n";

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
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
  const contents = clauseWithout(tree, clause, top);
  return { cue, speaker: speakerAt(tree, noun), contents: withoutApposition(tree, clause, noun, contents) };
}

/** "According to Ida Moe, a spokeswoman, the bank ...": the tree may take what she is for one more subject. */
function withoutApposition(
  tree: Tree,
  clause: number,
  noun: number,
  contents: readonly Span[],
): readonly Span[] {
  const subjects = tree.children(clause).filter((child) => /^nsubj/.test(tree.tokens[child]!.relation));
  const [first, second] = subjects;
  const [content] = contents;
  if (content === undefined || first === undefined || second === undefined || first < noun) return contents;
  const isBetween =
    tree.phrase(first).start === content.start &&
    tree.tokens[tree.tokenAt(tree.phrase(first).end)]?.form === ",";
  return isBetween && second < clause ? [{ start: tree.phrase(second).start, end: content.end }] : contents;
}

/** "Blinken said the talks would go on, according to the ministry": the ministry tells of the saying. */
function told(tree: Tree, clause: number, according: number): number {
  const { relation, head } = tree.tokens[clause]!;
  const isAfter = clause < according && tree.tokens[according - 1]?.form === ",";
  return isAfter && relation === "ccomp" && sayingVerbs.has(tree.tokens[head]!.lemma) ? head : clause;
}

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
