import type { Span } from "../annotation.ts";
import {
  answeringVerbs,
  attitudeNouns,
  feelingWords,
  judgingVerbs,
  lendingVerbs,
  meaningVerbs,
  mindVerbs,
  namingVerbs,
  particleVerbs,
  portrayingVerbs,
  prepositionVerbs,
  urgingVerbs,
  viewingNouns,
  wantingNouns,
} from "./attitude-words.ts";
import { clauseAt, wholeOf } from "./contents.ts";
import { sayingVerbs } from "./cue-words.ts";
import { cueAt, type Reported } from "./report.ts";
import { ownerOf, speakerAt, speakerOf } from "./speaker.ts";
import type { Tree } from "../tree.ts";

/**
 * What people ask, want, fear, plan, judge or do not say: "wants to leave", "opposes the war", "did not say whether".
 * None of it is a statement of theirs that something is so.
 */
export function findAttitudes(tree: Tree): Reported[] {
  return tree.tokens.flatMap(({ upos, lemma, form }, token) => {
    const word = lemma.toLowerCase();
    const report = feelingWords.has(form.toLowerCase())
      ? (byFeeling(tree, token) ?? (upos === "VERB" ? byVerb(tree, token, word) : null))
      : upos === "VERB"
        ? byVerb(tree, token, word)
        : upos === "NOUN" && attitudeNouns.has(word)
          ? byNoun(tree, token)
          : null;
    return report === null || report.contents.length === 0 ? [] : [report];
  });
}

function byVerb(tree: Tree, verb: number, lemma: string): Reported | null {
  const isPassive = tree.has(verb, /^(?:nsubj|aux):pass/);
  const speaker = speakerOf(tree, verb);
  if (speaker === null && !isPassive) return null;
  const contents = contentsOf(tree, verb, lemma) ?? (isPassive && speaker ? judged(tree, verb, lemma) : null);
  return contents && { cue: cueAt(tree, verb), speaker, contents };
}

const onlyFor: ReadonlySet<string> = new Set(["for"]);
const onlyAs: ReadonlySet<string> = new Set(["as"]);

/** What stands with the verb: a clause, an infinitive, what something is called, a phrase behind "for", an object. */
function contentsOf(tree: Tree, verb: number, lemma: string): Span[] | null {
  const clause = tree.child(verb, ({ relation }, child) => relation === "ccomp" && child > verb);
  if (clause !== null && (sayingVerbs.has(lemma) || mindVerbs.has(lemma)))
    return clauseAt(tree, clause, verb);
  const asked = prepositionVerbs.get(lemma)?.has("for") ? behind(tree, verb, onlyFor) : null;
  const deed =
    (urgingVerbs.has(lemma) ? urged(tree, verb) : null) ??
    (meaningVerbs.has(lemma) ? meant(tree, verb) : null);
  if (deed !== null) {
    // "wants the army to leave": that it does is wanted, nothing of it.
    const doer = /^(?:expect|like|prefer|want|wish)$/.test(lemma) ? objectOf(tree, verb) : null;
    if (doer !== null && doer < deed) return spanOf(tree, verb, [doer, deed]);
    // "called for the army to leave"
    const [first, last] = [asked?.[0], spanOf(tree, verb, [deed])[0]];
    return first && last
      ? [{ start: Math.min(first.start, last.start), end: last.end }]
      : spanOf(tree, verb, [deed]);
  }
  const named = described(tree, verb, lemma);
  if (named !== null) return named;
  const prepositions = prepositionVerbs.get(lemma);
  const phrase = prepositions && behind(tree, verb, prepositions);
  if (phrase != null) return phrase;
  const isActive = !tree.has(verb, /^(?:nsubj|aux):pass/);
  const object = isActive && isJudging(tree, verb, lemma) ? objectOf(tree, verb) : null;
  if (object === null || tree.tokens[object]!.upos === "PRON") return null;
  // "voiced fears that ...": the noun tells more than the verb.
  const isLent =
    lendingVerbs.has(lemma) && attitudeNouns.has(tree.tokens[object]!.lemma) && byNoun(tree, object);
  return isLent ? null : spanOf(tree, verb, [object]);
}

