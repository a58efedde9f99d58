import type { Mention } from "../../extract/index.ts";
import type { Scene } from "../scene.ts";

interface Candidate {
  readonly entity: string;
  readonly mention: Mention;
}

/** What the last pronoun of a gender came to. */
interface Antecedent {
  readonly sentence: number;
  readonly entity: string;
  readonly role: Mention["role"];
}

type Genders = ReadonlyMap<string, Mention["gender"]>;

/** Sentences back that a pronoun may reach. */
const reach = 2;

/**
 * Personal and possessive pronouns: agreement, then the same sentence before the ones above it, then the same part in
 * the clause. Two candidates that nothing parts leave the pronoun open.
 */
export function resolvePronouns(scene: Scene): void {
  const genders = gendersOf(scene);
  const last = new Map<string, Antecedent>();
  for (const mention of scene.mentions) {
    if (mention.kind !== "pronoun" || mention.same !== undefined) continue;
    if (scene.isResolved(mention.id) || outOfReach.test(mention.words)) continue;
    if (mention.number === "plural") resolveThey(scene, mention);
    else resolveOne(scene, mention, genders, last);
    const entity = scene.entityOf(mention.id);
    if (entity !== null)
      last.set(mention.gender ?? "", { sentence: mention.sentence, entity, role: mention.role });
  }
}

/** First and second persons need a speaker, relative pronouns their antecedent. */
const outOfReach = /^(?:i|me|my|myself|we|us|our|ourselves|mine|you|your|who|whom|whose|which|that)$/i;

/** The gender of every person of the article, where some mention of them tells. */
function gendersOf(scene: Scene): Genders {
  const genders = new Map<string, Mention["gender"]>();
  for (const mention of scene.mentions) {
    const entity = mention.kind === "pronoun" ? null : scene.entityOf(mention.id);
    if (entity !== null && mention.gender !== null && mention.gender !== "neuter" && !genders.has(entity))
      genders.set(entity, mention.gender);
  }
  return genders;
}

function resolveOne(
  scene: Scene,
  mention: Mention,
  genders: Genders,
  last: ReadonlyMap<string, Antecedent>,
): void {
  const previous = last.get(mention.gender ?? "");
  const reflexive = /self$/.test(mention.words);
  if (
    previous?.sentence === mention.sentence &&
    (mention.role !== "object" || previous.role !== "subject" || reflexive)
  ) {
    scene.settle(
      mention.id,
      [previous.entity],
      `the same as "${mention.words}" before it in the sentence`,
      true,
    );
    return;
  }
  const limit = contentStart(scene, mention);
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - reach); sentence--) {
    const found = candidates(scene, mention, sentence, genders).filter(
      ({ mention: { end } }) => end <= limit,
    );
    if (found.length === 0) continue;
    const choice = choose(
      mention,
      found,
      sentence === mention.sentence,
      scene.inSentence(sentence).find(({ leads }) => leads === true),
    );
    if (choice !== null) scene.settle(mention.id, [choice.entity], choice.reason, true);
    return;
  }
}

