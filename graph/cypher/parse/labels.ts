import type { DynamicLabel, Expression, LabelExpression } from "./ast.ts";
import { TypeParser } from "./types.ts";

/** Label expressions of nodes and relationships. */
export abstract class LabelParser extends TypeParser {
  protected abstract expression(): Expression;

  /** Labels : (":" | "IS") LabelOr, and the old forms `:A:B` of nodes and `:A|:B` of relationships. */
  protected labelExpression(): LabelExpression {
    this.advance();
    const operands = [this.labelOr()];
    while (this.take(":")) operands.push(this.labelOr());
    return operands.length === 1 ? operands[0]! : { kind: "LabelAnd", operands };
  }

  /** LabelOr : LabelAnd ("|" ":"? LabelAnd)* */
  private labelOr(): LabelExpression {
    const operands = [this.labelAnd()];
    while (this.take("|")) {
      this.take(":");
      operands.push(this.labelAnd());
    }
    return operands.length === 1 ? operands[0]! : { kind: "LabelOr", operands };
  }

  /** LabelAnd : LabelFactor ("&" LabelFactor)* */
  private labelAnd(): LabelExpression {
    const operands = [this.labelFactor()];
    while (this.take("&")) operands.push(this.labelFactor());
    return operands.length === 1 ? operands[0]! : { kind: "LabelAnd", operands };
  }

  /** LabelFactor : "!" LabelFactor | "(" LabelOr ")" | "%" | DynamicLabel | Name */
  private labelFactor(): LabelExpression {
    return this.deeper(() => {
      if (this.take("!")) return { kind: "LabelNot", operand: this.labelFactor() };
      if (this.take("(")) {
        const inner = this.labelOr();
        this.expect(")");
        return inner;
      }
      const { start, end } = this.token;
      if (this.take("%")) return { kind: "AnyLabel", span: { start, end } };
      return this.dynamicLabel() ?? { kind: "Label", label: this.name("a label or type") };
    });
  }

  /** DynamicLabel : "$" ("any" | "all")? "(" Expression ")" */
  protected dynamicLabel(): DynamicLabel | null {
    const { kind, text, start } = this.token;
    const isQualified = kind === "parameter" && /^(?:any|all)$/i.test(text) && this.peek(1).word === "(";
    if (!isQualified && !this.at("$")) return null;
    this.advance();
    this.expect("(");
    const expression = this.expression();
    this.expect(")");
    const isAny = text.toLowerCase() === "any";
    return { kind: "DynamicLabel", expression, isAny, span: this.spanSince(start) };
  }
}
