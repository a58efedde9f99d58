import { float } from "../../values/float.ts";
import type { Value } from "../../values/value.ts";
import type { Expression, ListLiteral, Literal, MapEntry, MapLiteral } from "./ast.ts";
import { PatternParser } from "./patterns.ts";
import type { Token } from "./token.ts";

const greatest = 2n ** 63n - 1n;

/** Literals of numbers, strings, booleans, null, lists and maps. */
export abstract class LiteralParser extends PatternParser {
  /** Literal : Number | String | "true" | "false" | "null" */
  protected literal(): Literal | null {
    const { token } = this;
    const value = this.literalValue(token);
    if (value === undefined) return null;
    this.advance();
    return { kind: "Literal", value, span: { start: token.start, end: token.end } };
  }

  private literalValue(token: Token): Value | undefined {
    switch (token.kind) {
      case "integer":
        return this.integer(token, 1n);
      case "float":
        return this.float(token, 1);
      case "string":
        return token.text;
      case "name":
        return this.wordValue(token);
      default:
        return undefined;
    }
  }

  private wordValue({ word }: Token): Value | undefined {
    switch (word) {
      case "TRUE":
        return true;
      case "FALSE":
        return false;
      case "NULL":
        return null;
      case "INF":
      case "INFINITY":
      case "NAN":
        return this.peek(1).word === "(" ? undefined : word === "NAN" ? Number.NaN : Number.POSITIVE_INFINITY;
      default:
        return undefined;
    }
  }

  /** A number after a minus sign, so that the least integer can be written. */
  protected negativeLiteral(start: number): Literal | null {
    const { token } = this;
    if (token.kind !== "integer" && token.kind !== "float") return null;
    this.advance();
    const value = token.kind === "integer" ? this.integer(token, -1n) : this.float(token, -1);
    return { kind: "Literal", value, span: { start, end: token.end } };
  }

  private integer(token: Token, sign: 1n | -1n): Value {
    const value = sign * BigInt(token.text.replace(/^0X/, "0x"));
    if (value > greatest || value < -greatest - 1n)
      throw this.error("IntegerOverflow", `\`${token.text}\` is beyond 64 bits.`, token);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }

  private float(token: Token, sign: 1 | -1): Value {
    const value = sign * Number(token.text);
    if (!Number.isFinite(value))
      throw this.error("FloatingPointOverflow", `\`${token.text}\` is beyond the range of a float.`, token);
    return float(value);
  }

  /** ListLiteral : "[" (Expression ("," Expression)*)? "]" */
  protected listLiteral(): ListLiteral {
    const { start } = this.expect("[");
    const items: Expression[] = this.at("]") ? [] : this.list(() => this.expression());
    if (!this.at("]")) throw this.unexpected("`,` or `]`");
    this.advance();
    return { kind: "ListLiteral", items, span: this.spanSince(start) };
  }

  /** MapLiteral : "{" (Name ":" Expression ("," Name ":" Expression)*)? "}" */
  protected mapLiteral(): MapLiteral {
    const { start } = this.expect("{");
    const entries = this.at("}") ? [] : this.list(() => this.mapEntry());
    if (!this.at("}")) throw this.unexpected("`,` or `}`");
    this.advance();
    return { kind: "MapLiteral", entries, span: this.spanSince(start) };
  }

  /** MapEntry : Name ":" Expression */
  private mapEntry(): MapEntry {
    if (this.token.kind === "invalidNumber")
      throw this.error("UnexpectedSyntax", `Expected a key but found \`${this.token.text}\`.`, this.token);
    const key = this.name("a key");
    this.expect(":");
    return { key, value: this.expression() };
  }
}
