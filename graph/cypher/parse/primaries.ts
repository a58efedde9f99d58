import type {
  Expression,
  MapProjectionElement,
  PatternExpression,
  QuantifierName,
  Query,
  SubqueryExpression,
  Variable,
} from "./ast.ts";
import { CallParser } from "./calls.ts";
import { slipOf } from "./slips.ts";

const quantifiers: Readonly<Record<string, QuantifierName>> = {
  ALL: "all",
  ANY: "any",
  NONE: "none",
  SINGLE: "single",
};
const subqueries = ["EXISTS", "COUNT", "COLLECT"] as const;

/** Everything an operator can stand beside. */
export abstract class PrimaryParser extends CallParser {
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

  /** SubqueryExpression : ("EXISTS" | "COUNT" | "COLLECT") "{" (Query | Pattern ("WHERE" Expression)?) "}" */
  private subqueryExpression(operator: SubqueryExpression["operator"]): Expression {
    const { start } = this.advance();
    this.expect("{");
    const query = this.subquery();
    this.expect("}");
    return { kind: "SubqueryExpression", operator, query, span: this.spanSince(start) };
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
}
