import type { CoreferenceDocument } from "./document.ts";
import { isPutTo } from "./pair-features.ts";
import { gendersAgree, type Mention } from "./mention.ts";

/** A mention that another may mean the same as. */
export interface Option {
  readonly antecedent: number;
  /** Mentions between the two that agree with the second as well. */
  readonly rivals: number;
}

/** How many phrases back everything is an option, by what the mention is. */
const reaches = { third: 16, speaking: 30, other: 10 };
/** How many options further back share the head word or a name with the mention. */
const far = 12;

/** For each mention of a text the options for its antecedent, nearest first; their number is bounded. */
export class OptionFinder {
  readonly #document: CoreferenceDocument;
  readonly #mentions: readonly Mention[];
  readonly #byWord = new Map<string, number[]>();

  constructor(document: CoreferenceDocument) {
    this.#document = document;
    this.#mentions = document.mentions;
    for (const [index, { words }] of document.mentions.entries())
      for (const word of new Set(words)) {
        const same = this.#byWord.get(word);
        if (same === undefined) this.#byWord.set(word, [index]);
        else same.push(index);
      }
  }

  options(index: number): Option[] {
    const mention = this.#mentions[index]!;
    const isThird = thirdPersons.has(mention.shape);
    const isWorded = !isThird && !speakers.has(mention.shape);
    let left = isThird ? reaches.third : isWorded ? reaches.other : reaches.speaking;
    const options: Option[] = [];
    let rivals = 0;
    let at = index - 1;
    for (; at >= 0 && left > 0; at--) {
      const antecedent = this.#mentions[at]!;
      if (antecedent.head === mention.head) continue;
      if (this.#isOption(at, index)) options.push({ antecedent: at, rivals });
      if (antecedent.extent !== "phrase") continue;
      left--;
      if (isWorded ? isCalledAlike(antecedent, mention) : agree(antecedent, mention)) rivals++;
    }
    if (isWorded) this.#addFarther(options, mention, at, rivals);
    return options;
  }

  /** Only what is named or told of before is called by other words; all else says so by its own. */
  #isOption(antecedent: number, index: number): boolean {
    const mention = this.#mentions[index]!;
    if (strict.has(mention.shape)) return agree(this.#mentions[antecedent]!, mention);
    const { traits } = this.#document;
    const [left, right] = [traits[antecedent]!, traits[index]!];
    if (
      left.headWord === right.headWord &&
      left.proper !== right.proper &&
      left.proper !== 0 &&
      right.proper !== 0
    )
      return false;
    if (!plain.has(mention.shape)) return true;
    if (isNewPerson(mention)) return isPutTo(this.#document, antecedent, index);
    return (
      (left.mask & right.mask) !== 0 ||
      (left.stem !== 0 && left.stem === right.stem) ||
      isPutTo(this.#document, antecedent, index)
    );
  }

  /** Options up to `limit` that share the head word or are named alike. */
  #addFarther(options: Option[], mention: Mention, limit: number, rivals: number): void {
    const found = new Set<number>();
    for (const word of new Set([mention.headWord, ...mention.nameWords])) {
      const same = this.#byWord.get(word) ?? [];
      for (let at = lastAtMost(same, limit), count = 0; at >= 0 && count < far; at--, count++)
        found.add(same[at]!);
    }
    const nearest = [...found].sort((a, b) => b - a).slice(0, far);
    for (const antecedent of nearest) options.push({ antecedent, rivals });
  }
}

/** Pronouns that tell number and gender; "they" may be one, or a company. */
const strict: ReadonlySet<string> = new Set(["he", "she", "it"]);
const plain: ReadonlySet<string> = new Set(["indefinite", "quantified", "plural", "bare", "number"]);
/** "A man" is not the man of the sentence before. */
const isNewPerson = ({ shape, gender }: Mention): boolean =>
  (shape === "indefinite" || shape === "quantified") && gender !== "unknown" && gender !== "neuter";
const thirdPersons: ReadonlySet<string> = new Set(["he", "she", "it", "they", "this", "these", "here"]);
const speakers: ReadonlySet<string> = new Set(["i", "we", "you"]);

/** Place of the last of the sorted `values` that is at most `limit`, or -1. */
function lastAtMost(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const isCalledAlike = (a: Mention, b: Mention): boolean => a.headWord === b.headWord && a.words.length > 0;

/** May two mentions mean the same by gender and number? */
const agree = (a: Mention, b: Mention): boolean =>
  gendersAgree(a.gender, b.gender) &&
  (a.number === b.number || a.number === "unknown" || b.number === "unknown");
