import { headGender, isOfficeHead, titlesOfCountry } from "../../lexicon/index.ts";
import type { MentionId, OfficeReport } from "../mention.ts";
import type { Draft } from "./draft.ts";
import { officePhrase, type OfficePhrase } from "./office-phrase.ts";
import type { NameTokens } from "./name-tokens.ts";
import type { Reading } from "./reading.ts";

/** What finding offices needs to know of the mentions found. */
export interface MentionIndex {
  readonly drafts: readonly Draft[];
  readonly at: (token: number) => MentionId | null;
  readonly inName: NameTokens;
}

/** Offices of the persons an article names, in order of the text. */
export function findOffices(reading: Reading, index: MentionIndex): OfficeReport[] {
  const reports = new Map<string, OfficeReport>();
  const add = (person: MentionId, phrase: OfficePhrase, end: number): void => {
    const report = reportOf(reading, index, person, phrase, end);
    const key = `${person} ${report.title}`;
    if (report.title !== "" && !reports.has(key)) reports.set(key, report);
  };
  index.drafts.forEach((draft, person) => {
    if (draft.kind !== "name" || draft.label !== "Person") return;
    if (draft.office !== undefined) add(person, draft.office, draft.last);
    for (const phrase of officesBeside(reading, draft, index))
      add(person, phrase, Math.max(phrase.last, draft.last));
  });
  return [...reports.values()].sort((left, right) => left.start - right.start || left.end - right.end);
}

function officesBeside(reading: Reading, draft: Draft, index: MentionIndex): OfficePhrase[] {
  const heads = [
    headAfterComma(reading, draft, index),
    headBeforeComma(reading, draft),
    headByCopula(reading, draft),
    headByNaming(reading, draft),
  ];
  return [...new Set(heads)]
    .filter((head): head is number => head !== null && !index.inName.has(head))
    .map((head) => withPast(reading, draft, officePhrase(reading, head, index.inName)));
}

/** "Ann Lee was president": she is no longer. */
function withPast(reading: Reading, draft: Draft, phrase: OfficePhrase): OfficePhrase {
  const copula = reading
    .children(phrase.head)
    .some((child) => reading.token(child)?.relation === "cop" && /^(?:was|were)$/.test(reading.lower(child)));
  return copula && reading.children(phrase.head).includes(draft.head) && phrase.status === "current"
    ? { ...phrase, status: "former" }
    : phrase;
}

const isOffice = (reading: Reading, token: number): boolean => {
  const word = reading.token(token);
  return (
    word !== undefined &&
    (word.upos === "NOUN" || word.upos === "PROPN") &&
    isOfficeHead(word.lemma.toLowerCase()) &&
    !/S$/.test(word.xpos)
  );
};

