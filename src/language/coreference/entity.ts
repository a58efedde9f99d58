import { gendersAgree, isPronoun, type Gender, type Mention } from "./mention.ts";
import { compareNames } from "./name-match.ts";

/** What is known so far of one entity: the mentions linked to it, and what no further mention may gainsay. */
export class Entity {
  readonly mentions: number[] = [];
  /** Different names of persons in it. */
  readonly #persons: Mention[] = [];
  #gender: Gender = "unknown";
  #isPlural = false;
  #hasOtherName = false;

  add(index: number, mention: Mention): void {
    this.mentions.push(index);
    if (isPersonName(mention)) {
      if (!this.#persons.some((known) => compareNames(known, mention) === "same"))
        this.#persons.push(mention);
    } else if (isOtherName(mention)) this.#hasOtherName = true;
    if (isManyByNoun(mention)) this.#isPlural = true;
    if (this.#gender === "unknown" || this.#gender === "person")
      this.#gender = mention.gender === "unknown" ? this.#gender : mention.gender;
  }

  get isNamedPerson(): boolean {
    return this.#persons.length > 0;
  }

  /** Two full names never meet, nor do a man and a woman, one person and many, a person and a body or place by name. */
  admits(mention: Mention): boolean {
    if (!gendersAgree(this.#gender, mention.gender)) return false;
    if (isPersonName(mention))
      return !this.#hasOtherName && !this.#isPlural && !this.#persons.some((known) => clash(known, mention));
    return this.#persons.length === 0 || !(isOtherName(mention) || isManyByNoun(mention));
  }
}

const isPersonName = ({ name, nameWords }: Mention): boolean => name === "PER" && nameWords.length > 0;

/** The name of a body or place; a nationality may be said of a person. */
const isOtherName = ({ name }: Mention): boolean => name === "ORG" || name === "LOC";

const isManyByNoun = (mention: Mention): boolean => mention.number === "plural" && !isPronoun(mention);

const clash = (a: Mention, b: Mention): boolean => /^(?:clash|apart)$/.test(compareNames(a, b));
