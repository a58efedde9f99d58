import {
  bodyKinds,
  capitalOf,
  cityCountry,
  countryNamed,
  countryOf,
  demonymOf,
  fold,
  givenNameGender,
  institutionNamed,
  partyPlurals,
  placeNamed,
  placeWords,
  surelyBodyWords,
} from "../../lexicon/index.ts";
import type { NameVerdict, Votes } from "./name-verdict.ts";
import { contextVotes } from "./context-votes.ts";
import { certainVerdict, none } from "./certain-names.ts";
import type { NameSpan } from "./name-span.ts";
import type { Reading } from "./reading.ts";

/** One vote per name over the article: key is `fold(words)`. */
export function voteNames(reading: Reading, spans: readonly NameSpan[]): ReadonlyMap<string, NameVerdict> {
  const groups = new Map<string, NameSpan[]>();
  for (const span of spans) {
    const key = fold(reading.words(span));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [span]);
    else group.push(span);
  }
  const verdicts = new Map<string, NameVerdict>();
  const surnames = new Map<string, string>();
  const bodies = new Set<string>();
  const byLength = [...groups].sort(
    ([left], [right]) => right.split(" ").length - left.split(" ").length || (left < right ? -1 : 1),
  );
  for (const [key, group] of byLength) {
    const verdict = judge(reading, group, surnames.get(key), bodies.has(key));
    verdicts.set(key, verdict);
    const parts = key.split(" ");
    if (verdict.label === "Institution") for (const short of shortNames(parts)) bodies.add(short);
    if (verdict.label === "Person" && parts.length > 1)
      for (const part of [parts.at(-1) ?? key, parts.slice(1).join(" ")]) surnames.set(part, key);
  }
  return verdicts;
}

/** "Harlow" of "Harlow Motors", "Rovers" of "Harlow Rovers". */
function shortNames(parts: readonly string[]): readonly string[] {
  const starts = parts.slice(1).map((_, end) => parts.slice(0, end + 1).join(" "));
  const last = parts.at(-1) ?? "";
  return parts.length === 2 && last.length > 4 && !bodyKinds.has(last) ? [...starts, last] : starts;
}

function judge(
  reading: Reading,
  group: readonly NameSpan[],
  fullName: string | undefined,
  beginsBody: boolean,
): NameVerdict {
  const first = group[0];
  if (first === undefined) return none;
  const words = reading.words(first);
  const certain = fullName === undefined ? certainVerdict(reading, words, group) : null;
  if (certain !== null) return certain;
  const votes: Votes = { person: 0, body: 0, place: 0 };
  wordVotes(words, votes);
  for (const span of group) {
    netVotes(span, votes, 1 / Math.sqrt(group.length));
    contextVotes(reading, span, votes);
  }
  if (fullName !== undefined) votes.person += 3;
  else if (beginsBody) votes.body += 5;
  return verdictOf(reading, words, votes, group);
}

function wordVotes(words: string, votes: Votes): void {
  const parts = words.split(" ");
  const last = (parts.at(-1) ?? "").toLowerCase();
  const first = (parts[0] ?? "").toLowerCase();
  if (placeNamed(words) !== undefined) votes.place += 4;
  else if (cityCountry(words) !== undefined || capitalOf(words) !== undefined)
    votes.place += parts.length > 1 ? 4 : 2.5;
  if (
    parts.length > 1 &&
    (demonymOf(parts[0] ?? "") !== undefined || countryNamed(parts[0] ?? "") !== undefined)
  ) {
    votes.body += institutionNamed(parts.slice(1).join(" ")) === undefined ? 1 : 4;
  } else if (parts.length > 1 && parts.length < 5 && givenNameGender(parts[0] ?? "") !== undefined)
    votes.person += 2;
  if (partyPlurals.has(parts.at(-1) ?? "")) votes.body += 4;
  else if (surelyBodyWords.has(last) && (parts.length > 1 || last.length > 4)) votes.body += 4;
  else if (
    parts.length > 1 &&
    (surelyBodyWords.has(first) ||
      parts
        .slice(0, -1)
        .some((part, index) => parts[index + 1] === "of" && bodyKinds.has(part.toLowerCase())))
  )
    votes.body += 3;
  else if (parts.length > 1 && bodyKinds.has(last)) votes.body += 1.5;
  if (
    parts.length > 1 &&
    (last in placeWords || /^(?:mount|lake|cape|fort|port|gulf|san|santa|saint|el|los|las)$/.test(first))
  )
    votes.place += last in placeWords || /^(?:mount|lake|cape|gulf)$/.test(first) ? 3 : 0.5;
  if (parts.length === 1 && /\p{Ll}(?:land|stan|shire|grad|burg|ville|abad|pur)$/u.test(words))
    votes.place += 1.5;
  if (/^\p{Lu}{2,6}$/u.test(words) && cityCountry(words) === undefined) votes.body += 1.5;
  if (/(?:&|\.com|\bInc\b|\bCorp\b|\bLtd\b)/.test(words)) votes.body += 3;
}

function netVotes(span: NameSpan, votes: Votes, weight: number): void {
  if (span.net === "PER") votes.person += 1.5 * weight;
  else if (span.net === "ORG") votes.body += 1.5 * weight;
  else if (span.net === "LOC") votes.place += 1.5 * weight;
}

function verdictOf(reading: Reading, words: string, votes: Votes, group: readonly NameSpan[]): NameVerdict {
  const best = Math.max(votes.person, votes.body, votes.place);
  if (best <= 0 || (group.every((span) => span.net === "NORP") && best < 2)) return none;
  if (votes.person === best)
    return {
      label: "Person",
      kindOf: null,
      country: null,
      gender: givenNameGender(words.split(" ")[0] ?? "") ?? null,
    };
  if (votes.body === best) {
    const known = institutionNamed(words, true);
    return {
      label: "Institution",
      kindOf: known?.kind ?? kindOfBody(words),
      country: known?.country ?? null,
      gender: null,
    };
  }
  const place = placeNamed(words);
  const city = capitalOf(words)?.iso3 ?? cityCountry(words, (iso3) => speaksOf(reading, iso3));
  return {
    label: "Place",
    kindOf: place?.kind ?? (city === undefined ? kindOfPlace(words) : "city"),
    country: place?.country ?? city ?? null,
    gender: null,
  };
}

/** The kind its words give, the last one first: "Bank of England" bank, "Defence Ministry" ministry. */
function kindOfBody(words: string): string | null {
  const parts = words.toLowerCase().split(" ");
  const of = parts.indexOf("of");
  const order = of > 0 ? [parts[of - 1] ?? "", ...parts.toReversed()] : parts.toReversed();
  for (const part of order) {
    const kind = bodyKinds.get(part.replace(/\.$/, ""));
    if (kind !== undefined) return kind;
  }
  return null;
}

function kindOfPlace(words: string): string | null {
  const parts = words.toLowerCase().split(" ");
  return placeWords[parts.at(-1) ?? ""] ?? placeWords[parts[0] ?? ""] ?? null;
}

/** Does the article name the country or its people? */
function speaksOf(reading: Reading, iso3: string): boolean {
  const country = countryOf(iso3);
  if (country === undefined) return false;
  const { text } = reading.article;
  return [
    country.name,
    country.adjective,
    ...(iso3 === "USA" ? ["U.S.", " US "] : iso3 === "GBR" ? ["Britain", "UK"] : []),
  ].some((name) => text.includes(name));
}
