import { CypherError, type ErrorCode } from "../errors.ts";
import type { Span } from "../source.ts";
import type { Name } from "./ast.ts";
import { tokenize } from "./lexer.ts";
import type { Token } from "./token.ts";

/** Deep enough for any query a person or program writes, shallow enough for every phase's recursion. */
const deepest = 300;

/** What the grammar asks for where a text ends. */
export interface Expected {
  /** Keywords, alone or in a row: "WHERE", "ORDER BY". */
  readonly words: Set<string>;
  /** What a name would stand for: "a label or type", "a property", "an expression". */
  readonly names: Set<string>;
}

/** A place in the tokens of a query, and the words to move it. Keywords are compared in upper case. */
export class Cursor {
  readonly text: string;
  private readonly tokens: readonly Token[];
  /** The token to be read next. */
  protected token: Token;
  private position = 0;
  private depth = 0;
  /** Where to note what is asked for at the end, for an editor. */
  protected readonly expected: Expected | null;

  constructor(text: string, expected: Expected | null = null) {
    this.text = text;
    this.expected = expected;
    this.tokens = tokenize(text);
    this.token = this.peek(0);
  }

  protected peek(ahead: number): Token {
    return this.tokens[Math.min(this.position + ahead, this.tokens.length - 1)]!;
  }

  /** The token read last. */
  protected get before(): Token | undefined {
    return this.tokens[this.position - 1];
  }

  protected advance(): Token {
    const { token } = this;
    if (token.kind !== "end") this.reset(this.position + 1);
    return token;
  }

  protected mark(): number {
    return this.position;
  }

  protected reset(mark: number): void {
    this.position = mark;
    this.token = this.tokens[mark]!;
  }

  /** Notes the words that are still to come when the text ends among `words`. */
  protected note(expected: Expected, words: readonly string[]): void {
    const end = words.findIndex((_, ahead) => this.peek(ahead).kind === "end");
    if (end < 0 || !words.slice(0, end).every((word, ahead) => this.peek(ahead).word === word)) return;
    const rest = words.slice(end);
    if (rest.every((word) => /^[A-Z]/.test(word))) expected.words.add(rest.join(" "));
  }

  /** Whether the next tokens are these keywords or symbols. */
  protected at(...words: readonly string[]): boolean {
    if (this.expected) this.note(this.expected, words);
    if (this.token.word !== words[0]) return false;
    return words.length === 1 || words.every((word, ahead) => this.peek(ahead).word === word);
  }

  protected atAny(words: readonly string[]): boolean {
    return words.some((word) => this.at(word));
  }

  /** Takes the words if they are next. */
  protected take(...words: readonly string[]): boolean {
    if (!this.at(...words)) return false;
    this.reset(this.position + words.length);
    return true;
  }

  protected expect(...words: readonly string[]): Token {
    const first = this.token;
    if (this.expected) this.note(this.expected, words);
    for (const word of words) {
      if (this.token.word !== word) throw this.unexpected(`\`${word}\``);
      this.advance();
    }
    return first;
  }

  protected atName(): boolean {
    return this.token.kind === "name" || this.token.kind === "escapedName";
  }

  protected name(what = "a name"): Name {
    if (!this.atName()) throw this.unexpected(what);
    const { text, start, end } = this.advance();
    return { name: text, span: { start, end } };
  }

  /** One or more, with commas between. */
  protected list<T>(item: () => T): T[] {
    const items = [item()];
    while (this.take(",")) items.push(item());
    return items;
  }

  protected spanSince(start: number): Span {
    const last = this.before;
    return { start, end: last && last.end > start ? last.end : start };
  }

  /** Runs one level deeper, so that nesting without end is an error and not an exhausted stack. */
  protected deeper<T>(parse: () => T): T {
    this.depth += 1;
    if (this.depth > deepest)
      throw this.error("NestingTooDeep", `The query nests more than ${deepest} levels deep.`, this.token);
    const result = parse();
    this.depth -= 1;
    return result;
  }

  /** Tries to parse; on a syntax error the cursor is where it was and the result null. */
  protected attempt<T>(parse: () => T): T | null {
    const { position, depth } = this;
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof CypherError) || error.code === "NestingTooDeep") throw error;
      this.reset(position);
      this.depth = depth;
      return null;
    }
  }

  protected unexpected(expected: string, hint: string | null = null): CypherError {
    const { kind, text, start, end } = this.token;
    if (kind === "end") this.expected?.names.add(expected);
    if (kind === "invalidNumber")
      return this.error(
        "InvalidNumberLiteral",
        `\`${text}\` is not a number.`,
        this.token,
        hint ?? (/^0\d/.test(text) ? "An octal number begins with `0o`." : null),
      );
    if (kind === "unknown" && text > "~")
      return this.error(
        "InvalidUnicodeCharacter",
        `\`${text}\` has no meaning in a query.`,
        this.token,
        hint ?? lookalike(text),
      );
    const found = kind === "end" ? "the end of the query" : `\`${this.text.slice(start, end)}\``;
    return this.error("UnexpectedSyntax", `Expected ${expected} but found ${found}.`, this.token, hint);
  }

  protected error(
    code: ErrorCode,
    reason: string,
    { start, end }: Span,
    hint: string | null = null,
  ): CypherError {
    return new CypherError({ phase: "parse", code, reason, hint, text: this.text, span: { start, end } });
  }
}

const dashes = "\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";
const quotes = "\u2018\u2019\u201a\u201c\u201d\u201e";

/** Typesetting programs put these in place of what was typed. */
function lookalike(character: string): string | null {
  if (dashes.includes(character)) return "Did you mean `-`?";
  return quotes.includes(character) ? "Did you mean `'`?" : null;
}
