import {
  actingWords,
  formerWords,
  honorifics,
  isOfficeHead,
  neverNames,
  titleModifiers,
} from "../../lexicon/index.ts";
import type { NameSpan } from "./name-span.ts";
import type { NameTokens } from "./name-tokens.ts";
import type { Reading } from "./reading.ts";

/** The words of an office: "acting deputy foreign minister", "secretary of state", "ambassador to the United Nations". */
export interface OfficePhrase {
  /** Head word: "minister". */
  readonly head: number;
  /** First and last (exclusive) token, with the words that say former or acting. */
  readonly first: number;
  readonly last: number;
  /** Lower case, without former and acting: "deputy foreign minister". */
  readonly title: string;
  readonly status: "current" | "former" | "acting";
  /** Tokens of mentions that own the office: before it ("Colombian", "Apple", "its") and after it ("of Colombia"). */
  readonly before: number | null;
  readonly after: number | null;
}

const modifiers = new Set(titleModifiers);
const former = new Set(formerWords);
const acting = new Set(actingWords);
/** Modifiers that tell of the person rather than the office. */
const remarks = new Set(
  "new newly elected embattled slain exiled jailed imprisoned longtime long-time outgoing incoming populist leftist left-wing right-wing far-right far-left conservative liberal centrist socialist communist nationalist democratic republican independent progressive billionaire celebrity star world global outspoken prominent famed famous renowned respected fellow veteran current first second late".split(
    " ",
  ),
);

/** Reads the office whose head word is `head`, given which tokens belong to names. */
export function officePhrase(reading: Reading, head: number, inName: NameTokens): OfficePhrase {
  const left = readLeft(reading, head, inName);
  const right = readRight(reading, head, inName);
  return {
    head,
    first: left.first,
    last: right.last,
    title: [...left.words, singular(reading, head), ...right.words]
      .join(" ")
      .replace(/ ?- ?/g, "-")
      .replace(/\./g, "")
      .replace(/^-+/, ""),
    status: left.status,
    before: left.owner,
    after: right.owner,
  };
}

const singular = (reading: Reading, head: number): string => {
  const word = reading.lower(head);
  const spelled = honorifics[word.replace(/\.$/, "")]?.title ?? "";
  if (spelled !== "") return spelled;
  if (word.replace(/\.$/, "") in honorifics) return "";
  return isOfficeHead(word) ? word : (reading.token(head)?.lemma.toLowerCase() ?? word);
};

interface Left {
  first: number;
  owner: number | null;
  status: OfficePhrase["status"];
  readonly words: string[];
}

function readLeft(reading: Reading, head: number, inName: NameTokens): Left {
  const left: Left = { first: head, owner: null, status: "current", words: [] };
  for (let index = head - 1; index >= head - 10 && reading.sameSentence(index, head); index--) {
    if (inName.has(index)) {
      left.owner = index;
      break;
    }
    if (!takeLeft(reading, index, head, left)) break;
  }
  return left;
}

/** Takes one more word before the head; false where the phrase ends. */
function takeLeft(reading: Reading, index: number, head: number, left: Left): boolean {
  const word = reading.lower(index);
  const token = reading.token(index);
  if (/^(?:'s|')$/.test(word) || token?.xpos === "PRP$") {
    left.owner = token?.xpos === "PRP$" ? index : index - 1;
    return false;
  }
  if (former.has(word)) left.status = "former";
  else if (acting.has(word)) left.status = "acting";
  else if (remarks.has(word)) return take(left, index, null);
  else if (modifiers.has(word) || isOfficeHead(word) || word === "-" || word === "‑")
    return take(left, index, word);
  else if (/^(?:and|,|&)$/.test(word))
    return modifiers.has(reading.lower(index - 1)) &&
      left.words.length > 0 &&
      reading.isCapitalised(index - 1)
      ? take(left, index, word)
      : false;
  else if (token?.upos === "ADJ" || token?.upos === "NUM") return take(left, index, null);
  else if (
    (token?.upos === "NOUN" || token?.upos === "PROPN") &&
    (isInside(reading, index, head) || isTitleCase(reading, index, head))
  )
    return take(left, index, word);
  else return false;
  return take(left, index, null);
}

