import type { Gender, Mention } from "./mention.ts";
import { compareNames } from "./name-match.ts";

/** What is known so far of one entity: the mentions linked to it, and what no further mention may gainsay. */
export class Entity {
  readonly mentions: number[] = [];
  readonly #persons: Mention[] = [];
  #gender: Gender = "unknown";
  #hasOtherName = false;

  add(index: number, mention: Mention): void {
    this.mentions.push(index);
    if (mention.name === "PER") {
      if (!this.#persons.some((known) => compareNames(known, mention) === "same"))
        this.#persons.push(mention);
    } else if (mention.nameWords.length > 0 && mention.name !== "NORP") this.#hasOtherName = true;
    if (isTold(mention.gender) || this.#gender === "unknown") this.#gender = mention.gender;
  }

  /** Persons by name in the entity. */
  get isNamedPerson(): boolean {
    return this.#persons.length > 0;
  }

  /** Two full names never meet, nor do a man and a woman, nor a person and a body or place by name. */
  admits(mention: Mention): boolean {
    if (isTold(mention.gender) && isTold(this.#gender) && mention.gender !== this.#gender) return false;
    if (mention.name === "PER")
      return !this.#hasOtherName && this.#persons.every((known) => !clash(known, mention));
    if (mention.nameWords.length > 0 && mention.name !== "NORP") return this.#persons.length === 0;
    return true;
  }
}

const isTold = (gender: Gender): boolean => gender === "male" || gender === "female" || gender === "neuter";

const clash = (a: Mention, b: Mention): boolean => /^(?:clash|apart)$/.test(compareNames(a, b));
