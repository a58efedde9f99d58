import { gendersAgree, isPronoun, type Gender, type Mention } from "./mention.ts";
import { compareNames } from "./name-match.ts";

/** What is known so far of one entity: the mentions linked to it, and what no further mention may gainsay. */
export class Entity {
  readonly mentions: number[] = [];
  /** Its different names: of persons, of all else. */
  readonly #persons: Mention[] = [];
  readonly #others: Mention[] = [];
  #gender: Gender = "unknown";
  #isPlural = false;

  add(index: number, mention: Mention): void {
    this.mentions.push(index);
    if (isPersonName(mention)) addName(this.#persons, mention);
    else if (isOtherName(mention)) addName(this.#others, mention);
    if (isManyByNoun(mention)) this.#isPlural = true;
    if (this.#gender === "unknown" || this.#gender === "person")
      this.#gender = mention.gender === "unknown" ? this.#gender : mention.gender;
  }

  get isNamedPerson(): boolean {
    return this.#persons.length > 0;
  }

  /** Two different names never meet, nor do a man and a woman, one person and many, a person and a body or place by name. */
  admits(mention: Mention): boolean {
    if (!gendersAgree(this.#gender, mention.gender)) return false;
    if (isPersonName(mention))
      return (
        this.#others.length === 0 && !this.#isPlural && !this.#persons.some((known) => clash(known, mention))
      );
    if (this.#persons.length > 0) return !(isOtherName(mention) || isManyByNoun(mention));
    return !(isOtherName(mention) && this.#others.some((known) => clash(known, mention)));
  }
}

function addName(names: Mention[], mention: Mention): void {
  if (!names.some((known) => compareNames(known, mention) === "same")) names.push(mention);
}

const isPersonName = ({ name, nameWords }: Mention): boolean => name === "PER" && nameWords.length > 0;

/** The name of a body or place; a nationality may be said of a person. */
const isOtherName = ({ name }: Mention): boolean => name === "ORG" || name === "LOC";

const isManyByNoun = (mention: Mention): boolean => mention.number === "plural" && !isPronoun(mention);

const clash = (a: Mention, b: Mention): boolean => /^(?:clash|apart)$/.test(compareNames(a, b));
