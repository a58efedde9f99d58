import type {
  Clause,
  Create,
  Delete,
  DynamicLabel,
  Foreach,
  LoadCsv,
  Merge,
  Name,
  PropertyLookup,
  Remove,
  RemoveItem,
  SetClause,
  SetItem,
  Statement,
  Subscript,
} from "./ast.ts";
import { writingWords } from "./clauses.ts";
import { ShowParser } from "./show.ts";

/** All of the language: SHOW, and the clauses that a page leaves out, CREATE, MERGE, SET, REMOVE, DELETE, FOREACH, and LOAD CSV. */
export class WritingParser extends ShowParser {
  /** OtherClause : Create | Merge | Set | Remove | Delete | Foreach | LoadCsv */
  protected override otherClause(): Clause | null {
    if (this.expected) this.atAny(writingWords);
    switch (this.token.word) {
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
      case "FOREACH":
        return this.foreach();
      case "LOAD":
        return this.loadCsv();
      default:
        return null;
    }
  }

  /** Create : ("CREATE" | "INSERT") PathPattern ("," PathPattern)* */
  private create(): Create {
    const { start } = this.advance();
    const patterns = this.list(() => this.pathPattern());
    return { kind: "Create", patterns, span: this.spanSince(start) };
  }

  /** Merge : "MERGE" PathPattern ("ON" ("CREATE" | "MATCH") Set)* */
  private merge(): Merge {
    const { start } = this.expect("MERGE");
    const pattern = this.pathPattern();
    const onCreate: SetItem[] = [];
    const onMatch: SetItem[] = [];
    while (this.take("ON")) {
      const isCreate = this.take("CREATE");
      if (!isCreate) this.expect("MATCH");
      (isCreate ? onCreate : onMatch).push(...this.set().items);
    }
    return { kind: "Merge", pattern, onCreate, onMatch, span: this.spanSince(start) };
  }

  /** Set : "SET" SetItem ("," SetItem)* */
  private set(): SetClause {
    const { start } = this.expect("SET");
    const items = this.list(() => this.setItem());
    return { kind: "Set", items, span: this.spanSince(start) };
  }

  /** SetItem : Variable Labels | Variable ("=" | "+=") Expression | Property "=" Expression */
  private setItem(): SetItem {
    const { start } = this.token;
    const next = this.peek(1).word;
    if (this.atName() && (next === ":" || next === "IS")) return { kind: "SetLabels", ...this.labels(start) };
    if (this.atName() && (next === "=" || next === "+=")) {
      const variable = this.name();
      const merge = this.advance().word === "+=";
      const value = this.expression();
      return { kind: "SetProperties", variable, merge, value, span: this.spanSince(start) };
    }
    const target = this.propertyTarget();
    this.expect("=");
    const value = this.expression();
    return { kind: "SetProperty", target, value, span: this.spanSince(start) };
  }

  private labels(start: number) {
    const variable = this.name();
    return { variable, labels: this.labelSet(), span: this.spanSince(start) };
  }

  private propertyTarget(): PropertyLookup | Subscript {
    const target = this.postfix(this.primary());
    if (target.kind !== "PropertyLookup" && target.kind !== "Subscript")
      throw this.error("UnexpectedSyntax", "Expected a property, as in `n.name`.", target.span);
    return target;
  }

  /** Remove : "REMOVE" (Variable Labels | Property) ("," ...)* */
  private remove(): Remove {
    const { start } = this.expect("REMOVE");
    const items = this.list(() => this.removeItem());
    return { kind: "Remove", items, span: this.spanSince(start) };
  }

  private removeItem(): RemoveItem {
    const { start } = this.token;
    const next = this.peek(1).word;
    if (this.atName() && (next === ":" || next === "IS"))
      return { kind: "RemoveLabels", ...this.labels(start) };
    const target = this.propertyTarget();
    return { kind: "RemoveProperty", target, span: this.spanSince(start) };
  }

  /** Delete : ("DETACH" | "NODETACH")? "DELETE" Expression ("," Expression)* */
  private delete(): Delete {
    const { start } = this.token;
    const detach = this.take("DETACH");
    if (!detach) this.take("NODETACH");
    this.expect("DELETE");
    const expressions = this.list(() => this.expression());
    return { kind: "Delete", detach, expressions, span: this.spanSince(start) };
  }

  /** LabelSet : ((":" | "IS" | "&") (DynamicLabel | Name))+ , what SET and REMOVE take. */
  private labelSet(): readonly (Name | DynamicLabel)[] {
    const labels: (Name | DynamicLabel)[] = [];
    while (this.take(":") || this.take("&") || this.take("IS"))
      labels.push(this.dynamicLabel() ?? this.name("a label"));
    return labels;
  }

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

/** The syntax tree of a query; throws a `CypherError` of phase `parse`. */
export const parse = (text: string): Statement => new WritingParser(text).statement();
