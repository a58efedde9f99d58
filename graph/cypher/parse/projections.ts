import type { ProjectionBody, ProjectionItem, Return, SortItem, With } from "./ast.ts";
import { ExpressionParser } from "./expressions.ts";

/** Words that go on after a variable. */
const afterVariable: ReadonlySet<string> = new Set(
  "AS ORDER SKIP OFFSET LIMIT WHERE UNION IN IS AND OR XOR STARTS ENDS CONTAINS MATCH WITH RETURN".split(" "),
);

/** WITH and RETURN. */
export abstract class ProjectionParser extends ExpressionParser {
  /** Return : "RETURN" ProjectionBody */
  protected returnClause(): Return {
    const { start } = this.expect("RETURN");
    const body = this.projectionBody();
    return { kind: "Return", ...body, span: this.spanSince(start) };
  }

  /** With : "WITH" ProjectionBody ("WHERE" Expression)? */
  protected withClause(): With {
    const { start } = this.expect("WITH");
    return this.withBody(start);
  }

  /** What follows the WITH that starts there, or the YIELD of a SHOW. */
  protected withBody(start: number): With {
    const body = this.projectionBody();
    const where = this.take("WHERE") ? this.expression() : null;
    return { kind: "With", ...body, where, span: this.spanSince(start) };
  }

  /** OrderClause : OrderBy? Skip? Limit? , which goes on with all variables. */
  protected orderClause(): With {
    const { start } = this.token;
    const order = this.order();
    const span = this.spanSince(start);
    return { kind: "With", distinct: false, star: span, items: [], ...order, where: null, span };
  }

  /** ProjectionBody : "DISTINCT"? ("*" | Item) ("," Item)* OrderBy? Skip? Limit? */
  private projectionBody(): ProjectionBody {
    const distinct = this.take("DISTINCT");
    if (!distinct && this.at("ALL") && this.isOperandAhead()) this.advance();
    const { start, end } = this.token;
    const hasStar = this.take("*");
    const items = hasStar && !this.take(",") ? [] : this.list(() => this.projectionItem());
    return { distinct, star: hasStar ? { start, end } : null, items, ...this.order() };
  }

  private order(): Pick<ProjectionBody, "orderBy" | "skip" | "limit"> {
    const orderBy = this.take("ORDER", "BY") ? this.list(() => this.sortItem()) : [];
    const skip = this.take("SKIP") || this.take("OFFSET") ? this.expression() : null;
    const limit = this.take("LIMIT") ? this.expression() : null;
    return { orderBy, skip, limit };
  }

  /** Whether ALL is the opposite of DISTINCT and no variable of that name. */
  private isOperandAhead(): boolean {
    const { kind, word } = this.peek(1);
    return kind === "name" ? !afterVariable.has(word) : kind !== "symbol" && kind !== "end";
  }

  /** Item : Expression ("AS" Name)? */
  private projectionItem(): ProjectionItem {
    const { start } = this.token;
    const expression = this.expression();
    const span = this.spanSince(start);
    const alias = this.take("AS") ? this.name("a name for the column") : null;
    return { expression, alias, span };
  }

  /** SortItem : Expression ("ASC" | "ASCENDING" | "DESC" | "DESCENDING")? */
  private sortItem(): SortItem {
    const expression = this.expression();
    const descending = this.take("DESC") || this.take("DESCENDING");
    if (!descending && !this.take("ASC")) this.take("ASCENDING");
    return { expression, descending };
  }
}
