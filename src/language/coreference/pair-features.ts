import type { Quotation } from "../quotation.ts";
import type { CoreferenceDocument } from "./document.ts";
import { genders, numbers, shapes, type Mention } from "./mention.ts";
import { nameRelations } from "./name-match.ts";
import { bucket, Templates } from "./templates.ts";
import { nameTypes, parties, relations } from "./traits.ts";

const wordings = [
  "none",
  "same",
  "adds nothing",
  "adds",
  "differs",
  "inside",
  "around",
  "overlap",
  "stem",
] as const;
/** Pronoun, name, other: of both. */
const wordingPairs = 9;
const partyPairs = parties.length ** 2;

const sentenceLimits = [1, 2, 3, 5, 9, 17];
const distanceLimits = [2, 3, 4, 6, 10, 20, 40, 80];
const rivalLimits = [1, 2, 3, 5];
const paragraphLimits = [1, 2, 3];
const countLimits = [2, 3, 5, 9];

export const pairTemplates = new Templates({
  shapes: shapes.length ** 2,
  sentences: (sentenceLimits.length + 1) * shapes.length,
  distance: (distanceLimits.length + 1) * shapes.length,
  rivals: (rivalLimits.length + 1) * shapes.length,
  wording: wordings.length * wordingPairs,
  wordingShape: wordings.length * shapes.length,
  names: nameRelations.length * 3,
  numbers: numbers.length ** 2,
  genders: genders.length ** 2,
  nameTypes: nameTypes.length ** 2,
  nameShape: nameTypes.length * shapes.length,
  relations: 2 * relations.length ** 2,
  nesting: 3 * shapes.length,
  link: 8 * wordingPairs,
  paragraphs: (paragraphLimits.length + 1) * partyPairs,
  asking: 8 * partyPairs,
  quotation: 8 * partyPairs,
  headCount: (countLimits.length + 1) * shapes.length,
  governor: 3,
});

/**
 * What speaks for and against the mention `m` meaning the same as the mention `a` before it; `rivals` stand between
 * that would do as well.
 */
export function pairFeatures(
  document: CoreferenceDocument,
  a: number,
  m: number,
  rivals: number,
): readonly number[] {
  const { mentions, traits, asks } = document;
  const [antecedent, mention] = [mentions[a]!, mentions[m]!];
  const [left, right] = [traits[a]!, traits[m]!];
  const shape = right.shape;
  const wordingPair = left.wording * 3 + right.wording;
  const partyPair = left.party * parties.length + right.party;
  const sentences = mention.sentence - antecedent.sentence;
  const words =
    (left.mask & right.mask) === 0
      ? Number(left.stem !== 0 && left.stem === right.stem) * 8
      : compareWords(antecedent, mention);
  const shortest = Math.min(antecedent.nameWords.length, mention.nameWords.length, 2);
  const asking =
    Number(asks[antecedent.paragraph]) +
    2 * Number(asks[mention.paragraph]) +
    4 * Number(antecedent.paragraph === mention.paragraph);
  return pairTemplates.encode([
    left.shape * shapes.length + shape,
    bucket(sentences, sentenceLimits) * shapes.length + shape,
    bucket(m - a, distanceLimits) * shapes.length + shape,
    bucket(rivals, rivalLimits) * shapes.length + shape,
    words * wordingPairs + wordingPair,
    words * shapes.length + shape,
    document.nameRelation(a, m) * 3 + shortest,
    left.number * numbers.length + right.number,
    left.gender * genders.length + right.gender,
    left.name * nameTypes.length + right.name,
    left.name * shapes.length + shape,
    (left.relation * relations.length + right.relation) * 2 + Number(sentences === 0),
    nesting(antecedent, mention) * shapes.length + shape,
    syntacticLink(document, antecedent, mention) * wordingPairs + wordingPair,
    bucket(mention.paragraph - antecedent.paragraph, paragraphLimits) * partyPairs + partyPair,
    asking * partyPairs + partyPair,
    quotationLink(document, a, m) * partyPairs + partyPair,
    bucket(document.headCount(a), countLimits) * shapes.length + shape,
    left.governor === 0 || right.governor === 0 ? 0 : left.governor === right.governor ? 2 : 1,
  ]);
}

const compareWords = (a: Mention, b: Mention): number => wordings.indexOf(wordingOf(a, b));

function wordingOf(a: Mention, b: Mention): (typeof wordings)[number] {
  const adds = b.words.some((word) => !a.words.includes(word));
  const drops = a.words.some((word) => !b.words.includes(word));
  if (!adds && !drops) return "same";
  if (a.headWord === b.headWord) return !adds ? "adds nothing" : !drops ? "adds" : "differs";
  if (!adds) return "inside";
  if (!drops) return "around";
  return b.words.includes(a.headWord) || a.words.includes(b.headWord) ? "overlap" : "none";
}

const nesting = (a: Mention, b: Mention): number =>
  b.first >= a.first && b.last <= a.last ? 1 : a.first >= b.first && a.last <= b.last ? 2 : 0;

/** Is one an apposition to the other, or said of it ("Lee is the mayor")? */
export function isPutTo(document: CoreferenceDocument, a: number, b: number): boolean {
  const link = syntacticLink(document, document.mentions[a]!, document.mentions[b]!);
  return link >= 1 && link <= 3;
}

/** 1, 2: apposition; 3: copula; 4: arguments of one word; 5, 6: one governs the other; 7: the same head. */
function syntacticLink({ tokens, phrases }: CoreferenceDocument, a: Mention, b: Mention): number {
  if (a.sentence !== b.sentence) return 0;
  if (a.head === b.head) return 7;
  const [left, right] = [tokens[a.head]!, tokens[b.head]!];
  if (right.head === a.head) return right.relation === "appos" ? 1 : 5;
  if (left.head === b.head) {
    if (left.relation === "appos") return 2;
    const isCopula = phrases.children(b.head).some((child) => tokens[child]!.relation === "cop");
    return isCopula && left.relation.startsWith("nsubj") ? 3 : 6;
  }
  return left.head === right.head ? 4 : 0;
}

/** Who speaks: 1 both in one quotation, 2 and 3 one is the speaker of the other's, 4 one is quoted, 5 to 7 two quotations. */
function quotationLink({ quotations, mentions }: CoreferenceDocument, a: number, b: number): number {
  const [left, right] = [quotations[a] ?? null, quotations[b] ?? null];
  if (left === null && right === null) return 0;
  if (left === right) return 1;
  if (right?.speaker?.head === mentions[a]!.head) return 2;
  if (left?.speaker?.head === mentions[b]!.head) return 3;
  return left === null || right === null ? 4 : speakers(left, right);
}

const speakers = (a: Quotation, b: Quotation): number =>
  a.speaker === null || b.speaker === null ? 5 : a.speaker.head === b.speaker.head ? 6 : 7;
