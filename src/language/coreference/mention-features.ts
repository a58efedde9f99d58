import type { CoreferenceDocument } from "./document.ts";
import { extents, genders, numbers, shapes, type Mention } from "./mention.ts";
import { bucket, Templates } from "./templates.ts";
import { nameTypes, relations } from "./traits.ts";

const few = [1, 2, 4];
const lengths = [2, 3, 4, 6, 9, 15];

export const mentionTemplates = new Templates({
  shape: shapes.length,
  extent: extents.length,
  relation: relations.length,
  shapeRelation: shapes.length * relations.length,
  name: nameTypes.length * extents.length,
  gender: genders.length,
  number: numbers.length,
  length: lengths.length + 1,
  sentence: 4,
  headCount: 5 * extents.length,
  headBefore: (few.length + 1) * shapes.length,
  exactBefore: (few.length + 1) * shapes.length,
  exactAfter: 3 * shapes.length,
  modified: 8 * extents.length,
  before: 5,
  quoted: 2 * shapes.length,
});

/** What a mention looks like by itself and in its text. */
export function mentionFeatures(document: CoreferenceDocument, index: number): readonly number[] {
  const mention = document.mentions[index]!;
  const { shape, relation, name, gender, number } = document.traits[index]!;
  const extent = extents.indexOf(mention.extent);
  const { headBefore, exactBefore, exactAfter } = document.recurrence;
  return mentionTemplates.encode([
    shape,
    extent,
    relation,
    shape * relations.length + relation,
    name * extents.length + extent,
    gender,
    number,
    bucket(mention.last - mention.first, lengths),
    bucket(mention.sentence, [1, 3, 10]),
    bucket(document.headCount(index), [1, 2, 3, 5]) * extents.length + extent,
    bucket(headBefore[index]!, few) * shapes.length + shape,
    bucket(exactBefore[index]!, few) * shapes.length + shape,
    bucket(exactAfter[index]!, [1, 3]) * shapes.length + shape,
    modifiers(document, mention) * extents.length + extent,
    wordBefore(document, mention),
    Number(document.quotations[index] !== null) * shapes.length + shape,
  ]);
}

/** Bits: a clause behind the head, "of ..." behind it, an apposition. */
function modifiers({ phrases, tokens }: CoreferenceDocument, { head }: Mention): number {
  let bits = 0;
  for (const child of phrases.children(head)) {
    const { relation } = tokens[child]!;
    if (relation.startsWith("acl")) bits |= 1;
    else if (child > head && relation.startsWith("nmod")) bits |= 2;
    else if (relation === "appos") bits |= 4;
  }
  return bits;
}

function wordBefore({ tokens }: CoreferenceDocument, { first, head }: Mention): number {
  const before = tokens[first - 1];
  if (before === undefined) return 0;
  if (before.upos === "ADP") return 1;
  if (before.upos === "PUNCT") return /[-–(]/.test(before.form) ? 2 : 3;
  return first === head ? 4 : 0;
}