const isJudging = (tree: Tree, verb: number, lemma: string): boolean =>
  judgingVerbs.has(lemma) ||
  tree.child(
    verb,
    ({ relation, form }) => relation === "compound:prt" && particleVerbs.get(lemma)?.has(form) === true,
  ) !== null;

/** "told him to leave", "called on the mayor to resign": the infinitive, wherever the tree hangs it. */
function urged(tree: Tree, verb: number): number | null {
  const isDeed = (child: number): boolean =>
    /^(?:xcomp|ccomp|advcl|acl)$/.test(tree.tokens[child]!.relation) &&
    child > verb &&
    tree.has(child, /^mark/, /^to$/);
  const hearers = tree.children(verb).filter((child) => /^(?:i?obj|obl)$/.test(tree.tokens[child]!.relation));
  const own = tree.child(verb, (_, child) => isDeed(child) && (hearers.length > 0 || isOpen(tree, child)));
  return own ?? hearers.flatMap((hearer) => tree.children(hearer).filter(isDeed))[0] ?? null;
}

const isOpen = (tree: Tree, clause: number): boolean => /comp$/.test(tree.tokens[clause]!.relation);

/** "wants to leave", "considers leaving"; who declines to comment says nothing. */
function meant(tree: Tree, verb: number): number | null {
  return tree.child(
    verb,
    ({ relation, upos, lemma }, child) =>
      /^[cx]comp$/.test(relation) &&
      child > verb &&
      (upos === "VERB" || tree.has(child, /^mark/, /^to$/)) &&
      !(/^(?:decline|refuse)$/.test(tree.tokens[verb]!.lemma) && answeringVerbs.has(lemma)) &&
      !/^(?:name|identify)$/.test(lemma),
  );
}

/** "called her a liar", "described it as a gift": both, but what stands before the verb ("what he calls a gift"). */
function described(tree: Tree, verb: number, lemma: string): Span[] | null {
  const name = namingVerbs.has(lemma)
    ? tree.child(verb, ({ relation, upos }) => relation === "xcomp" && upos !== "VERB")
    : null;
  const role =
    name ??
    (portrayingVerbs.has(lemma)
      ? tree.child(
          verb,
          ({ relation }, child) =>
            /^(?:obl|advcl|xcomp)/.test(relation) &&
            tree.has(child, /^(?:case|mark)/, lemma === "blame" ? /^on$/ : /^as$/) &&
            child > verb,
        )
      : null);
  if (role === null) return null;
  const object = objectOf(tree, verb) ?? lateObject(tree, verb, role);
  if (object === null && name === null) return behind(tree, verb, onlyAs);
  return spanOf(tree, verb, object === null ? [role] : [object, role]);
}

/** "rejected as baseless a report that ...": the tree may not know it for an object. */
const lateObject = (tree: Tree, verb: number, role: number): number | null =>
  tree.child(
    verb,
    ({ relation }, child) =>
      relation === "obl" &&
      child > role &&
      tree.has(child, /^(?:det|nmod:poss)/) &&
      !tree.has(child, /^case/),
  );

/** "called for talks", "praised him for coming": what stands behind the preposition. */
function behind(tree: Tree, word: number, prepositions: ReadonlySet<string>): Span[] | null {
  const isOpener = ({ relation, form }: { relation: string; form: string }): boolean =>
    /^(?:case|mark)/.test(relation) && prepositions.has(form.toLowerCase());
  const phrase = tree.child(
    word,
    ({ relation }, child) =>
      /^(?:obl|advcl|nmod|acl)$/.test(relation) && child > word && tree.child(child, isOpener) !== null,
  );
  if (phrase === null) return null;
  const opener = tree.child(phrase, isOpener)!;
  return wholeOf(tree.runs(tree.subtree(phrase).filter((token) => token > opener)));
}

const objectOf = (tree: Tree, verb: number): number | null =>
  tree.child(verb, ({ relation }, child) => relation === "obj" && child > verb);

/** "The law was condemned by the bishops." */
function judged(tree: Tree, verb: number, lemma: string): Span[] | null {
  const subject =
    judgingVerbs.has(lemma) && lemma !== "want"
      ? tree.child(verb, ({ relation, upos }) => relation === "nsubj:pass" && upos !== "PRON")
      : null;
  return subject === null ? null : wholeOf(tree.runs(tree.subtree(subject)));
}