/** "Tommy Lee, 45, a State Department spokesman, said". */
function headAfterComma(reading: Reading, draft: Draft, { inName }: MentionIndex): number | null {
  let index = draft.last;
  if (!/^[,(–—]$/.test(reading.lower(index))) return null;
  index++;
  if (/^\d{1,3}$/.test(reading.lower(index)) && reading.lower(index + 1) === ",") index += 2;
  for (const limit = index + 12; index < limit && reading.sameSentence(draft.first, index); index++) {
    const token = reading.token(index);
    if (token === undefined) return null;
    if (isOwner(reading, index)) continue;
    if (isOffice(reading, index) && !inName.has(index) && !isModifier(reading, index))
      return officeIsName(reading, index, inName) ? null : index;
    if (/^(?:VERB|AUX|PRON|SCONJ)$/.test(token.upos) && token.xpos !== "PRP$" && token.relation !== "amod")
      return null;
    if (token.upos === "PUNCT" && !/^[-‑"“”]$/.test(token.form)) return null;
    if (token.upos === "ADP" && !inName.has(index - 1)) return null;
  }
  return null;
}

/** "the runner's sister": the runner is somebody else. */
const isOwner = (reading: Reading, index: number): boolean =>
  /^(?:'s|')$/.test(reading.lower(index + 1)) || /^(?:'s|')$/.test(reading.lower(index));

/** A head that another office head follows ("deputy chief minister") or that a name follows is a modifier. */
function isModifier(reading: Reading, index: number): boolean {
  return (
    isOffice(reading, index + 1) || (/^[-‑]$/.test(reading.lower(index + 1)) && isOffice(reading, index + 2))
  );
}

const officeIsName = (reading: Reading, index: number, inName: NameTokens): boolean =>
  inName.has(index + 1) &&
  reading.token(index + 1)?.upos === "PROPN" &&
  !/^(?:of|for|to|at)$/.test(reading.lower(index + 1));

/** "its general secretary, Ann Lee, said": the office needs an owner or an article, and the name a comma after it. */
function headBeforeComma(reading: Reading, draft: Draft): number | null {
  const comma = draft.first - 1;
  if (reading.lower(comma) !== "," || !reading.sameSentence(comma, draft.first)) return null;
  const above = reading.token(draft.head);
  const apposed = above?.relation === "appos" ? above.head : null;
  if (apposed !== null && apposed < draft.first && isOffice(reading, apposed)) return apposed;
  if (!/^[,.]$/.test(reading.lower(draft.last))) return null;
  return isOffice(reading, comma - 1) ? comma - 1 : null;
}

/** "Ann Lee is the president of the club"; "Ann Lee, who was its chairwoman". */
function headByCopula(reading: Reading, draft: Draft): number | null {
  const token = reading.token(draft.head);
  if (token === undefined || !token.relation.startsWith("nsubj") || !isOffice(reading, token.head))
    return null;
  return reading.children(token.head).some((child) => reading.token(child)?.relation === "cop")
    ? token.head
    : null;
}

const naming = new Set([
  "name",
  "appoint",
  "elect",
  "re-elect",
  "reelect",
  "install",
  "crown",
  "inaugurate",
  "proclaim",
]);

/** "named Ann Lee foreign minister", "Ann Lee was elected president", "appointed Ann Lee as ambassador". */
function headByNaming(reading: Reading, draft: Draft): number | null {
  const token = reading.token(draft.head);
  const verb = reading.token(token?.head ?? -1);
  if (token === undefined || verb === undefined || !naming.has(verb.lemma)) return null;
  if (token.relation !== "obj" && token.relation !== "nsubj:pass") return null;
  const below = reading
    .children(token.head)
    .find(
      (child) =>
        child !== draft.head &&
        /^(?:xcomp|obl|obj|ccomp)/.test(reading.token(child)?.relation ?? "") &&
        isOffice(reading, child) &&
        child > token.head,
    );
  return below ?? null;
}

function reportOf(
  reading: Reading,
  index: MentionIndex,
  person: MentionId,
  phrase: OfficePhrase,
  end: number,
): OfficeReport {
  const draft = index.drafts[person]!;
  const first = Math.min(
    phrase.before === null ? phrase.first : index.inName.startOf(phrase.before),
    phrase.first,
    draft.first,
  );
  const { start, end: stop } = reading.span({ first, last: end });
  const owners = [phrase.before, phrase.after]
    .map((token) => (token === null ? null : index.at(token)))
    .filter((id): id is MentionId => id !== null && id !== person);
  const body = bodyOf(index, phrase, owners);
  const country = owners.map((id) => index.drafts[id]?.country ?? null).find((code) => code !== null) ?? null;
  const known = titlesOfCountry[phrase.title] ?? null;
  return {
    person,
    title: phrase.title,
    start,
    end: stop,
    body,
    country: country ?? known,
    status: phrase.status,
    inferred:
      country === null && body === null && known !== null ? `only ${known} has a ${phrase.title}` : null,
  };
}

/** An envoy serves the country before the title; every other office belongs to the body nearest to its words. */
function bodyOf(index: MentionIndex, phrase: OfficePhrase, owners: readonly MentionId[]): MentionId | null {
  const isBody = (id: MentionId): boolean => index.drafts[id]?.label !== "Person";
  const before = phrase.before === null ? null : index.at(phrase.before);
  const bodies = owners.filter(isBody);
  if (before !== null && bodies.includes(before)) return before;
  return bodies.at(-1) ?? owners[0] ?? null;
}

/** The gender an office's words carry: "spokeswoman". */
export const officeGender = (title: string): "female" | "male" | null =>
  headGender(title.split(" ").at(-1) ?? "");
