import type { Clause, Query, SingleQuery, Statement } from "./ast.ts";
import { ClauseParser } from "./clauses.ts";

export class StatementParser extends ClauseParser {
  /** Statement : ("CYPHER" Option*)? Mode Body ";"? */
  statement(): Statement {
    this.options();
    const mode = this.mode();
    this.options();
    const query = this.body();
    this.take(";");
    if (this.token.kind !== "end") throw this.unexpectedClause();
    return { kind: "Statement", text: this.text, mode, query };
  }

  /** `CYPHER 5 runtime=slotted`: for a server's planner, so passed over. */
  private options(): void {
    if (!this.take("CYPHER")) return;
    if (this.token.kind === "integer" || this.token.kind === "float") this.advance();
    while (this.atName() && this.peek(1).word === "=") {
      this.name();
      this.expect("=");
      this.advance();
    }
  }

  /** Mode : nothing, of openCypher */
  protected mode(): Statement["mode"] {
    return "run";
  }

  /** Body : Query */
  protected body(): Query {
    return this.queryBlock();
  }

  /** Query : SingleQuery ("UNION" ("ALL" | "DISTINCT")? SingleQuery)* */
  protected queryBlock(): Query {
    const { start } = this.token;
    const parts = [this.singleQuery()];
    const unions: { all: boolean; span: { start: number; end: number } }[] = [];
    while (this.at("UNION")) {
      const union = this.advance();
      const all = this.take("ALL");
      if (!all) this.take("DISTINCT");
      unions.push({ all, span: { start: union.start, end: union.end } });
      parts.push(this.singleQuery());
    }
    return { kind: "Query", parts, unions, span: this.spanSince(start) };
  }

  /** SingleQuery : Clause+ */
  private singleQuery(): SingleQuery {
    const { start } = this.token;
    const clauses: Clause[] = [];
    for (let clause = this.clause(); clause; clause = this.clause()) clauses.push(clause);
    if (clauses.length === 0) throw this.unexpectedClause();
    return { kind: "SingleQuery", clauses, span: this.spanSince(start) };
  }

  /** Subquery : Query | Pattern ("WHERE" Expression)? */
  protected subquery(): Query {
    if (this.isClauseAhead()) return this.queryBlock();
    const { start } = this.token;
    const { patterns, where } = this.patternAndWhere();
    const span = this.spanSince(start);
    const match: Clause = { kind: "Match", optional: false, patterns, where, span };
    return { kind: "Query", parts: [{ kind: "SingleQuery", clauses: [match], span }], unions: [], span };
  }

  private isClauseAhead(): boolean {
    const isPath = this.at("(") || this.peek(1).word === "=" || this.peek(1).word === "(";
    return !isPath || this.at("CALL") || this.at("MATCH") || this.at("WITH") || this.at("RETURN");
  }
}