/** "Troops had crossed the border, it said": nobody inside the words said is the one who says them. */
function contentStart(scene: Scene, { sentence, start, end }: Mention): number {
  const { article, sentences } = scene.extraction;
  const { text } = article;
  const first = sentences[sentence]?.start ?? 0;
  if (!/^ (?:said|says|added|wrote|told|warned|noted|explained|recalled)\b/.test(text.slice(end, end + 12)))
    return start;
  const mark = /([,”"’])\s*$/.exec(text.slice(first, start))?.[1];
  if (
    mark === undefined ||
    /^\s*(?:But|And|In|On|At|After|However|Later|Meanwhile)\b[^,]*,\s*$/.test(text.slice(first, start))
  )
    return start;
  const opening = mark === "”" ? text.lastIndexOf("“", start) : -1;
  return opening >= 0 ? Math.min(first, opening) : first;
}

function candidates(scene: Scene, pronoun: Mention, sentence: number, genders: Genders): Candidate[] {
  return scene.inSentence(sentence).flatMap((mention) => {
    if (
      mention.start >= pronoun.start ||
      mention.credit ||
      (mention.kind === "pronoun" && sentence === pronoun.sentence && mention.same !== undefined)
    )
      return [];
    const entity = scene.entityOf(mention.id);
    return entity !== null && agrees(pronoun, mention, entity, genders) ? [{ entity, mention }] : [];
  });
}

function agrees(pronoun: Mention, mention: Mention, entity: string, genders: Genders): boolean {
  const isPerson = entity.startsWith("person/");
  if (pronoun.gender === "neuter")
    return (
      !isPerson &&
      !entity.startsWith("place/") &&
      !isModifier(mention) &&
      (mention.role === "subject" || (mention.role === "object" && mention.sentence === pronoun.sentence))
    );
  if (!isPerson) return false;
  const gender = genders.get(entity) ?? null;
  return gender === null || gender === pronoun.gender;
}

/** An adjective of nationality is seldom what "it" means. */
const isModifier = (mention: Mention): boolean =>
  mention.kind === "name" && mention.label === "Country" && mention.role === undefined;

function choose(
  pronoun: Mention,
  found: readonly Candidate[],
  sameSentence: boolean,
  leader: Mention | undefined,
): { entity: string; reason: string } | null {
  const subject = found.findLast(({ mention }) => mention.role === "subject");
  const open =
    pronoun.role === "object" &&
    sameSentence &&
    subject !== undefined &&
    found.at(-1)?.mention.role !== "object"
      ? found.filter(({ entity }) => entity !== subject.entity)
      : found;
  const only = single(open);
  if (only !== null) return { entity: only, reason: "the only one in reach who agrees with it" };
  // "The club, which Lee joined in 2019, expelled him": somebody else is the subject, so he may be the object.
  const alone = open.length === 0 && leader !== undefined && leader.leads === true ? single(found) : null;
  if (alone !== null && !found.some(({ mention }) => mention === leader))
    return { entity: alone, reason: "the only one in reach who agrees with it" };
  if (pronoun.role === "object" && sameSentence) {
    const parallel = single(open.filter(({ mention }) => mention.role === "object"));
    return parallel === null ? null : { entity: parallel, reason: "the object named before it" };
  }
  const leading = sameSentence ? null : single(found.filter(({ mention }) => mention.leads === true));
  if (leading !== null) return { entity: leading, reason: "the subject of the sentence before it" };
  const subjects = single(found.filter(({ mention }) => mention.role === "subject"));
  if (subjects !== null) return { entity: subjects, reason: "the subject named before it" };
  return sameSentence &&
    subject !== undefined &&
    pronoun.role === "possessive" &&
    found.at(-1)?.entity === subject.entity
    ? { entity: subject.entity, reason: "the nearest subject before it" }
    : null;
}

function single(found: readonly Candidate[]): string | null {
  const entities = new Set(found.map(({ entity }) => entity));
  return entities.size === 1 ? ([...entities][0] ?? null) : null;
}

/** "they": the pair or the body in the plural spoken of last. */
function resolveThey(scene: Scene, pronoun: Mention): void {
  for (let sentence = pronoun.sentence; sentence >= Math.max(0, pronoun.sentence - 1); sentence--) {
    const plurals = scene
      .inSentence(sentence)
      .filter(
        (mention) =>
          mention.start < pronoun.start &&
          mention.number === "plural" &&
          mention.kind !== "pronoun" &&
          (mention.role === "subject"
            ? scene.identities(mention.id).length > 0
            : scene.identities(mention.id).length > 1),
      );
    const target = plurals.findLast(({ role }) => role === "subject") ?? plurals.at(-1);
    if (target === undefined) continue;
    scene.settle(
      pronoun.id,
      scene.identities(target.id).map(({ entity }) => entity),
      "the group spoken of last",
      true,
    );
    return;
  }
}
