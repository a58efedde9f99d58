import {
  bodyKinds,
  countryNamed,
  demonymOf,
  institutionNamed,
  placeNamed,
  surelyBodyWords,
  thingWords,
} from "../../lexicon/index.ts";
import type { NameVerdict } from "./name-verdict.ts";
import type { NameSpan } from "./name-span.ts";
import type { Reading } from "./reading.ts";

export const none: NameVerdict = { label: "none", kindOf: null, country: null, gender: null };

/** What the lexicon knows for sure; a person's name that is a country's too ("Jordan", not "Sierra Leone") is left to the votes. */
export function certainVerdict(
  reading: Reading,
  words: string,
  group: readonly NameSpan[],
): NameVerdict | null {
  if (group.some((span) => isShip(reading, span))) return none;
  if (isThing(words, group) || group.every((span) => namesWhatFollows(reading, span))) return none;
  const demonym = demonymOf(words);
  if (demonym?.form === "singular") return none;
  const country = countryNamed(words) ?? demonym?.country;
  if (
    country !== undefined &&
    (words.includes(" ") ||
      !group.every((span) => span.net === "PER") ||
      reading.article.text.includes(country.adjective))
  ) {
    if (country.iso3 === "GEO" && words === "Georgia" && isAmericanGeorgia(reading))
      return { label: "Place", kindOf: "state", country: "USA", gender: null };
    return { label: "Country", kindOf: null, country: country.iso3, gender: null };
  }
  const institution = institutionNamed(words);
  if (institution !== undefined)
    return { label: "Institution", kindOf: institution.kind, country: institution.country, gender: null };
  return null;
}

/** "the ferry Dona Luz", "the MV Lady Ann". */
const isShip = (reading: Reading, { first }: NameSpan): boolean =>
  /^(?:ferry|vessel|tanker|freighter|yacht|frigate|warship|submarine|trawler|destroyer|steamer|schooner|corvette|battleship|rig|spacecraft|probe|rover)$/.test(
    reading.lower(first - 1),
  ) ||
  [0, 1, 2].some((back) =>
    /^(?:MV|MS|SS|USS|HMS|INS|MT|HMCS|HMAS)$/.test(reading.token(first - back)?.form ?? ""),
  );

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
    /^(?:operation|hurricane|typhoon|cyclone|storm|operacion|project|copa|coppa|coupe|taça|covid|article|section|chapter|title|phase|boeing 7|airbus a|flight|world war)\b/i.test(
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
