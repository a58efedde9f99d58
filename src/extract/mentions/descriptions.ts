import {
  bodyKinds,
  capitalOf,
  countryNamed,
  demonymOf,
  headGender,
  isOfficeHead,
  isPersonHead,
  pairHeads,
  placeWords,
  regionAdjectives,
} from "../../lexicon/index.ts";
import type { EntityLabel } from "../mention.ts";
import { sameAs, type Draft } from "./draft.ts";
import { officePhrase } from "./office-phrase.ts";
import type { NameTokens } from "./name-tokens.ts";
import type { Reading } from "./reading.ts";

const pairs = new Set(pairHeads);
const countries = new Set(["country", "nation", "kingdom", "republic", "neighbor", "neighbour"]);

/** Common nouns that mean somebody: "the foreign minister", "Colombian police", "both governments". */
export function findDescriptions(
  reading: Reading,
  inName: NameTokens,
  inTitle: (token: number) => boolean,
): Draft[] {
  return reading.tokens.flatMap((token, index) => {
    if ((token.upos !== "NOUN" && token.upos !== "PROPN") || inName.has(index) || inTitle(index)) return [];
    if (/^(?:compound|flat|goeswith)/.test(token.relation) && token.head > index && token.head - index < 4)
      return [];
    const lemma = token.lemma.toLowerCase();
    const isCoastGuard = lemma === "guard" && reading.lower(index - 1) === "coast";
    const isManager = lemma === "executive" && reading.lower(index - 1) !== "the";
    const label = isCoastGuard
      ? "Institution"
      : isManager
        ? "Person"
        : labelOf(lemma, token.form.toLowerCase());
    return label === undefined ? [] : [describe(reading, index, label, inName)];
  });
}

/** The type a head word gives; null for "side", undefined for a word that is nobody. */
function labelOf(lemma: string, form: string): EntityLabel | null | undefined {
  if (countries.has(lemma)) return "Country";
  if (lemma === "people" || form === "people") return "Person";
  if (isBodyHead(lemma) || isBodyHead(form)) return "Institution";
  if (isOfficeHead(lemma) || isPersonHead(lemma)) return "Person";
  if (lemma in placeWords) return "Place";
  return pairs.has(lemma) ? null : undefined;
}

/** Heads of names that are too often something else as a common noun. */
const notBodies = new Set(
  "sheriff trust post times press system systems exchange herald journal television radio channel house center centre energy mission front brand fund museum palace steel capital force maker division campaign service guard bench chamber studio".split(
    " ",
  ),
);

const isBodyHead = (word: string): boolean => bodyKinds.has(word) && !notBodies.has(word);

function describe(reading: Reading, head: number, label: EntityLabel | null, inName: NameTokens): Draft {
  const token = reading.tokens[head]!;
  const lemma = token.lemma.toLowerCase();
  const office = isOfficeHead(lemma) && label === "Person" ? officePhrase(reading, head, inName) : null;
  const owner = office?.before ?? office?.after ?? ownerOf(reading, head, inName);
  const same = sameAs(reading, head);
  const first = firstWord(reading, head, inName);
  const plural =
    /^NNP?S$/.test(token.xpos) ||
    lemma === "police" ||
    lemma === "people" ||
    token.form.toLowerCase() === "authorities";
  return {
    first,
    last: head + 1,
    kind: "description",
    label,
    head,
    number: plural ? "plural" : "singular",
    gender: label === "Person" ? headGender(lemma) : "neuter",
    country: countryAround(reading, head, owner, inName),
    kindOf:
      label === "Institution"
        ? kindOf(reading, first, head)
        : label === "Place"
          ? (placeWords[lemma] ?? null)
          : null,
    title: office?.title ?? null,
    of: owner,
    same,
    ...(office === null ? {} : { office }),
  };
}

function kindOf(reading: Reading, first: number, head: number): string | null {
  if (
    /^(?:armed|rebel|militant|insurgent|paramilitary|terrorist|terror|criminal|extremist|guerrilla)$/.test(
      reading.lower(head - 1),
    ) &&
    head > first
  )
    return "armed group";
  return (
    bodyKinds.get(reading.lower(head)) ??
    bodyKinds.get(reading.token(head)?.lemma.toLowerCase() ?? "") ??
    null
  );
}

/** "both", numbers, adjectives and nouns before the head; articles and owners stay out. */
function firstWord(reading: Reading, head: number, inName: NameTokens): number {
  let first = head;
  while (reading.sameSentence(first - 1, head) && !inName.has(first - 1) && belongs(reading, first - 1, head))
    first--;
  while (first < head && /^[-‑]$/.test(reading.lower(first))) first++;
  return first;
}

function belongs(reading: Reading, index: number, head: number): boolean {
  const token = reading.token(index);
  if (token === undefined) return false;
  if (/^(?:both|either|neither)$/.test(token.form.toLowerCase())) return true;
  if (token.form === "-" || token.form === "‑") return true;
  return (
    /^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.upos) &&
    token.head > index &&
    token.head <= head &&
    !/^(?:conj|nsubj|obj|obl)/.test(token.relation)
  );
}

/** The owner of a description: possessive, nationality, compound name, "of X". */
function ownerOf(reading: Reading, head: number, inName: NameTokens): number | null {
  let found: number | null = null;
  for (const child of reading.children(head)) {
    const token = reading.token(child);
    if (token === undefined) continue;
    if (token.relation === "nmod:poss") return child;
    const direct =
      child < head &&
      (token.relation === "amod" || token.relation === "compound" || token.relation === "nmod") &&
      inName.has(child);
    const complement =
      child > head &&
      token.relation === "nmod" &&
      /^(?:of|from|in|at|for)$/.test(reading.caseOf(child)) &&
      inName.has(child);
    if (direct || complement) found ??= child;
  }
  return found;
}

/** ISO code of a country that stands with the words as owner, nationality or capital. */
function countryAround(
  reading: Reading,
  head: number,
  owner: number | null,
  inName: NameTokens,
): string | null {
  const tokens = owner === null ? reading.children(head) : [owner, ...reading.children(head)];
  for (const index of tokens) {
    const token = reading.token(index);
    if (token === undefined || (index !== owner && index > head)) continue;
    // The whole name: "South Sudan's army" is not Sudan's.
    const form = reading.words({ first: inName.startOf(index), last: inName.endOf(index) });
    if (regionAdjectives.has(reading.words({ first: index - 1, last: index + 1 }))) continue;
    const country = countryNamed(form) ?? demonymOf(form)?.country;
    if (country !== undefined) return country.iso3;
    if (index === owner) {
      const capital = capitalOf(form);
      if (capital !== undefined) return capital.iso3;
    }
  }
  return null;
}
