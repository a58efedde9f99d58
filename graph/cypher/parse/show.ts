import { didYouMean } from "../suggest.ts";
import type { Call, Clause, ProjectionItem, Query, Return, Statement, With } from "./ast.ts";
import { listings, type Listing } from "./listings.ts";
import { StatementParser } from "./statements.ts";

const names: readonly (readonly [name: string, listing: Listing])[] = [
  ["FUNCTIONS", "FUNCTIONS"],
  ["FUNCTION", "FUNCTIONS"],
  ["PROCEDURES", "PROCEDURES"],
  ["PROCEDURE", "PROCEDURES"],
  ["INDEXES", "INDEXES"],
  ["INDEX", "INDEXES"],
];
/** What part of a listing can be asked for. */
const kinds: Readonly<Record<Listing, readonly string[]>> = {
  FUNCTIONS: ["BUILT IN", "USER DEFINED"],
  PROCEDURES: [],
  INDEXES: ["FULLTEXT", "LOOKUP", "POINT", "RANGE", "TEXT", "VECTOR"],
};

/** What Neo4j tells of itself: SHOW, which stands for a CALL of a procedure of that name, a WITH and a RETURN; and plans. */
export class ShowParser extends StatementParser {
  /** Mode : ("EXPLAIN" | "PROFILE")? */
  protected override mode(): Statement["mode"] {
    return this.take("EXPLAIN") ? "explain" : this.take("PROFILE") ? "profile" : "run";
  }

  /** Body : Show | Query */
  protected override body(): Query {
    if (!this.at("SHOW")) return super.body();
    const { start } = this.token;
    const clauses = this.show();
    const span = this.spanSince(start);
    return { kind: "Query", parts: [{ kind: "SingleQuery", clauses, span }], unions: [], span };
  }

  /** Show : "SHOW" Kind? Listing Executable? ("YIELD" ProjectionBody)? ("WHERE" Expression)? Return? */
  private show(): readonly Clause[] {
    const { start } = this.expect("SHOW");
    const kind = this.showKind();
    const listing = this.listing();
    const span = this.spanSince(start);
    if (kind && !kinds[listing].includes(kind))
      throw this.error("UnexpectedSyntax", `There are no ${kind} ${listing}.`, span);
    this.executable();
    const call: Call = {
      kind: "Call",
      optional: false,
      procedure: { name: `SHOW ${listing}`, span },
      arguments: [{ kind: "Literal", value: kind, span }],
      yields: "*",
      where: null,
      span,
    };
    const isBare = !this.at("YIELD");
    const body = this.showBody(listing);
    const all: Return = {
      ...body,
      kind: "Return",
      items: body.items.map(column),
      orderBy: [],
      skip: null,
      limit: null,
    };
    return [call, body, !isBare && this.at("RETURN") ? this.returnClause() : all];
  }

  /** Kind : "ALL" | "BUILT" "IN" | "USER" "DEFINED" | a type of index */
  private showKind(): string | null {
    if (this.take("ALL")) return null;
    const all = Object.values(kinds).flat();
    return all.find((kind) => this.take(...kind.split(" "))) ?? null;
  }

  private listing(): Listing {
    const found = names.find(([name]) => this.take(name));
    if (found) return found[1];
    const hint = didYouMean(this.token.word, Object.keys(listings));
    throw this.unexpected("`FUNCTIONS`, `PROCEDURES` or `INDEXES`", hint);
  }

  /** Executable : "EXECUTABLE" ("BY" ("CURRENT" "USER" | Name))? ; there are no roles here, so all are. */
  private executable(): void {
    if (this.take("EXECUTABLE") && this.take("BY") && !this.take("CURRENT", "USER")) this.name("a user");
  }

  private showBody(listing: Listing): With {
    const { start } = this.token;
    const { shown, all } = listings[listing];
    const item = (name: string): ProjectionItem => {
      const span = { start, end: start };
      return { expression: { kind: "Variable", name, span }, alias: { name, span }, span };
    };
    if (this.take("YIELD")) {
      const body = this.withBody(start);
      const other = body.items.find(({ expression }) => expression.kind !== "Variable");
      if (other) throw this.error("UnexpectedSyntax", "YIELD takes only names of columns.", other.span);
      return body.star ? { ...body, star: null, items: all.map(item) } : body;
    }
    const where = this.take("WHERE") ? this.expression() : null;
    const nothing = { distinct: false, star: null, orderBy: [], skip: null, limit: null };
    return { ...nothing, kind: "With", items: shown.map(item), where, span: this.spanSince(start) };
  }
}

/** The column that an item of the WITH before has made. */
function column({ expression, alias, span }: ProjectionItem): ProjectionItem {
  return { expression: alias ? { kind: "Variable", name: alias.name, span } : expression, alias, span };
}
