import type { Annotation, Predicate, Sentence, Token, TokenRange } from "../language/index.ts";

const none: readonly number[] = [];

/** An annotation's trees with the questions that rules ask of them; every number is an index into `tokens`. */
export class Tree {
  readonly annotation: Annotation;
  readonly tokens: readonly Token[];
  private readonly kids: (readonly number[] | undefined)[];
  private readonly sentenceAt: Int32Array;
  private readonly predicates: ReadonlyMap<number, Predicate>;

  constructor(annotation: Annotation) {
    this.annotation = annotation;
    this.tokens = annotation.tokens;
    const kids: number[][] = [];
    annotation.tokens.forEach(({ head }, index) => {
      if (head >= 0) (kids[head] ??= []).push(index);
    });
    this.kids = kids;
    this.predicates = new Map(annotation.predicates.map((predicate) => [predicate.token, predicate]));
    this.sentenceAt = new Int32Array(annotation.tokens.length);
    annotation.sentences.forEach(({ first, last }, sentence) => this.sentenceAt.fill(sentence, first, last));
  }

  lemma(token: number): string {
    return this.tokens[token]!.lemma;
  }

  upos(token: number): string {
    return this.tokens[token]!.upos;
  }

  head(token: number): number {
    return this.tokens[token]!.head;
  }

  /** The relation without its subtype, except "nsubj:pass", "csubj:pass", "aux:pass", "nmod:poss" and "acl:relcl". */
  relation(token: number): string {
    const { relation } = this.tokens[token]!;
    if (/^(?:nsubj:pass|csubj:pass|aux:pass|nmod:poss|acl:relcl|obl:agent)$/u.test(relation)) return relation;
    const colon = relation.indexOf(":");
    return colon < 0 ? relation : relation.slice(0, colon);
  }

  children(token: number): readonly number[] {
    return this.kids[token] ?? none;
  }

  /** Children with one of these relations, in text order. */
  all(token: number, ...relations: readonly string[]): readonly number[] {
    return this.children(token).filter((child) => relations.includes(this.relation(child)));
  }

  child(token: number, ...relations: readonly string[]): number | null {
    return this.all(token, ...relations)[0] ?? null;
  }

  sentence(token: number): Sentence {
    return this.annotation.sentences[this.sentenceAt[token]!]!;
  }

  sentenceIndex(token: number): number {
    return this.sentenceAt[token]!;
  }

  /** The preposition before a noun ("of", "against", "according to", "out of"), or "". */
  preposition(token: number): string {
    const own = this.ownPreposition(token);
    if (own !== "" || this.upos(token) !== "PROPN") return own;
    // "for opposition candidate Edmundo Gonzalez": it may stand before the title.
    const title = this.all(token, "nmod", "compound").find(
      (word) => word < token && this.upos(word) === "NOUN",
    );
    return title === undefined ? "" : this.ownPreposition(title);
  }

  private ownPreposition(token: number): string {
    return this.all(token, "case")
      .map((word) => [word, ...this.all(word, "fixed")].map((part) => this.lemma(part)).join(" "))
      .filter((word) => word !== "'s" && word !== "’s" && word !== "'")
      .join(" ");
  }

  isPreposition(token: number, preposition: string): boolean {
    const found = this.preposition(token);
    return found === preposition || found.endsWith(` ${preposition}`) || found.startsWith(`${preposition} `);
  }

  /** The token and its coordinated ones: "Petro" gives "Petro and Trump". */
  coordinated(token: number): readonly number[] {
    const found = [token];
    for (let next = 0; next < found.length && found.length < 16; next++)
      for (const other of [...this.all(found[next]!, "conj"), ...this.listed(found[next]!)])
        if (!found.includes(other) && (this.isNominal(other) || !this.isNominal(token))) found.push(other);
    return found;
  }

  /** "The United States, Britain and Canada": parsers take the second of three names for an apposition. */
  private listed(token: number): readonly number[] {
    if (this.upos(token) !== "PROPN") return none;
    return this.all(token, "appos").filter(
      (other) =>
        this.upos(other) === "PROPN" && this.all(other, "conj").some((last) => this.upos(last) === "PROPN"),
    );
  }

  isNominal(token: number): boolean {
    return /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ|X|SYM)$/u.test(this.upos(token));
  }

  isVerb(token: number): boolean {
    return this.upos(token) === "VERB" || (this.upos(token) === "AUX" && this.relation(token) !== "aux");
  }

  /** Heads of the words that PropBank's roles give this predicate ("ARG0" does it, "ARG1" suffers it), in text order. */
  arguments(token: number, ...roles: readonly string[]): readonly number[] {
    const found = this.predicates.get(token)?.arguments ?? [];
    return found.filter(({ role }) => roles.includes(role)).map(({ head }) => head);
  }

  /** Whether `token` is `ancestor` or stands under it. */
  isUnder(token: number, ancestor: number): boolean {
    for (let at = token, steps = 0; at >= 0 && steps < 200; at = this.head(at), steps++)
      if (at === ancestor) return true;
    return false;
  }

  /** Tokens under and including this one, in text order. */
  subtree(token: number): readonly number[] {
    const found = [token];
    for (let next = 0; next < found.length; next++) found.push(...this.children(found[next]!));
    return found.sort((a, b) => a - b);
  }

  /** First and last (exclusive) token of the subtree. */
  range(token: number): TokenRange {
    const all = this.subtree(token);
    return { first: all[0]!, last: all.at(-1)! + 1 };
  }
}
