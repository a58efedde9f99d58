import type {
  CaseAlternative,
  Expression,
  MapProjectionElement,
  Name,
  PatternExpression,
  QuantifierName,
  Query,
  SubqueryExpression,
  Variable,
} from "./ast.ts";
import { LiteralParser } from "./literals.ts";
import { slipOf } from "./slips.ts";

const quantifiers: Readonly<Record<string, QuantifierName>> = {
  ALL: "all",
  ANY: "any",
  NONE: "none",
  SINGLE: "single",
};
const subqueries = ["EXISTS", "COUNT", "COLLECT"] as const;

/** Everything an operator can stand beside. */
export abstract class PrimaryParser extends LiteralParser {
  protected abstract subquery(): Query;

  /** Primary : Literal | Parameter | List | Map | Case | Subquery | Quantifier | Reduce | Pattern | Call | Variable */
  protected primary(): Expression {
    const { token } = this;
    if (token.kind === "parameter") return this.parameter();
    if (token.kind === "symbol") return this.symbolPrimary();
    const literal = this.literal();
    if (literal) return literal;
    if (token.kind === "name") {
      const keyword = this.keywordPrimary();
      if (keyword) return keyword;
    }
    if (!this.atName()) throw this.unexpected("an expression");
    if (this.isFunctionAhead()) return this.functionInvocation();
    const variable: Variable = { kind: "Variable", ...this.name() };
    return this.at("{") ? this.mapProjection(variable) : variable;
  }

  private symbolPrimary(): Expression {
    if (this.at("(")) return this.patternExpression() ?? this.parenthesized();
    if (this.at("{")) return this.mapLiteral();
    if (this.at("[")) return this.listComprehension() ?? this.patternComprehension() ?? this.listLiteral();
    throw this.unexpected("an expression", this.at("=") ? slipOf("==") : null);
  }

  private keywordPrimary(): Expression | null {
    const { word } = this.token;
    if (word === "CASE") return this.caseExpression();
    const next = this.peek(1).word;
    if (next === "{") {
      const operator = subqueries.find((name) => name === word);
      if (operator) return this.subqueryExpression(operator);
    }
    if (next !== "(") return null;
    if (word === "COUNT" && this.peek(2).word === "*") return this.countStar();
    if (word === "SHORTESTPATH" || word === "ALLSHORTESTPATHS") return this.shortestPathExpression();
    const quantifier = Object.hasOwn(quantifiers, word) ? quantifiers[word] : undefined;
    if (quantifier && this.peek(3).word === "IN") return this.quantifierExpression(quantifier);
    if (word === "REDUCE" && this.peek(3).word === "=") return this.reduce();
    return null;
  }

  private parameter(): Expression {
    const { text: name, start, end } = this.advance();
    return { kind: "Parameter", name, span: { start, end } };
  }

  private parenthesized(): Expression {
    this.expect("(");
    const inner = this.expression();
    if (!this.at(")")) throw this.unexpected("`)`");
    this.advance();
    return inner;
  }

  /** PatternExpression : NodePattern (RelationshipPattern NodePattern)+ */
  private patternExpression(): PatternExpression | null {
    const close = this.closing();
    if (close === null) return null;
    const after = this.peek(close + 1).word;
    const line = after === "<" ? this.peek(close + 2).word === "-" : after === "-";
    const next = this.peek(close + (after === "<" ? 3 : 2)).word;
    if (!line || (next !== "-" && next !== "[")) return null;
    const { start } = this.token;
    const mark = this.mark();
    const pattern = this.attempt(() => this.path());
    if (pattern && pattern.elements.length > 1)
      return { kind: "PatternExpression", pattern, span: this.spanSince(start) };
    this.reset(mark);
    return null;
  }

  /** How far ahead the parenthesis here is closed. */
  private closing(): number | null {
    let open = 0;
    for (let ahead = 0; this.peek(ahead).kind !== "end"; ahead++) {
      const { word } = this.peek(ahead);
      if (word === "(") open += 1;
      if (word === ")" && --open === 0) return ahead;
      // Node patterns hold no parenthesis at their start.
      if (ahead === 1 && word === "(") return null;
    }
    return null;
  }

