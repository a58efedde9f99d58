import { CypherError } from "../errors.ts";
import type { Expected, StatementParser } from "../parse/index.ts";

/** The grammar: the parser of whoever asks, so that a new clause completes itself. */
export type Grammar = new (text: string, expected: Expected) => Pick<StatementParser, "statement">;

/** What may follow a text that is the beginning of a query or, since what stands before may be wrong, of its last clauses. */
export function expectedAfter(text: string, clauseStarts: readonly number[], Parser: Grammar): Expected {
  const expected: Expected = { words: new Set(), names: new Set() };
  for (const start of [0, ...clauseStarts.toReversed()]) {
    try {
      new Parser(text.slice(start), expected).statement();
    } catch (error) {
      if (!(error instanceof CypherError)) throw error;
    }
    if (expected.words.size + expected.names.size > 0) break;
  }
  return expected;
}
