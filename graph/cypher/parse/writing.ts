import type {
  Create,
  Delete,
  Merge,
  PropertyLookup,
  Remove,
  RemoveItem,
  SetClause,
  SetItem,
  Subscript,
} from "./ast.ts";
import { ProjectionParser } from "./projections.ts";

/** CREATE, MERGE, SET, REMOVE and DELETE. */
export abstract class WritingParser extends ProjectionParser {
  /** Create : ("CREATE" | "INSERT") PathPattern ("," PathPattern)* */
  protected create(): Create {
    const { start } = this.advance();
    const patterns = this.list(() => this.pathPattern());
    return { kind: "Create", patterns, span: this.spanSince(start) };
  }

  /** Merge : "MERGE" PathPattern ("ON" ("CREATE" | "MATCH") Set)* */
  protected merge(): Merge {
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
  protected set(): SetClause {
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
    const target = this.propertyExpression();
    if (target.kind !== "PropertyLookup" && target.kind !== "Subscript")
      throw this.error("UnexpectedSyntax", "Expected a property, as in `n.name`.", target.span);
    return target;
  }

  /** Remove : "REMOVE" (Variable Labels | Property) ("," ...)* */
  protected remove(): Remove {
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
  protected delete(): Delete {
    const { start } = this.token;
    const detach = this.take("DETACH");
    if (!detach) this.take("NODETACH");
    this.expect("DELETE");
    const expressions = this.list(() => this.expression());
    return { kind: "Delete", detach, expressions, span: this.spanSince(start) };
  }
}
