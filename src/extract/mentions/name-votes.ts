import {
  bodyKinds,
  capitalOf,
  cityCountry,
  countryNamed,
  countryOf,
  demonymOf,
  fold,
  givenNameGender,
  honorifics,
  institutionNamed,
  isOfficeHead,
  isPersonHead,
  placeNamed,
  placeWords,
  surelyBodyWords,
  thingWords,
} from "../../lexicon/index.ts";
import type { EntityLabel } from "../mention.ts";
import type { NameSpan } from "./name-spans.ts";
import type { Reading } from "./reading.ts";

/** What one name of the article is, by the votes of all its mentions. "none": a thing, an event, nobody. */
export interface NameVerdict {
  readonly label: EntityLabel | "none";
  readonly kindOf: string | null;
  /** ISO 3166 alpha-3 where the name itself gives it. */
  readonly country: string | null;
  readonly gender: "female" | "male" | null;
}

interface Votes {
  person: number;
  body: number;
  place: number;
}

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
    if (verdict.label === "Institution")
      for (let end = 1; end < parts.length; end++) bodies.add(parts.slice(0, end).join(" "));
    if (verdict.label === "Person" && parts.length > 1)
      for (const part of [parts.at(-1) ?? key, parts.slice(1).join(" ")]) surnames.set(part, key);
  }
  return verdicts;
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

const none: NameVerdict = { label: "none", kindOf: null, country: null, gender: null };

/** What the lexicon knows for sure; a person's name that is a country's too ("Jordan") is left to the votes. */
function certainVerdict(reading: Reading, words: string, group: readonly NameSpan[]): NameVerdict | null {
  if (isThing(words, group) || group.every((span) => namesWhatFollows(reading, span))) return none;
  const demonym = demonymOf(words);
  if (demonym?.form === "singular") return none;
  const country = countryNamed(words) ?? demonym?.country;
  if (country !== undefined && !group.every((span) => span.net === "PER")) {
    if (country.iso3 === "GEO" && words === "Georgia" && isAmericanGeorgia(reading))
      return { label: "Place", kindOf: "state", country: "USA", gender: null };
    return { label: "Country", kindOf: null, country: country.iso3, gender: null };
  }
  const institution = institutionNamed(words);
  if (institution !== undefined)
    return { label: "Institution", kindOf: institution.kind, country: institution.country, gender: null };
  return null;
}

/** "Meatpacker JBS said": a common noun that opens the sentence, not a name. */
function namesWhatFollows(reading: Reading, span: NameSpan): boolean {
  const sentence = reading.annotation.sentences[reading.sentenceOf(span.first)];
  const word = reading.lower(span.first);
  return (
    sentence?.first === span.first &&
    span.last === span.first + 1 &&
    !span.known &&
    reading.isCapitalised(span.last) &&
    (bodyKinds.has(word) || /(?:er|or|ist|man|maker)$/.test(word))
  );
}

function isThing(words: string, group: readonly NameSpan[]): boolean {
  const parts = words.toLowerCase().split(" ");
  const last = parts.at(-1) ?? "";
  if (
    /^(?:operation|hurricane|typhoon|cyclone|storm|operacion|project|covid|article|section|chapter|title|phase|boeing 7|airbus a|flight|world war)\b/i.test(
      words,
    ) &&
    parts.length > 1
  )
    return true;
  if (parts.length === 1) return false;
  if (institutionNamed(words) !== undefined || placeNamed(words) !== undefined) return false;
  return thingWords.has(last) && !group.every((span) => span.net === "PER") && !surelyBodyWords.has(last);
}

const american =
  /\b(?:Atlanta|Savannah|Fulton County|Augusta|Alabama|Florida|Tennessee|South Carolina|Brian Kemp|Raffensperger|Ga\.)/;
const caucasian = /\b(?:Tbilisi|Georgian|Batumi|Abkhazia|South Ossetia|Caucasus|Georgian Dream)/;

const isAmericanGeorgia = (reading: Reading): boolean =>
  american.test(reading.article.text) && !caucasian.test(reading.article.text);

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
  if (surelyBodyWords.has(last) && (parts.length > 1 || last.length > 4)) votes.body += 4;
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
  if (/^\p{Lu}{2,6}$/u.test(words) && cityCountry(words) === undefined) votes.body += 1.5;
  if (/(?:&|\.com|\bInc\b|\bCorp\b|\bLtd\b)/.test(words)) votes.body += 3;
}

