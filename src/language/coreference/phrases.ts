import type { Annotation, Token, TokenRange } from "../annotation.ts";

/** Relations by which a word hangs on a noun that is a predicate, and is no part of its phrase. */
const ofClause =
  /^(?:case|cc|mark|discourse|parataxis|[nc]subj|cop|aux|expl|vocative|dislocated|orphan|reparandum|advcl|obl|advmod|ccomp|obj|list)(?::|$)/;
const opening = new Set(["(", "[", "“", "‘", "``", '"', "'", "«"]);
const closing = new Map([
  [")", "("],
  ["]", "["],
  ["”", "“"],
  ["’", "‘"],
  ["''", "``"],
  ['"', '"'],
  ["'", "'"],
  ["»", "«"],
]);

/** The noun phrases of a text: words around a head, read off the trees. */
export class Phrases {
  readonly tokens: readonly Token[];
  readonly #children: readonly (readonly number[])[];

  constructor({ tokens }: Annotation) {
    this.tokens = tokens;
    const children: number[][] = tokens.map(() => []);
    for (const [index, { head }] of tokens.entries()) if (head >= 0) children[head]?.push(index);
    this.#children = children;
  }

  children(head: number): readonly number[] {
    return this.#children[head]!;
  }

  /** The first word of a range whose own head stands outside it. */
  headOf(first: number, last: number): number {
    let head = first;
    while (head < last - 1 && this.tokens[head]!.head >= first && this.tokens[head]!.head < last) head++;
    return head;
  }

  /** A head with its modifiers; appositions and what is coordinated with it are mentions of their own. */
  phrase(head: number): TokenRange {
    return this.#range(
      head,
      (child, { relation }) => /^(?:conj|appos)/.test(relation) || this.#isLoose(head, child),
    );
  }

  /** "her brother Alfred": the phrase with a name put to it without a comma; null where there is none. */
  titled(head: number): TokenRange | null {
    if (
      !this.children(head).some(
        (child) => this.tokens[child]!.relation === "appos" && !this.#isApart(head, child),
      )
    )
      return null;
    return this.#range(
      head,
      (child, { relation }) =>
        relation === "conj" || this.#isApart(head, child) || this.#isLoose(head, child),
    );
  }

  /** The phrase without clauses and "of ..." behind the head. */
  core(head: number): TokenRange {
    return this.#range(
      head,
      (child, { relation }) =>
        (child > head && /^(?:acl|nmod(?!:poss))/.test(relation)) ||
        /^(?:conj|appos)/.test(relation) ||
        this.#isLoose(head, child),
    );
  }

  /** "Lee and her brother"; null where nothing is coordinated. */
  coordination(head: number): TokenRange | null {
    if (!this.children(head).some((child) => this.tokens[child]!.relation === "conj")) return null;
    return this.#range(head, (child) => this.#isApart(head, child) || this.#isLoose(head, child));
  }

  /** An apposition behind a mark: "Lee, the mayor". */
  #isApart(head: number, child: number): boolean {
    if (this.tokens[child]!.relation !== "appos") return false;
    for (let index = head + 1; index < child; index++)
      if (this.tokens[index]!.upos === "PUNCT" && !/^[-–—‑]$/.test(this.tokens[index]!.form)) return true;
    return false;
  }

  #isLoose(head: number, child: number): boolean {
    const { relation, upos, xpos } = this.tokens[child]!;
    // "Petro 's" is one mention; "not only", "about 20" and "only he" are not cut.
    if (relation === "case") return child < head || xpos !== "POS";
    if (relation.startsWith("advmod")) return child > head || upos === "SCONJ";
    return ofClause.test(relation);
  }

  #range(head: number, isOutside: (child: number, token: Token) => boolean): TokenRange {
    const inside = new Set([head]);
    const pending = this.children(head).filter((child) => !isOutside(child, this.tokens[child]!));
    while (pending.length > 0) {
      const next = pending.pop()!;
      inside.add(next);
      pending.push(...this.children(next));
    }
    let first = head;
    let last = head + 1;
    while (inside.has(first - 1)) first--;
    while (inside.has(last)) last++;
    return this.#trim(head, first, last);
  }

  /** Marks at the borders belong to the mention only in pairs. */
  #trim(head: number, first: number, last: number): TokenRange {
    const form = (index: number) => this.tokens[index]!.form;
    const isMark = (index: number) => this.tokens[index]!.upos === "PUNCT";
    for (;;) {
      const pair = closing.get(form(last - 1));
      if (first < head && last - 1 > head && isMark(first) && pair === form(first))
        return { first: first + 1, last: last - 1 };
      if (first < head && isMark(first) && !(opening.has(form(first)) && this.#closes(first, head, last)))
        first++;
      else if (last - 1 > head && isMark(last - 1) && !this.#opens(first, head, last - 1)) last--;
      else return { first, last };
    }
  }

  #closes(mark: number, head: number, last: number): boolean {
    for (let index = mark + 1; index < last; index++)
      if (closing.get(this.tokens[index]!.form) === this.tokens[mark]!.form) return true;
    return false;
  }

  #opens(first: number, head: number, mark: number): boolean {
    const pair = closing.get(this.tokens[mark]!.form);
    if (pair === undefined) return false;
    for (let index = mark - 1; index >= first; index--) if (this.tokens[index]!.form === pair) return true;
    return false;
  }
}
