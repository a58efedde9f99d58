import type { Token } from "../annotation.ts";
import { gendersAgree, isPronoun, type Gender, type Mention } from "./mention.ts";
import { compareNames } from "./name-match.ts";

/** What is known so far of one entity: the mentions linked to it, and what no further mention may gainsay. */
export class Entity {
  readonly mentions: number[] = [];
  readonly #tokens: readonly Token[];
  #last: Mention[] = [];
  /** Its different names: of persons, of all else. */
  readonly #persons: Mention[] = [];
  readonly #others: Mention[] = [];
  #gender: Gender = "unknown";
  #isPlural = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  add(index: number, mention: Mention): void {
    this.mentions.push(index);
    this.#last = [...this.#last.filter(({ last }) => last > mention.first), mention];
    if (isPersonName(mention)) addName(this.#persons, mention);
    else if (isOtherName(mention)) addName(this.#others, mention);
    if (isManyByNoun(mention)) this.#isPlural = true;
    if (this.#gender === "unknown" || this.#gender === "person")
      this.#gender = mention.gender === "unknown" ? this.#gender : mention.gender;
  }

  get isNamedPerson(): boolean {
    return this.#persons.length > 0;
  }

  /**
   * Two different names never meet, nor do a man and a woman, one person and many, a person and a body or place by name,
   * nor a phrase and a part of it.
   */
  admits(mention: Mention): boolean {
    if (this.#last.some((outer) => isPart(this.#tokens, outer, mention))) return false;
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

/** "Lee" of "Lee's brother"; what a clause or an apposition inside says may be said of the whole. */
function isPart(tokens: readonly Token[], outer: Mention, inner: Mention): boolean {
  if (inner.first < outer.first || inner.last > outer.last) return false;
  let at = inner.head;
  while (at !== outer.head && at >= outer.first && at < outer.last) {
    const { relation, head } = tokens[at]!;
    if (ownClause.test(relation)) return false;
    at = head;
  }
  return inner.head !== outer.head && at === outer.head;
}

const ownClause = /^(?:acl|advcl|[cx]comp|csubj|parataxis|appos|conj|dep|flat)/;