  private shortestPathExpression(): PatternExpression {
    const { start } = this.token;
    const pattern = this.shortestPath();
    return { kind: "PatternExpression", pattern, span: this.spanSince(start) };
  }

  /** CaseExpression : "CASE" Expression? ("WHEN" Expression ("," Expression)* "THEN" Expression)+ ("ELSE" Expression)? "END" */
  private caseExpression(): Expression {
    const { start } = this.expect("CASE");
    const operand = this.at("WHEN") ? null : this.expression();
    const alternatives: CaseAlternative[] = [];
    do {
      this.expect("WHEN");
      const when = operand ? this.list(() => this.expression()) : [this.expression()];
      this.expect("THEN");
      alternatives.push({ when, then: this.expression() });
    } while (this.at("WHEN"));
    const otherwise = this.take("ELSE") ? this.expression() : null;
    this.expect("END");
    return { kind: "Case", operand, alternatives, otherwise, span: this.spanSince(start) };
  }

  /** SubqueryExpression : ("EXISTS" | "COUNT" | "COLLECT") "{" (Query | Pattern ("WHERE" Expression)?) "}" */
  private subqueryExpression(operator: SubqueryExpression["operator"]): Expression {
    const { start } = this.advance();
    this.expect("{");
    const query = this.subquery();
    this.expect("}");
    return { kind: "SubqueryExpression", operator, query, span: this.spanSince(start) };
  }

  private countStar(): Expression {
    const { start } = this.expect("COUNT", "(", "*");
    this.expect(")");
    return { kind: "CountStar", span: this.spanSince(start) };
  }

  /** Quantifier : ("all" | "any" | "none" | "single") "(" Variable "IN" Expression "WHERE" Expression ")" */
  private quantifierExpression(quantifier: QuantifierName): Expression {
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
  private reduce(): Expression {
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
  private listComprehension(): Expression | null {
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
  private patternComprehension(): Expression | null {
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

  /** MapProjection : Variable "{" (".*" | "." Name | Variable | Name ":" Expression)* "}" */
  private mapProjection(subject: Variable): Expression {
    this.expect("{");
    const elements = this.at("}") ? [] : this.list(() => this.mapProjectionElement());
    this.expect("}");
    return { kind: "MapProjection", subject, elements, span: this.spanSince(subject.span.start) };
  }

  private mapProjectionElement(): MapProjectionElement {
    const { start, end } = this.token;
    if (this.take(".")) {
      if (this.take("*")) return { kind: "AllFields", span: { start, end } };
      return { kind: "Field", key: this.name("a property") };
    }
    const key = this.name("a key");
    if (this.take(":")) return { kind: "LiteralField", key, value: this.expression() };
    return { kind: "VariableField", variable: { kind: "Variable", ...key } };
  }

  private isFunctionAhead(): boolean {
    let ahead = 1;
    while (this.peek(ahead).word === "." && this.peek(ahead + 1).kind === "name") ahead += 2;
    return this.peek(ahead).word === "(";
  }

  protected dottedName(what: string): Name {
    const { start } = this.token;
    const parts = [this.name(what).name];
    while (this.take(".")) parts.push(this.name(what).name);
    return { name: parts.join("."), span: this.spanSince(start) };
  }

  /** FunctionInvocation : Name ("." Name)* "(" "DISTINCT"? (Expression ("," Expression)*)? ")" */
  private functionInvocation(): Expression {
    const name = this.dottedName("a function");
    this.expect("(");
    const distinct = this.take("DISTINCT");
    if (!distinct && this.at("ALL") && this.peek(1).word !== "(") this.advance();
    const args = this.at(")") ? [] : this.list(() => this.expression());
    if (!this.at(")")) throw this.unexpected("`,` or `)`");
    this.advance();
    return {
      kind: "FunctionInvocation",
      name,
      distinct,
      arguments: args,
      span: this.spanSince(name.span.start),
    };
  }
}