/**
 * From the first word below the complements and behind the verb to the last, but for what their speaker says besides
 * ("urged them to vote, saying that ...").
 */
const spanOf = (tree: Tree, verb: number, complements: readonly number[]): Span[] => {
  const isBeside = (
    { relation, xpos, lemma }: { relation: string; xpos: string; lemma: string },
    at: number,
  ) => relation === "advcl" && xpos === "VBG" && sayingVerbs.has(lemma) && tree.tokens[at - 1]?.form === ",";
  const kept = complements.flatMap((token) => tree.subtree(token, isBeside)).filter((token) => token > verb);
  return wholeOf(tree.runs(kept.sort((a, b) => a - b)));
};

const feelingPrepositions: ReadonlySet<string> = new Set(
  "of about with to at by over for in on against".split(" "),
);

const linkingVerbs = /^(?:appear|become|feel|grow|remain|seem|sound|stay)$/;

/** "is afraid that", "are ready to", "was critical of". */
function byFeeling(tree: Tree, word: number): Reported | null {
  const { head, relation } = tree.tokens[word]!;
  // "remains opposed to"
  const linking = relation === "xcomp" && linkingVerbs.test(tree.tokens[head]!.lemma) ? head : null;
  const subject = tree.child(linking ?? word, (child) => /^nsubj/.test(child.relation));
  if (subject === null || (linking === null && !tree.has(word, /^(?:cop|aux)/))) return null;
  const clause = tree.child(
    word,
    ({ relation }, child) =>
      /^(?:ccomp|xcomp|advcl)$/.test(relation) &&
      child > word &&
      (relation !== "advcl" || tree.has(child, /^mark/, /^(?:that|to)$/)),
  );
  const contents = clause === null ? behind(tree, word, feelingPrepositions) : clauseAt(tree, clause, word);
  const speaker = speakerOf(tree, linking ?? word) ?? speakerAt(tree, subject);
  return contents && { cue: cueAt(tree, word), speaker, contents };
}

const about: ReadonlySet<string> = new Set(["of", "about", "against", "over", "with"]);
const wanting: ReadonlySet<string> = new Set([...about, "for", "to"]);
const viewing: ReadonlySet<string> = new Set([...about, "on"]);

/** "her plan to leave", "voiced fears that", "his criticism of the pope". */
function byNoun(tree: Tree, noun: number): Reported | null {
  const clause = tree.child(
    noun,
    ({ relation }, child) =>
      /^(?:acl|ccomp|advcl)$/.test(relation) && child > noun && tree.has(child, /^mark/, /^(?:that|to|for)$/),
  );
  const isThat = clause !== null && tree.has(clause, /^mark/, /^that$/);
  const owner =
    tree.child(noun, ({ relation, form }) => relation === "nmod:poss" && form.toLowerCase() !== "whose") ??
    lender(tree, noun) ??
    tree.child(
      noun,
      ({ relation }, child) => relation === "nmod" && tree.has(child, /^case/, /^(?:from|by)$/),
    ) ??
    (clause === null ? null : tree.child(noun, isNameBefore));
  if (owner === null && !isThat) return null;
  const lemma = tree.tokens[noun]!.lemma.toLowerCase();
  const prepositions = wantingNouns.has(lemma) ? wanting : viewingNouns.has(lemma) ? viewing : about;
  const contents = clause === null ? behind(tree, noun, prepositions) : clauseAt(tree, clause, noun);
  const who = owner ?? ownerOf(tree, noun);
  return (
    contents && { cue: cueAt(tree, noun), speaker: who === null ? null : speakerAt(tree, who), contents }
  );
}

/** "White House plans to ..." */
const isNameBefore = ({ relation, upos }: { readonly relation: string; readonly upos: string }): boolean =>
  relation === "compound" && upos === "PROPN";

/** "The union has plans to strike": the subject of the verb that lends it. */
function lender(tree: Tree, noun: number): number | null {
  const { head, relation } = tree.tokens[noun]!;
  const isLent = relation === "obj" && lendingVerbs.has(tree.tokens[head]!.lemma);
  return isLent ? (speakerOf(tree, head)?.head ?? null) : null;
}
