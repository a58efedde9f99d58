import { actionTypes, type ActionType } from "#graph";
import { nounClasses } from "./classes.ts";
import type { Conditions, Sense, Slot } from "./sense.ts";

const unconditional: Conditions = {
  particle: null,
  object: null,
  oblique: null,
  called: null,
  subject: null,
  hasObject: null,
  hasClause: null,
  infinitive: null,
  after: null,
  subjunctive: null,
};

const plural = (word: string): string => (/[^aeo]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);

/** "aid,@troops" : the words and the classes they name. */
function lemmaSet(list: string): ReadonlySet<string> {
  const words = list.split(",").flatMap((word) => {
    if (!word.startsWith("@")) return [word];
    const members = nounClasses.get(word.slice(1));
    if (members === undefined) throw new Error(`lexicon: no noun class "${word}"`);
    return members;
  });
  // Some plurals are words of their own ("troops", "supplies").
  return new Set(words.flatMap((word) => [word, plural(word)]));
}

/**
 * Condition : "+" particle | "~" nouns (object) | "=" preposition (":" nouns)? | "as~" nouns (called) | "by~" nouns
 *   (subject) | "!obj" | "&obj" | "!clause" | "&clause" | "&should" | "&inf" | "inf~" verbs | "^" preposition (before the noun)
 */
function condition(text: string): Partial<Conditions> {
  if (text.startsWith("+")) return { particle: text.slice(1) };
  if (text.startsWith("~")) return { object: lemmaSet(text.slice(1)) };
  if (text.startsWith("as~")) return { called: lemmaSet(text.slice(3)) };
  if (text.startsWith("by~")) return { subject: lemmaSet(text.slice(3)) };
  if (text.startsWith("=")) {
    const [preposition = "", heads] = text.slice(1).split(":");
    return { oblique: { preposition, heads: heads === undefined ? null : lemmaSet(heads) } };
  }
  if (text === "!obj" || text === "&obj") return { hasObject: text === "&obj" };
  if (text === "&should") return { subjunctive: true };
  if (text === "&inf") return { infinitive: new Set() };
  if (text.startsWith("inf~")) return { infinitive: lemmaSet(text.slice(4)) };
  if (text.startsWith("^")) return { after: text.slice(1) };
  if (text === "!clause" || text === "&clause") return { hasClause: text === "&clause" };
  throw new Error(`lexicon: cannot read the condition "${text}"`);
}

const isCondition = (word: string): boolean => /^(?:[+~=!&^]|as~|by~|inf~)/u.test(word);

/** Meaning : "none" | TYPE ("/" mode)? cameo? "*"? actor slots (">" recipient slots)? */
function meaning(text: string, conditions: Conditions, defaultActor: readonly Slot[]): Sense {
  const words = text.trim().split(/\s+/u);
  const [name = "", mode = null] = (words.shift() ?? "").split("/");
  if (name !== "none" && !Object.hasOwn(actionTypes, name))
    throw new Error(`lexicon: no action type "${name}"`);
  const type = name === "none" ? null : (name as ActionType);
  if (type !== null && mode !== null && !Object.hasOwn(actionTypes[type].modes, mode))
    throw new Error(`lexicon: ${type} has no mode "${mode}"`);
  const cameo = /^\d{2,4}$/u.test(words[0] ?? "") ? (words.shift() ?? null) : null;
  const reciprocal = words[0] === "*";
  if (reciprocal) words.shift();
  const arrow = words.indexOf(">");
  const actor = arrow < 0 ? words : words.slice(0, arrow);
  return {
    type,
    mode,
    cameo,
    actor: actor.length > 0 ? actor : defaultActor,
    recipient: arrow < 0 ? [] : words.slice(arrow + 1),
    reciprocal,
    conditions,
  };
}

/** Words weigh more than mere presence: "call off a strike" before "call somebody". */
const specificity = (sense: Sense): number =>
  Object.values(sense.conditions).reduce<number>(
    (sum, value) => sum + (value === null ? 0 : typeof value === "boolean" ? 1 : 2),
    (sense.conditions.called === null ? 0 : 1) + (sense.conditions.oblique?.heads == null ? 0 : 1),
  );

/** Senses by lemma, the most specific first; equally specific ones in the order of the table. */
export type SenseTable = ReadonlyMap<string, readonly Sense[]>;

/** Row : lemma+ condition* ":" Meaning. Blank lines and lines that start with "#" are skipped. */
export function readRows(text: string, defaultActor: readonly Slot[]): SenseTable {
  const table = new Map<string, Sense[]>();
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const colon = line.lastIndexOf(": ");
    if (colon < 0) throw new Error(`lexicon: no ": " in "${line}"`);
    const words = line.slice(0, colon).trim().split(/\s+/u);
    const conditions = words
      .filter(isCondition)
      .reduce((all, word) => ({ ...all, ...condition(word) }), unconditional);
    const sense = meaning(line.slice(colon + 2), conditions, defaultActor);
    for (const lemma of words.filter((word) => !isCondition(word))) {
      const senses = table.get(lemma);
      if (senses === undefined) table.set(lemma, [sense]);
      else senses.push(sense);
    }
  }
  for (const senses of table.values()) senses.sort((a, b) => specificity(b) - specificity(a));
  return table;
}
