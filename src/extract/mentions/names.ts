import {
  bodyName,
  capitalOf,
  countryNamed,
  demonymOf,
  fold,
  institutionNamed,
  neverNames,
  placeOfBody,
  platforms,
  regionAdjectives,
} from "../../lexicon/index.ts";
import { standsForGovernment } from "./capitals.ts";
import { sameAs, type Draft } from "./draft.ts";
import type { NameSpan } from "./name-span.ts";
import { nameSpans } from "./name-spans.ts";
import { inHeadline } from "./headline-names.ts";
import type { NameVerdict } from "./name-verdict.ts";
import { voteNames } from "./name-votes.ts";
import { officeBefore, officePhrase, type OfficePhrase } from "./office-phrase.ts";
import { NameTokens } from "./name-tokens.ts";
import type { Reading } from "./reading.ts";

/** Mentions by name of an article, and the countries named inside the names of bodies. */
export function findNames(reading: Reading): { drafts: Draft[]; nested: Draft[]; inName: NameTokens } {
  const spans = inHeadline(reading, nameSpans(reading));
  const verdicts = withAcronyms(reading, spans, voteNames(reading, spans));
  const inName = new NameTokens(spans.filter((span) => isName(reading, span, verdicts)));
  const drafts: Draft[] = [];
  const nested: Draft[] = [];
  const governments = capitalsThatAct(reading, spans);
  for (const span of spans) {
    const verdict = verdicts.get(fold(reading.words(span)));
    if (verdict === undefined || !isName(reading, span, verdicts)) continue;
    const draft = nameDraft(reading, span, verdict, inName, governments);
    drafts.push(draft);
    const country = nestedCountry(reading, draft);
    if (country !== null) nested.push(country);
  }
  return { drafts, nested, inName };
}

function isName(reading: Reading, span: NameSpan, verdicts: ReadonlyMap<string, NameVerdict>): boolean {
  const words = reading.words(span);
  const verdict = verdicts.get(fold(words));
  if (
    verdict === undefined ||
    verdict.label === "none" ||
    neverNames.has(words.toLowerCase().replace(" ", "-")) ||
    regionAdjectives.has(words)
  )
    return false;
  if (isVenue(reading, span, words)) return false;
  return !(verdict.label === "Country" && demonymOf(words) !== undefined && isLanguage(reading, span, words));
}

/** "a post on X", "his Truth Social platform": a place to write, not somebody. */
function isVenue(reading: Reading, span: NameSpan, words: string): boolean {
  if (!platforms.has(words.toLowerCase())) return false;
  if (
    /^(?:platform|account|post|page|channel|app|video|message|accounts|posts|feed|livestream)$/.test(
      reading.lower(span.last),
    )
  )
    return true;
  return /^(?:on|via|to|over|through|from|using)$/.test(
    reading.caseOf(reading.headOf(span)) || reading.lower(span.first - 1),
  );
}

/** "in French", "speaks Spanish", "the English word": a language or a style. */
function isLanguage(reading: Reading, span: NameSpan, words: string): boolean {
  if (demonymOf(words)?.form !== "adjective") return false;
  const index = span.last - 1;
  const token = reading.token(index);
  if (reading.lower(span.last) === "-" && /^(?:language|speaking|style)$/.test(reading.lower(span.last + 1)))
    return true;
  if (
    /^(?:language|word|phrase|cuisine|restaurant|food|translation|accent|wine|grammar|lessons|literature|toast|fries|dressing|version|subtitles|open|grand)$/.test(
      reading.lower(span.last),
    )
  )
    return true;
  const above = reading.token(token?.head ?? -1);
  if (reading.lower(span.first - 1) === "in" && token?.relation !== "amod" && token?.relation !== "compound")
    return !/^(?:US|U\.S\.|UK|U\.K\.|USA)$/.test(words);
  return (
    token?.relation === "obj" && /^(?:speak|learn|teach|study|understand|write)$/.test(above?.lemma ?? "")
  );
}

/** "Movement for Change (MFC)": the acronym is what its full name is. */
function withAcronyms(
  reading: Reading,
  spans: readonly NameSpan[],
  verdicts: ReadonlyMap<string, NameVerdict>,
): ReadonlyMap<string, NameVerdict> {
  const out = new Map(verdicts);
  spans.forEach((span, index) => {
    const next = spans[index + 1];
    if (
      next === undefined ||
      next.first !== span.last + 1 ||
      reading.lower(span.last) !== "(" ||
      reading.lower(next.last) !== ")"
    )
      return;
    const words = reading.words(next);
    const full = out.get(fold(reading.words(span)));
    if (full !== undefined && full.label === "Institution" && /^[\p{Lu}-]{2,8}$/u.test(words))
      out.set(fold(words), full);
  });
  return out;
}

