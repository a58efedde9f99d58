/** What a name of the world may be, with its letter in `world/names.txt`, in the order of the bits. */
export const kinds = {
  country: "c",
  nationality: "n",
  city: "t",
  region: "r",
  place: "p",
  given: "g",
  surname: "s",
  media: "m",
  party: "y",
  company: "o",
  body: "b",
  team: "e",
  head: "h",
  title: "i",
} as const;

export type Kind = keyof typeof kinds;

const letters = Object.values(kinds).join("");
const opens = 1 << letters.length;
const continues = opens << 1;

/** The bits of these kinds in what `Gazetteer.mark` says of a word. */
export const bitsOf = (...of: readonly Kind[]): number =>
  of.reduce((bits, kind) => bits | (1 << letters.indexOf(kinds[kind])), 0);

/** Whether the word with these bits is a later word of an entry of several. */
export const isContinued = (bits: number): boolean => (bits & continues) > 0;

/** Bits a word has: one a kind, then "first word of an entry of several" and "later word of one". */
export const markWidth = letters.length + 2;

/** What the list says of a key: the bits of the entry with just this word, and where entries that go on begin. */
interface Found {
  readonly bits: number;
  readonly longer: number;
}

/** Words and phrases whose finding is kept; at the limit all are dropped, so that memory does not grow with the text read. */
const mostKept = 16384;

/**
 * Which words of a sentence stand in a list of the world's names: an entry a line, a tab, the letters of what it may be.
 * The lines are sorted by code unit, so the text is its own index and there is nothing to build.
 */
export class Gazetteer {
  readonly #text: string;
  readonly #kept = new Map<string, Found>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The bits of each word of a sentence: every word of an entry that stands in the sentence bears its kinds. */
  mark(forms: readonly string[]): Uint16Array {
    const marks = new Uint16Array(forms.length);
    const keys: string[] = [];
    const words: number[] = [];
    for (const [word, form] of forms.entries())
      for (const key of keysOf(form)) {
        keys.push(key);
        words.push(word);
      }
    for (const [first, key] of keys.entries()) {
      const { bits, longer } = this.#find(key);
      marks[words[first]!]! |= bits;
      if (longer >= 0) this.#markLonger(marks, keys, words, first, longer);
    }
    return marks;
  }

  #markLonger(
    marks: Uint16Array,
    keys: readonly string[],
    words: readonly number[],
    first: number,
    from: number,
  ): void {
    let phrase = keys[first]!;
    let at = from;
    for (let last = first + 1; last < keys.length && at >= 0; last++) {
      phrase += ` ${keys[last]!}`;
      const { bits, longer } = this.#find(phrase, at);
      at = longer;
      if (bits === 0) continue;
      const [opening, closing] = [words[first]!, words[last]!];
      marks[opening]! |= closing > opening ? bits | opens : bits;
      for (let word = opening + 1; word <= closing; word++) marks[word]! |= bits | continues;
    }
  }

  #find(key: string, from = 0): Found {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const found = this.#lookUp(key, from);
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(key, found);
    return found;
  }

  /** Looks for `key` in the lines from the offset `from`. */
  #lookUp(key: string, from: number): Found {
    const text = this.#text;
    const start = lineFrom(text, key, from);
    const isEntry = text.startsWith(`${key}\t`, start);
    const end = isEntry ? text.indexOf("\n", start) : start;
    let bits = 0;
    for (let at = start + key.length + 1; at < end; at++) bits |= 1 << letters.indexOf(text.charAt(at));
    const next = isEntry ? end + 1 : start;
    return { bits, longer: text.startsWith(`${key} `, next) ? next : -1 };
  }
}

/** Offset of the first line that does not come before `key`, searched from the line at `from`. */
function lineFrom(text: string, key: string, from: number): number {
  let [low, high] = [from, text.length];
  while (low < high) {
    const start = text.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
    const end = text.indexOf("\n", start) + 1;
    if (text.slice(start, end) < key) low = end;
    else high = start;
  }
  return low;
}

const plainWord = /^(?:[A-Z]?[a-z]+|\P{L})$/u;
const dottedCapitals = /^[A-Z](?:\.[A-Z])+\.?$/;

/**
 * How a word stands in the list: without accents, initials without dots, cut at hyphens and before a possessive, and,
 * where more than three letters long, with case only in the first, so that a headline's "NATO" and "Nato" meet while
 * "US" and "us" stay apart.
 */
export function keysOf(form: string): readonly string[] {
  if (plainWord.test(form)) return [form];
  return withoutAccents(form.replace(/[‘’]/g, "'"))
    .split(/(-)|(?<=.)(?='s?(?:-|$))/)
    .filter((part) => part)
    .map((part) => {
      if (dottedCapitals.test(part)) return part.replaceAll(".", "");
      return part.length > 3 ? part.charAt(0) + part.slice(1).toLowerCase() : part;
    });
}

const plainLetters: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "a",
  Ə: "A",
  ð: "d",
  þ: "th",
};

const withoutAccents = (form: string): string =>
  form
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁøØđĐıßæœəƏðþ]/g, (letter) => plainLetters[letter] ?? letter);
