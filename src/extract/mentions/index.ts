import { honorifics } from "../../lexicon/index.ts";
import type { Article } from "../../articles/index.ts";
import type { Annotation, Span } from "../../language/index.ts";
import type { Mention, MentionId, OfficeReport } from "../mention.ts";
import { creditSpans } from "./credits.ts";
import { findDescriptions } from "./descriptions.ts";
import { roleOf, type Draft } from "./draft.ts";
import { findNames } from "./names.ts";
import { findOffices, officeGender } from "./offices.ts";
import { findPronouns } from "./pronouns.ts";
import { Reading } from "./reading.ts";

/** Everybody and everything an article speaks of, and the offices it says they hold. */
export interface Mentions {
  /** In order of the text; `id` is the index. */
  readonly mentions: readonly Mention[];
  readonly offices: readonly OfficeReport[];
  /** The mention a token belongs to, title words included: the innermost one that is not part of a longer name. */
  readonly mentionAt: (token: number) => MentionId | null;
}

/**
 * Finds names, descriptions and pronouns. An adjective of nationality ("Colombian police") mentions its country, and so
 * does the country in a body's name ("U.S. Treasury Department"); a language does not.
 */
export function findMentions(article: Article, annotation: Annotation): Mentions {
  const reading = new Reading(article, annotation);
  const { drafts: names, nested, inName } = findNames(reading);
  const titleTokens = new Set(names.flatMap((draft) => titleRange(draft)));
  const inTitle = (token: number): boolean => titleTokens.has(token);
  const drafts = [
    ...names,
    ...nested,
    ...findDescriptions(reading, inName, inTitle),
    ...findPronouns(reading, inName),
  ].sort(
    (left, right) =>
      reading.tokens[left.first]!.start - reading.tokens[right.first]!.start || right.last - left.last,
  );
  const owners = tokenOwners(drafts, new Set(nested));
  const mentionAt = (token: number): MentionId | null => owners.get(token) ?? null;
  const credits = creditSpans(article);
  const mentions = drafts.map((draft, id) => mentionOf(reading, drafts, id, mentionAt, credits));
  const offices = findOffices(reading, { drafts, at: mentionAt, inName });
  return { mentions: withOffices(mentions, offices), offices, mentionAt };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);

/** Title words before a name belong to the name's mention, owners of the office do not. */
const titleRange = (draft: Draft): number[] =>
  draft.kind === "name" && draft.office !== undefined ? range(draft.office.first, draft.first) : [];

/** "a State Department spokesman" beside a name is that person, however the tree has it. */
function withOffices(mentions: readonly Mention[], offices: readonly OfficeReport[]): Mention[] {
  return mentions.map((mention) => {
    if (mention.kind !== "description" || mention.title === null) return mention;
    const office = offices.find(
      ({ start, end, title }) => start <= mention.start && mention.end <= end && title === mention.title,
    );
    return office === undefined || mention.same === office.person
      ? mention
      : { ...mention, same: office.person };
  });
}

/** Names own their tokens first, then titles, descriptions and pronouns. */
function tokenOwners(drafts: readonly Draft[], nested: ReadonlySet<Draft>): ReadonlyMap<number, MentionId> {
  const owners = new Map<number, MentionId>();
  const claim = (tokens: readonly number[], id: MentionId): void => {
    for (const token of tokens) if (!owners.has(token)) owners.set(token, id);
  };
  drafts.forEach((draft, id) => {
    if (draft.kind === "name" && !nested.has(draft)) claim(range(draft.first, draft.last), id);
  });
  drafts.forEach((draft, id) => {
    claim(titleRange(draft), id);
  });
  drafts.forEach((draft, id) => {
    if (draft.kind !== "name") claim([draft.head], id);
  });
  drafts.forEach((draft, id) => {
    if (draft.kind === "description") claim(range(draft.first, draft.last), id);
  });
  return owners;
}

function mentionOf(
  reading: Reading,
  drafts: readonly Draft[],
  id: MentionId,
  at: (token: number) => MentionId | null,
  credits: readonly Span[],
): Mention {
  const draft = drafts[id]!;
  const { start, end } = reading.span(draft);
  const link = (token: number | null): MentionId | null => {
    const target = token === null ? null : at(token);
    return target === id ? null : target;
  };
  const same = sameMention(drafts, draft, link(draft.same), reading);
  const role = roleOf(reading, draft.head);
  return {
    id,
    kind: draft.kind,
    label: draft.label,
    start,
    end,
    words: reading.words(draft),
    sentence: reading.sentenceOf(draft.first),
    head: reading.token(draft.head)?.lemma.toLowerCase() ?? "",
    number: draft.number,
    gender: draft.gender ?? genderOf(reading, draft),
    title: draft.title,
    country: draft.country,
    kindOf: draft.kindOf,
    credit: credits.some((span) => span.start <= start && end <= span.end),
    of: link(draft.of),
    ...(same === null ? {} : { same }),
    ...(role === undefined ? {} : { role }),
    ...(role === "subject" && leadsSentence(reading, draft.head) ? { leads: true as const } : {}),
  };
}

/** Does the subject hang on the root of the sentence, or on a clause coordinated with it? */
function leadsSentence(reading: Reading, head: number): boolean {
  let index = head;
  for (let steps = 0; steps < 6; steps++) {
    const token = reading.token(index);
    if (token === undefined) return false;
    if (token.head < 0) return steps > 0;
    if (steps > 0 && token.relation !== "conj" && token.relation !== "parataxis") return false;
    if (steps === 0 && !/^(?:nsubj|conj|flat|appos)/.test(token.relation)) return false;
    index = token.head;
    if (steps === 0 && /^(?:conj|flat|appos)$/.test(token.relation)) steps--;
  }
  return false;
}

/** "Mr. Lee", "spokeswoman Ann Lee". */
function genderOf(reading: Reading, draft: Draft): Mention["gender"] {
  if (draft.label !== "Person") return null;
  const honorific = honorifics[reading.lower(draft.first - 1).replace(/\.$/, "")]?.gender ?? null;
  return honorific ?? (draft.title === null ? null : officeGender(draft.title));
}

/** An apposition joins only what can be the same: not a city and its country, not two names but for an acronym. */
function sameMention(
  drafts: readonly Draft[],
  draft: Draft,
  target: MentionId | null,
  reading: Reading,
): MentionId | null {
  const other = target === null ? undefined : drafts[target];
  if (other === undefined || target === null) return null;
  if (draft.label !== null && other.label !== null && draft.label !== other.label) return null;
  if (draft.kind !== "name" || other.kind !== "name") return target;
  const between = reading.lower(draft.first - 1) === "(" || reading.lower(other.first - 1) === "(";
  return between && /^[\p{Lu}-]{2,8}$/u.test(reading.words(draft.first > other.first ? draft : other))
    ? target
    : null;
}
