import type { Annotation, Span, Token } from "./annotation.ts";

/** The trees of a text, with what its readers ask of them. */
export class Tree {
  readonly annotation: Annotation;
  readonly tokens: readonly Token[];
  readonly #children: readonly (readonly number[])[];

  constructor(annotation: Annotation) {
    this.annotation = annotation;
    this.tokens = annotation.tokens;
    const children: number[][] = annotation.tokens.map(() => []);
    annotation.tokens.forEach((token, index) => {
      if (token.head >= 0) children[token.head]?.push(index);
    });
    this.#children = children;
  }

  children(token: number): readonly number[] {
    return this.#children[token] ?? [];
  }

  child(token: number, test: (child: Token, index: number) => boolean): number | null {
    return this.children(token).find((index) => test(this.tokens[index]!, index)) ?? null;
  }

  has(token: number, relation: RegExp, form?: RegExp): boolean {
    return (
      this.child(
        token,
        (child) => relation.test(child.relation) && (!form || form.test(child.form.toLowerCase())),
      ) !== null
    );
  }

  /** All tokens below and including this one, but for what stands under `without`; sorted. */
  subtree(token: number, without: (child: Token, index: number) => boolean = () => false): number[] {
    const found: number[] = [];
    const pending = [token];
    const seen = new Set<number>();
    while (pending.length > 0) {
      const current = pending.pop()!;
      if (seen.has(current)) continue;
      seen.add(current);
      found.push(current);
      for (const child of this.children(current))
        if (!without(this.tokens[child]!, child)) pending.push(child);
    }
    return found.sort((a, b) => a - b);
  }

  /** Runs of neighbouring tokens without punctuation at their ends, as spans of the text. */
  runs(tokens: readonly number[]): Span[] {
    const runs: number[][] = [];
    for (const token of tokens) {
      const run = runs.at(-1);
      if (run?.at(-1) === token - 1) run.push(token);
      else runs.push([token]);
    }
    return runs.flatMap((run) => this.#trimmed(run) ?? []);
  }

  #trimmed(run: readonly number[]): Span | null {
    const isWord = (token: number): boolean => /[\p{L}\p{N}$€£%]/u.test(this.tokens[token]!.form);
    const first = run.find(isWord);
    const last = run.findLast(isWord);
    return first === undefined || last === undefined
      ? null
      : { start: this.tokens[first]!.start, end: this.tokens[last]!.end };
  }

  /** The words of a noun phrase around its head, without clauses, appositions and case. */
  phrase(head: number): Span {
    const isClause = ({ relation }: Token): boolean => /^(?:acl|appos|parataxis|advcl|dep)/.test(relation);
    const isLoose = (child: Token): boolean =>
      child.head === head && /^(?:case|punct|advmod|mark)/.test(child.relation);
    const kept = this.subtree(head, (child) => isClause(child) || isLoose(child));
    const start =
      kept.findLast((token, index) => token <= head && (index === 0 || kept[index - 1] !== token - 1)) ??
      head;
    let last = head;
    while (kept.includes(last + 1)) last++;
    return { start: this.tokens[start]!.start, end: this.tokens[last]!.end };
  }

  /** The nearest predicate at or above a token. */
  clauseOf(token: number): number {
    let current = token;
    for (let steps = 0; steps < 40; steps++) {
      const { head, relation } = this.tokens[current]!;
      if (head < 0 || /^(?:ccomp|xcomp|advcl|acl|parataxis|csubj)/.test(relation)) return current;
      if (relation === "conj" && this.has(current, /^nsubj/)) return current;
      current = head;
    }
    return current;
  }

  sentenceOf(token: number): number {
    const { sentences } = this.annotation;
    let [low, high] = [0, sentences.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.last > token) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** First token that ends after an offset. */
  tokenAt(offset: number): number {
    let [low, high] = [0, this.tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