function take(left: Left, index: number, word: string | null): true {
  left.first = index;
  if (word !== null) left.words.unshift(word);
  return true;
}

/** "Board President Tim Hsu": a capital next to a capital office that is no name of its own. */
const isTitleCase = (reading: Reading, index: number, head: number): boolean =>
  index === head - 1 &&
  reading.isCapitalised(index) &&
  reading.isCapitalised(head) &&
  !neverNames.has(reading.lower(index)) &&
  !/^(?:VERB|AUX)$/.test(reading.token(index)?.upos ?? "");

const isInside = (reading: Reading, index: number, head: number): boolean => {
  const token = reading.token(index);
  return (
    token !== undefined &&
    /^(?:compound|flat|amod|nmod)/.test(token.relation) &&
    token.head <= head &&
    token.head > index
  );
};

function readRight(
  reading: Reading,
  head: number,
  inName: NameTokens,
): { last: number; words: string[]; owner: number | null } {
  const preposition = reading.lower(head + 1);
  const none = { last: head + 1, words: [], owner: null };
  if (!/^(?:of|to|for|at|in|with|on)$/.test(preposition) || !reading.sameSentence(head, head + 2))
    return none;
  let index = head + 2;
  const words = [preposition];
  while (
    index < head + 8 &&
    /^(?:DET|ADJ|NOUN|PROPN|CCONJ|PART|ADP)$/.test(reading.token(index)?.upos ?? "")
  ) {
    if (inName.has(index)) {
      const envoy = /^(?:ambassador|envoy|representative|delegate|rapporteur)$/.test(reading.lower(head));
      const last = inName.endOf(index);
      return { last, words: envoy ? [...words, reading.words({ first: index, last })] : [], owner: index };
    }
    const plain =
      (words.length > 4 || preposition !== "of") &&
      !reading.isCapitalised(index) &&
      !/^(?:the|and)$/.test(reading.lower(index));
    const loose = !/^(?:of|for|to)$/.test(preposition);
    if (loose ? reading.token(index)?.upos !== "DET" : plain) return none;
    words.push(reading.lower(index));
    index++;
    if (ends(reading, index, inName)) break;
  }
  if (
    preposition === "in" ||
    preposition === "on" ||
    preposition === "at" ||
    preposition === "with" ||
    words.length < 2
  )
    return none;
  return preposition === "of" || reading.isCapitalised(head) ? { last: index, words, owner: null } : none;
}

/** After "chief of staff", "secretary of state" the title is complete; "of foreign affairs and trade" goes on. */
function ends(reading: Reading, index: number, inName: NameTokens): boolean {
  const word = reading.lower(index);
  if (inName.has(index)) return !/^(?:the|of|and|for|to)$/.test(reading.lower(index - 1));
  if (/^(?:affairs|and|for|the|of)$/.test(word)) return false;
  return reading.token(index - 1)?.upos === "NOUN" || reading.token(index)?.upos !== "PROPN";
}

/** Where the office before a name ends: "Secretary of State | Marco Rubio", "Lt. Gen. | Ann Lee"; null for none. */
export function officeBefore(
  reading: Reading,
  name: NameSpan,
): { head: number; honorific: string | null } | null {
  const index = name.first - 1;
  if (!reading.sameSentence(index, name.first)) return null;
  const word = reading.lower(index).replace(/\.$/, "");
  if (isOfficeHead(word)) return { head: index, honorific: null };
  if (word in honorifics) return { head: index, honorific: word };
  for (let head = index - 2; head >= name.first - 9 && reading.sameSentence(head, name.first); head--) {
    if (
      /^[,.;:()"“”—–]$|^(?:said|who|that)$/.test(reading.lower(head + 1)) ||
      (reading.token(head + 1)?.upos === "VERB" && !reading.isCapitalised(head + 1))
    )
      return null;
    const complement = /^(?:of|to|for)$/.test(reading.lower(head + 1));
    if (complement && isOfficeHead(reading.lower(head)) && reading.isCapitalised(head))
      return { head, honorific: null };
  }
  return null;
}
