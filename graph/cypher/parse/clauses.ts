import { didYouMean } from "../suggest.ts";
import type {
  Call,
  CallSubquery,
  Clause,
  Expression,
  Foreach,
  LoadCsv,
  Match,
  Name,
  Query,
  Unwind,
  YieldItem,
} from "./ast.ts";
import { slipOf } from "./slips.ts";
import { WritingParser } from "./writing.ts";

export const clauseWords = [
  "CALL",
  "CREATE",
  "DELETE",
  "DETACH",
  "FINISH",
  "FOREACH",
  "INSERT",
  "LIMIT",
  "LOAD",
  "MATCH",
  "MERGE",
  "OPTIONAL",
  "ORDER",
  "REMOVE",
  "RETURN",
  "SET",
  "SKIP",
  "UNION",
  "UNWIND",
  "WHERE",
  "WITH",
] as const;

const clauses: ReadonlySet<string> = new Set(clauseWords);

/** Every clause; which may follow which is the binder's matter. */
export abstract class ClauseParser extends WritingParser {
  /** Clause : Match | Unwind | With | Return | Create | Merge | Set | Remove | Delete | Call | Foreach | LoadCsv */
  protected clause(): Clause | null {
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
      case "CREATE":
      case "INSERT":
        return this.create();
      case "MERGE":
        return this.merge();
      case "SET":
        return this.set();
      case "REMOVE":
        return this.remove();
      case "DETACH":
      case "NODETACH":
      case "DELETE":
        return this.delete();
      case "CALL":
        return this.call();
      case "FOREACH":
        return this.foreach();
      case "LOAD":
        return this.loadCsv();
      case "FINISH": {
        const { start, end } = this.advance();
        return { kind: "Finish", span: { start, end } };
      }
      default:
        return null;
    }
  }

  protected unexpectedClause(): Error {
    const { kind, word, text } = this.token;
    const { before } = this;
    // A clause's first word read as a variable: what should stand before it is missing.
    if (before?.kind === "name" && clauses.has(before.word) && !this.at("=")) {
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
    return { kind: "Call", procedure, arguments: args, yields, where, span: this.spanSince(start) };
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
    this.inTransactions();
    return { kind: "CallSubquery", query, optional, imports, span: this.spanSince(start) };
  }

  private imports(): readonly Name[] | "*" {
    const names = this.take("*") ? "*" : this.at(")") ? [] : this.list(() => this.name("a variable"));
    this.expect(")");
    return names;
  }

  /** Accepted and ignored: a statement here is one transaction. */
  private inTransactions(): void {
    if (!this.take("IN")) return;
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
  }

  protected abstract queryBlock(): Query;

  /** Foreach : "FOREACH" "(" Variable "IN" Expression "|" Clause+ ")" */
  private foreach(): Foreach {
    return this.deeper(() => {
      const { start } = this.expect("FOREACH");
      this.expect("(");
      const variable = this.name("a variable");
      this.expect("IN");
      const list = this.expression();
      this.expect("|");
      const clauses: Clause[] = [];
      while (!this.at(")")) {
        const clause = this.clause();
        if (!clause) throw this.unexpectedClause();
        clauses.push(clause);
      }
      this.expect(")");
      return { kind: "Foreach", variable, list, clauses, span: this.spanSince(start) };
    });
  }

  private fieldTerminator(): string {
    if (this.token.kind !== "string" || this.token.text === "") throw this.unexpected("a text such as `';'`");
    return this.advance().text;
  }

  /** LoadCsv : "LOAD" "CSV" ("WITH" "HEADERS")? "FROM" Expression "AS" Variable ("FIELDTERMINATOR" String)? */
  private loadCsv(): LoadCsv {
    const { start } = this.expect("LOAD", "CSV");
    const withHeaders = this.take("WITH", "HEADERS");
    this.expect("FROM");
    const source = this.expression();
    this.expect("AS");
    const variable = this.name("a variable");
    const fieldTerminator = this.take("FIELDTERMINATOR") ? this.fieldTerminator() : ",";
    return { kind: "LoadCsv", withHeaders, source, variable, fieldTerminator, span: this.spanSince(start) };
  }
}
