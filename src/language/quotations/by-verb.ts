import type { Span } from "../annotation.ts";
import type { Quotation } from "../quotation.ts";
import { appendedSpeaker, beforeNoun } from "./appended.ts";
import { clauseAt, clauseWithout, isTornSubject, wholeOf } from "./contents.ts";
import { needingThat, ofVerbs, passiveVerbs } from "./cue-words.ts";
import { cueAt, type Reported } from "./report.ts";
import { isQuoting, speakerAt, speakerOf } from "./speaker.ts";
import type { Tree } from "../tree.ts";

export function byVerb(tree: Tree, verb: number, lemma: string): Reported | null {
  if ((lemma !== "deny" && isNegated(tree, verb)) || isToCome(tree, verb)) return null;
  const cue = cueAt(tree, verb);
  const speaker = (): Quotation["speaker"] => speakerOf(tree, verb);
  const preposition = ofVerbs.get(lemma);
  if (preposition) return byPreposition(tree, verb, preposition, cue);
  const clear = tree.child(verb, ({ form }) => isMakingClear(tree, verb) && /^(?:clear|plain)$/.test(form));
  const clause = clauseOf(tree, clear ?? verb) ?? (clear === null ? null : clauseOf(tree, verb));
  if (clause !== null) {
    if (needingThat.has(lemma) && !tree.has(clause, /^mark/, /^that$/)) return null;
    const contents = clauseAt(tree, clause, verb);
    const appended = appendedSpeaker(tree, clause, verb);
    return appended === null
      ? { cue, speaker: speaker(), contents }
      : { cue, speaker: speakerAt(tree, appended), contents: beforeNoun(tree, contents, appended) };
  }
  if (tree.has(verb, /^nsubj:pass/) && passiveVerbs.has(lemma)) {
    const open = tree.child(verb, ({ relation }) => relation === "xcomp");
    return open === null ? null : { cue, speaker: speaker(), contents: clauseAt(tree, open, verb) };
  }
  return beside(tree, verb, lemma, cue, speaker);
}

/** What is said, behind the verb rather than before it; "it is alleged that" has it as a subject put off. */
function clauseOf(tree: Tree, verb: number): number | null {
  const isClause = (child: number): boolean =>
    tree.tokens[child]!.relation === "ccomp" || (child > verb && tree.tokens[child]!.relation === "csubj");
  const clauses = tree
    .children(verb)
    .filter((child) => isClause(child) && !isQuestion(tree, child) && !isRelative(tree, child));
  const behind = clauses.filter((clause) => clause > verb);
  // "said reports that he was ill were false"
  const [first, second] = behind;
  if (first !== undefined && second !== undefined && isTornSubject(tree, first)) return second;
  return first ?? clauses[0] ?? openedBy(tree, verb);
}

/** "the bill, which critics say would cost millions": both verbs describe the bill, but what it would do is what they say. */
function openedBy(tree: Tree, verb: number): number | null {
  const { relation, head } = tree.tokens[verb]!;
  if (relation !== "acl:relcl") return null;
  return tree.child(
    head,
    (child, index) =>
      child.relation === "acl:relcl" &&
      index > verb &&
      tree.subtree(index).find((token) => token > verb) === verb + 1 &&
      !tree.has(index, /^mark/),
  );
}

/** "made (it) clear that": the adjective is what tells. */
export const isMakingClear = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.lemma === "make" && tree.has(verb, /^xcomp/, /^(?:clear|plain)$/);

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
    (relation === "advcl" &&
      tree.has(verb, /^mark|^advmod/, /^as$/) &&
      isBare(tree, verb) &&
      !isQuoting(tree, head));
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
  const tail = headlineTail(tree, verb);
  if (tail !== null) return { cue, ...tail };
  if (needingThat.has(lemma) && lemma !== "threaten") return null;
  const described = hasOther ? null : aside(tree, verb);
  if (described !== null)
    return { cue, speaker: speakerAt(tree, described.speaker), contents: described.contents };
  const next = hasOther
    ? null
    : tree.child(verb, ({ relation: below }, child) => below === "parataxis" && child > verb);
  if (next !== null) return { cue, speaker: speaker(), contents: clauseAt(tree, next, verb) };
  const isPassive = tree.has(verb, /^nsubj:pass/);
  const open = /^(?:claim|profess|deny|admit|vow|pledge|promise|threaten|swear)$/.test(lemma)
    ? tree.child(
        verb,
        ({ relation: below, upos }) => /^[cx]comp$/.test(below) && !(isPassive && upos === "NOUN"),
      )
    : null;
  if (open !== null) return { cue, speaker: speaker(), contents: clauseAt(tree, open, verb) };
  return afterThat(tree, verb, cue, speaker);
}

