import { didYouMean } from "../suggest.ts";
import type { Call, CallSubquery, Clause, Expression, Match, Name, Query, Unwind, YieldItem } from "./ast.ts";
import { ProjectionParser } from "./projections.ts";
import { slipOf } from "./slips.ts";

const reading = ["CALL", "FINISH", "MATCH", "OPTIONAL", "RETURN", "UNWIND", "WITH"];
/** The first words of the clauses of `WritingParser`. */
export const writingWords = "CREATE DELETE DETACH FOREACH INSERT LOAD MERGE NODETACH REMOVE SET".split(" ");
const continuing = ["LIMIT", "ORDER", "SKIP", "UNION", "WHERE"];

/** The words that begin a clause, or go on with one. */
export const clauseWords: ReadonlySet<string> = new Set([...reading, ...writingWords, ...continuing]);

/** The clauses that read; which may follow which is the binder's matter. */
export abstract class ClauseParser extends ProjectionParser {
  /** Clause : Match | Unwind | With | Return | Call | Finish | OtherClause */
  protected clause(): Clause | null {
    if (this.expected) this.atAny(reading);
    switch (this.token.word) {
      case "MATCH":
      case "OPTIONAL":
        return this.peek(1).word === "CALL" ? this.call() : this.match();
      case "UNWIND":
        return this.unwind();
      case "WITH":
        return this.withClause();
      case "RETURN":
        return this.returnClause();
      case "ORDER":
        return this.at("ORDER", "BY") ? this.orderClause() : null;
      case "SKIP":
      case "OFFSET":
      case "LIMIT":
        return this.orderClause();
      case "CALL":
        return this.call();
      case "FINISH": {
        const { start, end } = this.advance();
        return { kind: "Finish", span: { start, end } };
      }
      default:
        return this.otherClause();
    }
  }

  /** A clause that a page's engine does not run; null when here is none. */
  protected otherClause(): Clause | null {
    if (!writingWords.includes(this.token.word)) return null;
    if (this.at("LOAD")) throw this.error("NotSupported", "LOAD CSV works in the terminal only.", this.token);
    throw this.error("ReadOnly", "This graph can only be read, and the query writes.", this.token);
  }

  protected unexpectedClause(): Error {
    const { kind, word, text } = this.token;
    const { before } = this;
    // A clause's first word read as a variable: what should stand before it is missing.
    if (before?.kind === "name" && clauseWords.has(before.word) && !this.at("=")) {
      this.reset(this.mark() - 1);
      return this.unexpected("an expression");
    }
    const hint = kind === "name" ? didYouMean(text.toUpperCase(), clauseWords) : null;
    return this.unexpected(
      "a clause such as `MATCH` or `RETURN`",
      slipOf(before?.word === ";" ? ";" : word) ?? hint,
    );
  }

  /** Match : "OPTIONAL"? "MATCH" Pattern ("WHERE" Expression)? */
  private match(): Match {
    const { start } = this.token;
    const optional = this.take("OPTIONAL");
    this.expect("MATCH");
    const { patterns, where } = this.patternAndWhere();
    return { kind: "Match", optional, patterns, where, span: this.spanSince(start) };
  }

  /** Pattern : PathPattern ("," PathPattern)* */
  protected patternAndWhere() {
    if (this.at("REPEATABLE"))
      throw this.error("NotSupported", "No relationship is walked twice in one MATCH.", this.token);
    this.take("DIFFERENT", "RELATIONSHIPS");
    const patterns = this.list(() => this.pathPattern());
    while (this.at("USING")) this.indexHint();
    const where = this.take("WHERE") ? this.expression() : null;
    return { patterns, where };
  }

  /** Hints are for planners with several kinds of index; ours has one. */
  private indexHint(): void {
    this.expect("USING");
    while (this.token.kind === "name" && !this.at("ON")) this.advance();
    if (this.take("ON")) this.name();
    if (this.take(":")) this.name();
    if (!this.take("(")) return;
    this.list(() => this.name());
    this.expect(")");
  }

  /** Unwind : "UNWIND" Expression "AS" Variable */
  private unwind(): Unwind {
    const { start } = this.expect("UNWIND");
    const list = this.expression();
    this.expect("AS");
    const variable = this.name("a variable");
    return { kind: "Unwind", list, variable, span: this.spanSince(start) };
  }

  /** Call : "OPTIONAL"? "CALL" (("(" Variables ")")? "{" Query "}" InTransactions? | Procedure Arguments? Yield?) */
  private call(): Call | CallSubquery {
    const { start } = this.token;
    const optional = this.take("OPTIONAL");
    this.expect("CALL");
    if (this.at("{") || this.at("(")) return this.callSubquery(start, optional);
    const procedure = this.dottedName("a procedure");
    const args = this.take("(") ? this.callArguments() : null;
    const yields = this.take("YIELD") ? (this.take("*") ? "*" : this.yieldItems()) : null;
    const where = yields && this.take("WHERE") ? this.expression() : null;
    return { kind: "Call", optional, procedure, arguments: args, yields, where, span: this.spanSince(start) };
  }

  private callArguments(): readonly Expression[] {
    const args: Expression[] = this.at(")") ? [] : this.list(() => this.expression());
    this.expect(")");
    return args;
  }

  /** Yield : "YIELD" ("*" | Field ("AS" Variable)? ("," ...)*) ("WHERE" Expression)? */
  private yieldItems(): readonly YieldItem[] | null {
    if (this.take("-")) return null;
    return this.list(() => ({
      field: this.name("a field"),
      alias: this.take("AS") ? this.name("a variable") : null,
    }));
  }

  private callSubquery(start: number, optional: boolean): CallSubquery {
    const imports = this.take("(") ? this.imports() : null;
    this.expect("{");
    const query = this.deeper(() => this.queryBlock());
    this.expect("}");
    const status = this.inTransactions();
    return { kind: "CallSubquery", query, optional, imports, status, span: this.spanSince(start) };
  }

  private imports(): readonly Name[] | "*" {
    const names = this.take("*") ? "*" : this.at(")") ? [] : this.list(() => this.name("a variable"));
    this.expect(")");
    return names;
  }

  /** Accepted and ignored, but for where to report that it went well: a statement here is one transaction. */
  private inTransactions(): Name | null {
    if (!this.take("IN")) return null;
    const words = [
      "CONCURRENT",
      "TRANSACTIONS",
      "OF",
      "ROWS",
      "ROW",
      "ON",
      "ERROR",
      "CONTINUE",
      "BREAK",
      "FAIL",
    ];
    while (this.atAny(words) || this.token.kind === "integer") this.advance();
    return this.take("REPORT", "STATUS", "AS") ? this.name("a variable") : null;
  }

  protected abstract queryBlock(): Query;
}
