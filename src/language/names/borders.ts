import type { Token } from "../annotation.ts";
import { formsOf, type FoundName } from "./found.ts";
import { bitsOf, type Gazetteer } from "./gazetteer.ts";

/** The name without what is no part of it at either end; nothing where no name is left. */
export function trim(tokens: readonly Token[], name: FoundName, world: Gazetteer): FoundName[] {
  if (formsOf(tokens, name).some((form) => address.test(form))) return [];
  const bare = withoutMarks(tokens, name);
  const first = afterLead(tokens, bare);
  const last = withGenitive(tokens, { ...bare, first, last: beforeTail(tokens, { ...bare, first }, world) });
  const trimmed = { ...bare, first, last };
  return isName(tokens, trimmed) ? [trimmed] : [];
}

/** An address of the web or the name of a file, as far as they can be mistaken for a name. */
const address = /@.+\.|.\.(?:docx?|jpe?g|pdf|png|pptx?|txt|xlsx?)$/i;
const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Marks and a possessive at the borders are no part of a name. */
function withoutMarks(tokens: readonly Token[], name: FoundName): FoundName {
  let { first, last } = name;
  const isMark = (index: number) => !/[\p{L}\p{N}]/u.test(tokens[index]!.form);
  while (first < last && isMark(first)) first++;
  while (last > first && (isMark(last - 1) || tokens[last - 1]!.xpos === "POS")) last--;
  return { ...name, first, last };
}

/** An article and a title before a name, and what describes an organisation, are no part of it, unless all is in small letters. */
function afterLead(tokens: readonly Token[], { first, last, type }: FoundName): number {
  const isLead = ({ form, xpos }: Token): boolean =>
    form === "the" ||
    (type === "PER" && titles.has(form)) ||
    (type === "ORG" && isLower(form) && /^(?:JJ|NN|VB|RB)/.test(xpos) && !particles.has(form));
  const hasCapital = tokens.slice(first, last).some(({ form }) => isCapital(form));
  let start = first;
  while (hasCapital && start < last - 1 && isLead(tokens[start]!)) start++;
  return start;
}

/**
 * "Coalition forces", "the Panjwayi district": a common noun behind a name only says what it is. In the singular it may
 * belong to the name of an organisation that the world does not know without ("Liberal party").
 */
function beforeTail(tokens: readonly Token[], name: FoundName, world: Gazetteer): number {
  const { first, last, type } = name;
  const isKnown = (end: number): boolean =>
    world
      .mark(formsOf(tokens, { ...name, last: end }))
      .every((bits) => (bits & organisations) > 0 && (bits & peoples) === 0);
  const isTail = (end: number): boolean => {
    const { form, xpos } = tokens[end - 1]!;
    if (type === "PER" || !isLower(form) || /^[-–]$/.test(tokens[end - 2]!.form)) return false;
    return xpos === "NNS" || (xpos === "NN" && (type === "LOC" || (type === "ORG" && isKnown(end - 1))));
  };
  const hasCapital = tokens.slice(first, last).some(({ form }) => isCapital(form));
  let end = last;
  while (hasCapital && end > first + 1 && isTail(end)) end--;
  return end;
}

/** "They went to Del Monico's": where nothing is possessed, the ending belongs to the name of a house. */
function withGenitive(tokens: readonly Token[], { first, last, type }: FoundName): number {
  const isGenitive = tokens[last]?.xpos === "POS" && tokens[last].form !== "s";
  if (type === "PER" || !isGenitive) return last;
  if (!/^(?:ADP|PUNCT|CCONJ|AUX|VERB)$/.test(tokens[last + 1]?.upos ?? "PUNCT")) return last;
  const isInside = (index: number): boolean => index >= first && index < last;
  const head = tokens.slice(first, last).find((token) => !isInside(token.head));
  return head === undefined || /^(?:nmod|compound|det)/.test(head.relation) ? last : last + 1;
}

const organisations = bitsOf("party", "company", "body", "media");
const peoples = bitsOf("nationality");

/** Small words that open names. */
const particles: ReadonlySet<string> = new Set(
  "al el de del di da van von bin abu la le les as ash ad at az ul".split(" "),
);

/** What has no letter, is only an office or a pronoun, or only says for or against whom, is no name. */
function isName(tokens: readonly Token[], name: FoundName): boolean {
  const { first, last, type } = name;
  const words = formsOf(tokens, name);
  if (!words.some((word) => /\p{L}/u.test(word)) || words.every((word) => offices.has(word))) return false;
  if (words.length > 1) return true;
  const { form, xpos } = tokens[first]!;
  // "State" of "Secretary of State" is no body of its own.
  const isOfficeOfState = form === "State" && tokens[first - 2]?.lemma === "Secretary";
  const isDay = type !== "PER" && days.test(form) && !/^the$/i.test(tokens[first - 1]?.form ?? "");
  const isPrefix = lonePrefix.test(form) && tokens[last]?.form === "-";
  return (
    !isOfficeOfState &&
    !isDay &&
    !isPrefix &&
    !withPrefix.test(form) &&
    (!/^(?:PRP|DT|WP)/.test(xpos) || form === "US")
  );
}

/** "The Sun" may be a paper. */
const days = /^(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\.?$/;
const withPrefix = /^(?:anti|ex|inter|mid|non|pan|post|pre|pro|trans|un)-/;
const lonePrefix = /^(?:Afro|Anglo|Anti|Co|Euro|Ex|Franco|Inter|Mid|Neo|Non|Pan|Post|Pre|Pro|Sino|Trans)$/;

/** Words for an office, which the net may take for its holder's name when they have a capital. */
const offices: ReadonlySet<string> = new Set(
  (
    "President Vice Prime Minister Premier Chancellor Secretary Ambassador Senator Governor Mayor King Queen Prince " +
    "Princess Pope Bishop Archbishop Emperor Empress Sultan Emir Shah Tsar Czar Chairman Chairwoman Director Speaker Commissioner Congressman Congresswoman"
  ).split(" "),
);

/** Titles that stand before a name and are left out of it; "King" and "Prince" are part of it. */
const titles: ReadonlySet<string> = new Set(
  (
    "Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Sir President Prime Foreign Minister Premier Chancellor Secretary Ambassador " +
    "Senator Sen. Rep. Congressman Governor Gov. Mayor General Gen. Colonel Col. Captain Capt. Lt. Sergeant Sgt. Justice " +
    "Judge Professor Prof. Reverend Rev. Sheikh"
  ).split(" "),
);
