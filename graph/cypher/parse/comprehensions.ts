import type { Expression, QuantifierName } from "./ast.ts";
import { LiteralParser } from "./literals.ts";

/** Expressions that bring in variables of their own. */
export abstract class ComprehensionParser extends LiteralParser {
  /** Quantifier : ("all" | "any" | "none" | "single") "(" Variable "IN" Expression "WHERE" Expression ")" */
  protected quantifierExpression(quantifier: QuantifierName): Expression {
    const { start } = this.advance();
    this.expect("(");
    const variable = this.name("a variable");
    this.expect("IN");
    const list = this.expression();
    if (!this.at("WHERE")) throw this.unexpected("`WHERE`");
    this.advance();
    const where = this.expression();
    this.expect(")");
    return { kind: "Quantifier", quantifier, variable, list, where, span: this.spanSince(start) };
  }

  /** Reduce : "reduce" "(" Variable "=" Expression "," Variable "IN" Expression "|" Expression ")" */
  protected reduce(): Expression {
    const { start } = this.advance();
    this.expect("(");
    const accumulator = this.name("a variable");
    this.expect("=");
    const initial = this.expression();
    this.expect(",");
    const variable = this.name("a variable");
    this.expect("IN");
    const list = this.expression();
    this.expect("|");
    const step = this.expression();
    this.expect(")");
    return { kind: "Reduce", accumulator, initial, variable, list, step, span: this.spanSince(start) };
  }

  /** ListComprehension : "[" Variable "IN" Expression ("WHERE" Expression)? ("|" Expression)? "]" */
  protected listComprehension(): Expression | null {
    const next = this.peek(1);
    const isName = next.kind === "name" || next.kind === "escapedName";
    if (!isName || this.peek(2).word !== "IN") return null;
    const mark = this.mark();
    const { start } = this.expect("[");
    const variable = this.name("a variable");
    this.expect("IN");
    const list = this.expression();
    const where = this.take("WHERE") ? this.expression() : null;
    const projection = this.take("|") ? this.expression() : null;
    if (this.at(",") && !where && !projection) {
      this.reset(mark);
      return null;
    }
    this.expect("]");
    return { kind: "ListComprehension", variable, list, where, projection, span: this.spanSince(start) };
  }

  /** PatternComprehension : "[" (Variable "=")? Path ("WHERE" Expression)? "|" Expression "]" */
  protected patternComprehension(): Expression | null {
    const isNamed = this.peek(2).word === "=" && this.peek(3).word === "(";
    if (!isNamed && this.peek(1).word !== "(") return null;
    const { start } = this.token;
    const mark = this.mark();
    const pattern = this.attempt(() => {
      this.expect("[");
      const path = this.pathPattern();
      if (!this.at("WHERE") && !this.at("|")) throw this.unexpected("`|`");
      return path;
    });
    if (!pattern || pattern.elements.length < 2) {
      this.reset(mark);
      return null;
    }
    const where = this.take("WHERE") ? this.expression() : null;
    this.expect("|");
    const projection = this.expression();
    this.expect("]");
    return { kind: "PatternComprehension", pattern, where, projection, span: this.spanSince(start) };
  }
}
