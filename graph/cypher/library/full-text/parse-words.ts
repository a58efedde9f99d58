import type { ValueError } from "../../../values/index.ts";
import { argumentError } from "../../../values/index.ts";
import type { WordOptions } from "./text-index.ts";

/** What a search text asks for. */
export type WordQuery =
  | {
      readonly kind: "Word" | "Phrase";
      readonly text: string;
      readonly options: WordOptions;
      readonly boost: number;
    }
  | { readonly kind: "All" }
  | { readonly kind: "Group"; readonly clauses: readonly WordClause[]; readonly boost: number };

export interface WordClause {
  readonly occur: "must" | "should" | "mustNot";
  readonly query: WordQuery;
}

type Occur = WordClause["occur"];

const token = /\s+|&&|\|\||[()+!^:-]|~\d*|"(?:[^"\\]|\\.)*"|(?:[^\s()"^~:\\]|\\.)+/gsy;
const deepest = 100;

/**
 * The search syntax of Lucene's classic query parser: words, "phrases", prefix*, fuzzy~1, property:word, AND OR NOT + -,
 * groups, boost^2. Throws `ValueError` for what it cannot read.
 */
export function parseWords(text: string): WordQuery {
  const tokens = text.match(token) ?? [];
  if (tokens.join("").length < text.length) throw unreadable(text, text.slice(tokens.join("").length));
  const words = tokens.filter((each) => each.trim() !== "");
  return new WordParser(text, words).query();
}

class WordParser {
  private readonly text: string;
  private readonly tokens: readonly string[];
  private at = 0;
  private depth = 0;

  constructor(text: string, tokens: readonly string[]) {
    this.text = text;
    this.tokens = tokens;
  }

  query(): WordQuery {
    const group = this.group({});
    if (this.at < this.tokens.length) throw unreadable(this.text, this.tokens[this.at]!);
    return group;
  }

  /** Group : (Conjunction? ("+" | "-" | "!" | "NOT")? Clause)* */
  private group(options: WordOptions): WordQuery {
    const clauses: { occur: Occur; query: WordQuery }[] = [];
    if (++this.depth > deepest) throw unreadable(this.text, "so many parentheses");
    while (this.at < this.tokens.length && this.tokens[this.at] !== ")") {
      const isAnd = clauses.length > 0 && this.take("AND", "&&");
      if (!isAnd && clauses.length > 0) this.take("OR", "||");
      const occur = this.take("-", "!", "NOT") ? "mustNot" : this.take("+") || isAnd ? "must" : "should";
      const last = clauses.at(-1);
      if (isAnd && last?.occur === "should") last.occur = "must";
      clauses.push({ occur, query: this.clause(options) });
    }
    this.depth -= 1;
    return { kind: "Group", clauses, boost: 1 };
  }

  /** Clause : (Property ":")? (Word "*"? Fuzzy? | Phrase | "(" Group ")") ("^" Number)? */
  private clause(options: WordOptions): WordQuery {
    const next = this.tokens[this.at++];
    if (next === "(") {
      const group = this.group(options);
      if (!this.take(")")) throw unreadable(this.text, "the missing `)`");
      return { ...group, boost: this.boost() } as WordQuery;
    }
    if (next === undefined || /^(?:[)+!^:~-]|&&|\|\||AND$|OR$|NOT$)/.test(next))
      throw unreadable(this.text, next ?? "its end");
    if (this.take(":")) return this.clause({ fields: [unescaped(next)] });
    if (next.startsWith('"'))
      return { kind: "Phrase", text: unescaped(next.slice(1, -1)), options, boost: this.boost() };
    if (next === "*") return { kind: "All" };
    return this.word(next, options);
  }

  private word(written: string, options: WordOptions): WordQuery {
    const prefix = written.endsWith("*") && !written.endsWith("\\*");
    const stem = prefix ? written.slice(0, -1) : written;
    if (/(?<!\\)[*?[\]{}/]/.test(stem)) throw unreadable(this.text, written);
    const fuzzy = /^~(\d*)$/.exec(this.tokens[this.at] ?? "");
    if (fuzzy) this.at += 1;
    const distance = fuzzy ? { fuzzy: Math.min(2, Number(fuzzy[1] === "" ? 2 : fuzzy[1])) } : {};
    return {
      kind: "Word",
      text: unescaped(stem),
      options: { ...options, prefix, ...distance },
      boost: this.boost(),
    };
  }

  private boost(): number {
    if (!this.take("^")) return 1;
    const number = Number(this.tokens[this.at++]);
    if (Number.isFinite(number)) return number;
    throw unreadable(this.text, "the boost after `^`");
  }

  private take(...words: readonly string[]): boolean {
    const isNext = words.includes(this.tokens[this.at] ?? "");
    if (isNext) this.at += 1;
    return isNext;
  }
}

const unescaped = (word: string): string => word.replace(/\\(.)/gs, "$1");

function unreadable(text: string, what: string): ValueError {
  return argumentError(
    `cannot search for \`${text}\`: ${what} has no meaning there. There are words, "phrases", prefix*, fuzzy~1, property:word, AND, OR, NOT, +, - and groups; \\ takes a sign as itself`,
  );
}