/** "Talks near collapse, says Lind": a headline without a verb, which the tree takes for a subject. */
function headlineTail(tree: Tree, verb: number): { speaker: Quotation["speaker"]; contents: Span[] } | null {
  const subjects = tree.children(verb).filter((child) => tree.tokens[child]!.relation === "nsubj");
  const [said, who] = subjects;
  if (said === undefined || who === undefined || said > verb || who < verb) return null;
  if (tree.tokens[verb - 1]?.form !== ",") return null;
  return { speaker: speakerAt(tree, who), contents: wholeOf(tree.runs(tree.subtree(said))) };
}

/**
 * "The traders, a broker said, were calm", "the deal is worth $4m, a person close to it said": the tree takes the saying
 * for a clause that describes the noun before it, but commas stand around it and it lacks what would join it.
 */
function aside(tree: Tree, verb: number): { speaker: number; contents: Span[] } | null {
  const { relation, head } = tree.tokens[verb]!;
  const after = tree.tokens[verb + 1]?.form ?? ".";
  if (!/^acl/.test(relation) || head > verb || !/^[,.]$/.test(after)) return null;
  const subject =
    tree.child(verb, (child) => child.relation === "nsubj") ??
    tree.child(
      head,
      (child, index) => child.relation === "appos" && tree.phrase(index).end === tree.tokens[verb - 1]!.end,
    );
  const speaker = subject ?? head;
  if (subject !== null && /^W/.test(tree.tokens[subject]!.xpos)) return null;
  const [first = speaker] = tree.subtree(speaker, (child) => child.relation === "punct");
  if (tree.tokens[first - 1]?.form !== ",") return null;
  const contents = clauseWithout(
    tree,
    tree.clauseOf(tree.tokens[head]!.head < 0 ? head : tree.tokens[head]!.head),
    subject === null ? head : verb,
  );
  const [before, ...rest] = contents;
  if (before === undefined) return null;
  const isAppended = subject !== null && tree.tokens[subject]!.head === head;
  return { speaker, contents: isAppended ? [upTo(tree, before, subject), ...rest] : contents };
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

const isNegated = (tree: Tree, verb: number): boolean =>
  tree.has(verb, /^(?:advmod|aux)/, /^(?:not|n['’]t|never)$/);

/** "would argue that", "may say": nobody has said it yet. */
const isToCome = (tree: Tree, verb: number): boolean =>
  tree.has(verb, /^aux/, /^(?:will|['’]ll|wo|would|may|might|could|should|must)$/) ||
  (tree.tokens[verb]!.relation === "xcomp" && unsaid.test(tree.tokens[tree.tokens[verb]!.head]!.lemma));

/** Whoever refuses to say something does not say it. */
const unsaid = /^(?:refuse|decline|fail|want|hope|plan|intend|expect)$/;

/** "said whether", "asked if", "explained what happened". */
const isQuestion = (tree: Tree, clause: number): boolean =>
  tree.has(clause, /^(?:mark|advmod)/, /^(?:whether|if|when|how|why|where)$/) ||
  isWhat(tree, tree.subtree(clause)[0]!);

/** "said Reed, who asked ...": no clause of what Reed said. */
function isRelative(tree: Tree, clause: number): boolean {
  const [first = clause] = tree.subtree(clause, (child) => child.relation === "punct");
  return tree.tokens[first]!.xpos === "WP" && tree.tokens[first - 1]?.form === ",";
}

const isWhat = (tree: Tree, first: number): boolean =>
  [first, first - 1].some((token) => tree.tokens[token]?.form.toLowerCase() === "what");