function netVotes(span: NameSpan, votes: Votes, weight: number): void {
  if (span.net === "PER") votes.person += 1.5 * weight;
  else if (span.net === "ORG") votes.body += 1.5 * weight;
  else if (span.net === "LOC") votes.place += 1.5 * weight;
}

const placeBefore = new Set([
  "town",
  "city",
  "village",
  "province",
  "region",
  "district",
  "county",
  "state",
  "suburb",
  "island",
  "port",
  "capital",
  "municipality",
  "neighborhood",
  "neighbourhood",
  "department",
]);
const bodyBefore = new Set([
  "company",
  "firm",
  "group",
  "startup",
  "start-up",
  "maker",
  "giant",
  "carmaker",
  "airline",
  "bank",
  "retailer",
  "insurer",
  "lender",
  "charity",
  "party",
  "newspaper",
  "magazine",
  "broadcaster",
  "militia",
  "gang",
  "cartel",
  "agency",
  "organization",
  "organisation",
  "club",
  "side",
  "team",
  "union",
  "website",
  "platform",
  "outlet",
  "daily",
  "developer",
  "utility",
  "conglomerate",
  "manufacturer",
  "operator",
  "network",
  "brand",
  "think-tank",
  "nonprofit",
  "non-profit",
  "subsidiary",
  "supplier",
  "rival",
  "regulator",
  "watchdog",
]);

function contextVotes(reading: Reading, span: NameSpan, votes: Votes): void {
  const before = reading.lower(span.first - 1).replace(/\.$/, "");
  const sentence = (index: number): boolean => reading.sameSentence(span.first, index);
  if (sentence(span.first - 1)) {
    if (
      before in honorifics ||
      (isOfficeHead(before) && !bodyKinds.has(before)) ||
      (isPersonHead(before) && before !== "police")
    )
      votes.person += 2.5;
    if (before === "of" && placeBefore.has(reading.lower(span.first - 2))) votes.place += 3;
    if (before === "in" || before === "near" || before === "outside") votes.place += 1;
    if (placeBefore.has(before)) votes.place += 1;
    if (
      span.net === "LOC" &&
      (before === "the" || demonymOf(reading.token(span.first - 1)?.form ?? "") !== undefined)
    )
      votes.place += 1;
    if (bodyBefore.has(before)) votes.body += 2;
  }
  afterVotes(reading, span, votes);
}

function afterVotes(reading: Reading, span: NameSpan, votes: Votes): void {
  const after = reading.lower(span.last);
  const next = reading.lower(span.last + 1);
  if (!reading.sameSentence(span.first, span.last)) return;
  if (after === "," && /^\d{1,2}$/.test(next) && /^[,.]$/.test(reading.lower(span.last + 2)))
    votes.person += 3;
  if ((after === "," && next === "who") || after === "who") votes.person += 1.5;
  const described = headAfterComma(reading, span);
  if (described !== "") {
    if (isOfficeHead(described) || (isPersonHead(described) && !bodyKinds.has(described))) votes.person += 2;
    else if (bodyBefore.has(described) || bodyKinds.has(described)) votes.body += 2.5;
    else if (placeBefore.has(described)) votes.place += 2.5;
  }
  if (
    /^'s?$/.test(after) &&
    isOfficeHead(reading.lower(span.last + 1)) &&
    !["lawyer", "attorney", "aide"].includes(reading.lower(span.last + 1))
  )
    votes.body += 0.7;
  if (reading.token(reading.headOf(span))?.relation === "nsubj" && isSpeech(reading, span))
    votes.person += 0.5;
}

function headAfterComma(reading: Reading, span: NameSpan): string {
  if (
    reading.lower(span.last) !== "," ||
    !/^(?:a|an|the|its|his|her|their|one)$/.test(reading.lower(span.last + 1))
  )
    return "";
  const token = reading
    .children(reading.headOf(span))
    .find((child) => child > span.last && reading.token(child)?.relation === "appos");
  return token === undefined ? "" : (reading.token(token)?.lemma.toLowerCase() ?? "");
}

function isSpeech(reading: Reading, span: NameSpan): boolean {
  const verb = reading.token(reading.token(reading.headOf(span))?.head ?? -1);
  return (
    verb !== undefined &&
    ["say", "tell", "add", "argue", "write", "testify", "think", "believe", "die", "recall"].includes(
      verb.lemma,
    )
  );
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
export function kindOfBody(words: string): string | null {
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
