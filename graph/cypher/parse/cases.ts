import type { Case, CaseAlternative, Expression } from "./ast.ts";
import { ComprehensionParser } from "./comprehensions.ts";

/** CASE, its simple and its general form. */
export abstract class CaseParser extends ComprehensionParser {
  /** What the comparison or predicate here makes of its left side; null when none is here. */
  protected abstract predicateOf(left: Expression): Expression | null;

  /**
   * CaseExpression : "CASE" Expression? ("WHEN" When ("," When)* "THEN" Expression)+ ("ELSE" Expression)? "END" ,
   * When : Expression | an operator of comparison or a predicate, whose left side is the operand
   */
  protected caseExpression(): Case {
    const { start } = this.expect("CASE");
    const operand = this.at("WHEN") ? null : this.expression();
    const alternatives: CaseAlternative[] = [];
    const predicates = new Set<Expression>();
    const value = (): Expression => {
      const predicate = operand && this.predicateOf(operand);
      if (predicate) predicates.add(predicate);
      return predicate ?? this.expression();
    };
    do {
      this.expect("WHEN");
      const when = operand ? this.list(value) : [this.expression()];
      this.expect("THEN");
      alternatives.push({ when, then: this.expression() });
    } while (this.at("WHEN"));
    const otherwise = this.take("ELSE") ? this.expression() : null;
    this.expect("END");
    const span = this.spanSince(start);
    if (!operand || predicates.size === 0) return { kind: "Case", operand, alternatives, otherwise, span };
    const asked = (given: Expression): Expression => {
      if (predicates.has(given)) return given;
      return {
        kind: "Comparison",
        first: operand,
        rest: [{ operator: "=", operand: given }],
        span: given.span,
      };
    };
    const general = alternatives.map(({ when, then }) => ({ when: when.map(asked), then }));
    return { kind: "Case", operand: null, alternatives: general, otherwise, span };
  }
}
