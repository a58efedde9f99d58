import type { Expression, Name } from "./ast.ts";
import { CaseParser } from "./cases.ts";

const trims: ReadonlyMap<string, string> = new Map([
  ["BOTH", "btrim"],
  ["LEADING", "ltrim"],
  ["TRAILING", "rtrim"],
]);

/** Calls of functions, those with words of their own among them. */
export abstract class CallParser extends CaseParser {
  protected isFunctionAhead(): boolean {
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

  /** FunctionInvocation : Name ("." Name)* "(" "DISTINCT"? (Expression ("," Expression)*)? ")" | Trim */
  protected functionInvocation(): Expression {
    const name = this.dottedName("a function");
    this.expect("(");
    const isTrim = name.name.toLowerCase() === "trim";
    const side = isTrim ? this.trimSide() : undefined;
    const distinct = this.take("DISTINCT");
    if (!distinct && this.at("ALL") && this.peek(1).word !== "(") this.advance();
    const args = this.at(")") || (side && this.at("FROM")) ? [] : this.list(() => this.expression());
    const isFrom = side !== undefined || (isTrim && this.at("FROM"));
    if (isFrom) {
      this.expect("FROM");
      args.unshift(this.expression());
    }
    if (!this.at(")")) throw this.unexpected("`,` or `)`");
    this.advance();
    return {
      kind: "FunctionInvocation",
      name: isFrom ? { name: side ?? "btrim", span: name.span } : name,
      distinct,
      arguments: args,
      span: this.spanSince(name.span.start),
    };
  }

  /** Trim : "trim" "(" ("LEADING" | "TRAILING" | "BOTH")? Expression? "FROM" Expression ")" */
  private trimSide(): string | undefined {
    const side = trims.get(this.token.word);
    // Before a symbol it is a variable of that name.
    if (side && this.peek(1).kind !== "symbol") this.advance();
    else return undefined;
    return side;
  }

  protected countStar(): Expression {
    const { start } = this.expect("COUNT", "(", "*");
    this.expect(")");
    return { kind: "CountStar", span: this.spanSince(start) };
  }
}
