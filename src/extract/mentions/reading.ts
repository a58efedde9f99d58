import type { Article, ZoneKind } from "../../articles/index.ts";
import type { Annotation, Span, Token, TokenRange } from "../../language/index.ts";

/** An article and what the reader says of it, with the look-ups that finding mentions needs. */
export class Reading {
  readonly article: Article;
  readonly annotation: Annotation;
  readonly tokens: readonly Token[];
  readonly #children: readonly (readonly number[])[];
  readonly #sentences: Int32Array;
  readonly #zones: readonly ZoneKind[];

  constructor(article: Article, annotation: Annotation) {
    this.article = article;
    this.annotation = annotation;
    this.tokens = annotation.tokens;
    const children: number[][] = this.tokens.map(() => []);
    this.tokens.forEach((token, index) => children[token.head]?.push(index));
    this.#children = children;
    this.#sentences = new Int32Array(this.tokens.length);
    annotation.sentences.forEach((sentence, index) =>
      this.#sentences.fill(index, sentence.first, sentence.last),
    );
    this.#zones = zonesOfTokens(article, this.tokens);
  }

  token(index: number): Token | undefined {
    return this.tokens[index];
  }

  /** Lower-case form, "" outside the text. */
  lower(index: number): string {
    return this.tokens[index]?.form.toLowerCase().replace(/’/g, "'") ?? "";
  }

  children(index: number): readonly number[] {
    return this.#children[index] ?? [];
  }

  sentenceOf(index: number): number {
    return this.#sentences[index] ?? 0;
  }

  zoneOf(index: number): ZoneKind {
    return this.#zones[index] ?? "body";
  }

  sameSentence(left: number, right: number): boolean {
    return (
      this.tokens[left] !== undefined &&
      this.tokens[right] !== undefined &&
      this.sentenceOf(left) === this.sentenceOf(right)
    );
  }

  /** The words of tokens `first` to `last` (exclusive) as they stand in the text. */
  words({ first, last }: TokenRange): string {
    const { start, end } = this.span({ first, last });
    return this.article.text.slice(start, end).replace(/\s+/g, " ");
  }

  span({ first, last }: TokenRange): Span {
    return { start: this.tokens[first]?.start ?? 0, end: this.tokens[last - 1]?.end ?? 0 };
  }

  /** The token of the range that the others hang on. */
  headOf({ first, last }: TokenRange): number {
    for (let index = first; index < last; index++) {
      const head = this.tokens[index]?.head ?? -1;
      if (head < first || head >= last) return index;
    }
    return last - 1;
  }

  isCapitalised(index: number): boolean {
    return /^\p{Lu}/u.test(this.tokens[index]?.form ?? "");
  }

  /** Does the token touch the next one, with no space between ("Petro-Trump", "F.C.")? */
  touchesNext(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && token.end === this.tokens[index + 1]?.start;
  }

  /** The preposition (or possessive mark) that stands with the word. */
  caseOf(index: number): string {
    for (const child of this.children(index))
      if (this.tokens[child]?.relation === "case") return this.lower(child);
    return "";
  }
}

function zonesOfTokens(article: Article, tokens: readonly Token[]): ZoneKind[] {
  let zone = 0;
  return tokens.map((token) => {
    while (zone < article.zones.length && (article.zones[zone]?.end ?? 0) <= token.start) zone++;
    const found = article.zones[zone];
    return found !== undefined && found.start <= token.start ? found.kind : "body";
  });
}