/** Capitals that act somewhere in the article: a headline, whose tree is poor, means them so too. */
function capitalsThatAct(reading: Reading, spans: readonly NameSpan[]): Set<string> {
  const acting = spans.filter(
    (span) =>
      capitalOf(reading.words(span)) !== undefined && standsForGovernment(reading, reading.headOf(span)),
  );
  return new Set(acting.map((span) => reading.words(span)));
}

function nameDraft(
  reading: Reading,
  span: NameSpan,
  verdict: NameVerdict,
  inName: NameTokens,
  governments: Set<string>,
): Draft {
  const words = reading.words(span);
  const head = reading.headOf(span);
  const government =
    verdict.label === "Place" &&
    capitalOf(words) !== undefined &&
    (standsForGovernment(reading, head) ||
      (reading.zoneOf(span.first) === "headline" && governments.has(words) && reading.caseOf(head) === ""));

  const union = government && words === "Brussels" && !/\bBelgi(?:um|an)/u.test(reading.article.text);
  const label = union
    ? "Institution"
    : government
      ? "Country"
      : verdict.label === "none"
        ? null
        : verdict.label;
  const office = label === "Person" ? officeOf(reading, span, inName) : null;
  const body = label === "Institution" ? bodyName(words) : null;
  const plural =
    label === "Country"
      ? demonymOf(words)?.form === "plural"
      : /^NNP?S$/.test(reading.token(head)?.xpos ?? "") &&
        label === "Institution" &&
        institutionNamed(words) === undefined &&
        span.last - span.first === 1;
  return {
    first: span.first,
    last: span.last,
    kind: "name",
    label,
    head,
    number: plural ? "plural" : "singular",
    gender: label === "Person" ? (words.includes(" ") ? verdict.gender : null) : "neuter",
    country: union
      ? null
      : government
        ? (capitalOf(words)?.iso3 ?? null)
        : body !== null
          ? (body.country ?? (body.generic ? null : (verdict.country ?? placeOfBody(words))))
          : (verdict.country ?? (label === "Place" ? partOfCountry(words) : null)),
    kindOf: government ? null : verdict.kindOf,
    title: office?.title ?? null,
    of: ownerBefore(reading, span, office, inName),
    same: sameAs(reading, head),
    ...(office === null ? {} : { office }),
  };
}

/** "South Lebanon" lies in Lebanon. */
const partOfCountry = (words: string): string | null =>
  countryNamed(
    /^(?:North|South|East|West|Central|Upper|Lower)(?:ern)?[- ](?:(?:East|West)(?:ern)? )?(.+)$/u.exec(
      words,
    )?.[1] ?? "",
  )?.iso3 ?? null;

function officeOf(reading: Reading, span: NameSpan, inName: NameTokens): OfficePhrase | null {
  const before = officeBefore(reading, span);
  if (before === null) return null;
  return officePhrase(reading, before.head, inName);
}

/** The owner of a body or place: "Colombia's Foreign Ministry", "the Iraqi Supreme Court", "Supreme Court of India". */
function ownerBefore(
  reading: Reading,
  span: NameSpan,
  office: OfficePhrase | null,
  inName: NameTokens,
): number | null {
  if (office !== null) return office.before ?? office.after;
  const before = span.first - 1;
  if (!reading.sameSentence(before, span.first)) return null;
  if (/^(?:'s|')$/.test(reading.lower(before))) return before - 1;
  if (reading.token(before)?.xpos === "PRP$") return before;
  if (inName.has(before) && /^(?:amod|compound|nmod)/.test(reading.token(before)?.relation ?? ""))
    return before;
  return /^(?:of|in)$/.test(reading.lower(span.last)) &&
    inName.has(span.last + 1) &&
    reading.token(span.last + 1)?.head === reading.headOf(span)
    ? span.last + 1
    : null;
}

/** "Supreme Court of India". */
function countryAtEnd(reading: Reading, draft: Draft): Draft | null {
  for (let first = Math.max(draft.first + 2, draft.last - 3); first < draft.last; first++) {
    const country = /^(?:of|the)$/.test(reading.lower(first - 1))
      ? countryNamed(reading.words({ first, last: draft.last }))
      : undefined;
    if (country !== undefined)
      return {
        ...draft,
        first,
        label: "Country",
        country: country.iso3,
        kindOf: null,
        title: null,
        of: null,
        same: null,
      };
  }
  return null;
}

/** "U.S. Treasury Department" names the United States as well. */
function nestedCountry(reading: Reading, draft: Draft): Draft | null {
  const words = reading.words(draft);
  if (draft.label !== "Institution") return null;
  const body = bodyName(words);
  if (!body.generic || body.country === null || body.rest === words) return null;
  const tail = countryAtEnd(reading, draft);
  if (tail !== null) return tail;
  const length = words.split(" ").length - body.rest.split(" ").length;
  if (length <= 0 || !words.endsWith(body.rest) || length >= draft.last - draft.first) return null;
  const nested = { first: draft.first, last: draft.first + length };
  return {
    ...draft,
    ...nested,
    label: "Country",
    country: body.country,
    kindOf: null,
    title: null,
    of: null,
    same: null,
  };
}
