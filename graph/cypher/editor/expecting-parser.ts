import { CypherError } from "../errors.ts";
import type { Clause, Name } from "../parse/ast.ts";
import { clauseWords } from "../parse/clauses.ts";
import { infixLevels } from "../parse/expressions.ts";
import { StatementParser } from "../parse/statements.ts";
import type { Token } from "../parse/token.ts";

/** What the grammar asks for at the end of a text. */
export interface Expected {
  /** Keywords, alone or in a row: "WHERE", "ORDER BY". */
  readonly words: ReadonlySet<string>;
  /** What a name would stand for: "a label or type", "a property", "an expression". */
  readonly names: ReadonlySet<string>;
}

const twoWords: ReadonlySet<string> = new Set(["STARTS", "ENDS"]);

/** Words for which the grammar asks where they may stand; a clause begins with none of them. */
const continuing: ReadonlySet<string> = new Set(["LIMIT", "ORDER", "SKIP", "UNION", "WHERE"]);

/**
 * Reads the beginning of a query and notes every word and name that the grammar looks for where the text ends. Only the
 * questions are overheard: the grammar itself is the parser's, so a new clause completes itself.
 */
class ExpectingParser extends StatementParser {
  readonly words = new Set<string>();
  readonly names = new Set<string>();

  /** The words that are still to come when the text ends among `words`. */
  private note(words: readonly string[]): void {
    const end = words.findIndex((_, ahead) => this.peek(ahead).kind === "end");
    if (end < 0 || !words.slice(0, end).every((word, ahead) => this.peek(ahead).word === word)) return;
    const rest = words.slice(end);
    if (rest.every((word) => /^[A-Z]/.test(word))) this.words.add(rest.join(" "));
  }

  protected override at(...words: readonly string[]): boolean {
    this.note(words);
    return super.at(...words);
  }

  protected override atAny(words: readonly string[]): boolean {
    for (const word of words) this.note([word]);
    return super.atAny(words);
  }

  protected override take(...words: readonly string[]): boolean {
    this.note(words);
    return super.take(...words);
  }

  protected override expect(...words: readonly string[]): Token {
    this.note(words);
    return super.expect(...words);
  }

  protected override name(what = "a name"): Name {
    if (this.token.kind === "end") this.names.add(what);
    return super.name(what);
  }

  protected override unexpected(expected: string, hint: string | null = null): CypherError {
    if (this.token.kind === "end") this.names.add(expected);
    return super.unexpected(expected, hint);
  }

  protected override infixLevel(): number | undefined {
    for (const word of infixLevels.keys()) this.note(twoWords.has(word) ? [word, "WITH"] : [word]);
    return super.infixLevel();
  }

  protected override clause(): Clause | null {
    for (const word of clauseWords) if (!continuing.has(word)) this.note([word]);
    return super.clause();
  }
}

/** What may follow a text that is the beginning of a query or, since what stands before may be wrong, of its last clauses. */
export function expectedAfter(text: string, clauseStarts: readonly number[]): Expected {
  for (const start of [0, ...[...clauseStarts].reverse()]) {
    const expected = expectedBy(text.slice(start));
    if (expected.words.size + expected.names.size > 0) return expected;
  }
  return { words: new Set(), names: new Set() };
}

function expectedBy(text: string): Expected {
  try {
    const parser = new ExpectingParser(text);
    try {
      parser.statement();
    } catch (error) {
      if (!(error instanceof CypherError)) throw error;
    }
    return parser;
  } catch (error) {
    if (error instanceof CypherError) return { words: new Set(), names: new Set() };
    throw error;
  }
}
