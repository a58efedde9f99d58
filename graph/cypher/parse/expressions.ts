import { cover } from "../source.ts";
import type { BinaryOperator, ComparisonOperator, Expression } from "./ast.ts";
import { PrimaryParser } from "./primaries.ts";

const comparisons: readonly string[] = ["=", "<>", "<", "<=", ">", ">="];

/** The left-associative operators, loosest first; `NOT`, comparisons and predicates stand between AND and `||`. */
const logical = [["OR"], ["XOR"], ["AND"]] as const;
const arithmetic = [["||"], ["+", "-"], ["*", "/", "%"], ["^"]] as const;

const normalForms: ReadonlySet<string> = new Set(["NFC", "NFD", "NFKC", "NFKD"]);

/** A chain of operators is a tree that leans left, and the later phases walk it: it may be this tall. */
const longestChain = 1000;

/** Expressions by precedence climbing (Pratt 1973); the order is openCypher's. */
export abstract class ExpressionParser extends PrimaryParser {
  /** Expression : OrExpression */
  protected expression(): Expression {
    return this.deeper(() => this.logicalAt(0));
  }

  /** OrExpression : XorExpression ("OR" XorExpression)* , and so down to AND */
  private logicalAt(level: number): Expression {
    const operators = logical[level];
    if (!operators) return this.not();
    return this.leftAssociative(operators, () => this.logicalAt(level + 1));
  }

  private leftAssociative(operators: readonly BinaryOperator[], operand: () => Expression): Expression {
    let left = operand();
    for (let length = 0; this.atAny(operators); length++) {
      if (length > longestChain)
        throw this.error("NestingTooDeep", `More than ${longestChain} operators in a row.`, this.token);
      const operator = this.advance().word as BinaryOperator;
      const right = operand();
      left = { kind: "Binary", operator, left, right, span: cover(left.span, right.span) };
    }
    return left;
  }

  /** NotExpression : "NOT"* Comparison */
  private not(): Expression {
    if (!this.at("NOT")) return this.comparison();
    return this.deeper(() => {
      const { start } = this.advance();
      const operand = this.not();
      return { kind: "Unary", operator: "NOT", operand, span: this.spanSince(start) };
    });
  }

  /** Comparison : Predicate (("=" | "<>" | "<" | "<=" | ">" | ">=") Predicate)* */
  private comparison(): Expression {
    const first = this.predicate();
    const rest: { operator: ComparisonOperator; operand: Expression }[] = [];
    while (this.atAny(comparisons)) {
      const operator = this.advance().word as ComparisonOperator;
      rest.push({ operator, operand: this.predicate() });
    }
    return rest.length === 0
      ? first
      : { kind: "Comparison", first, rest, span: this.spanSince(first.span.start) };
  }

  /** Predicate : Sum (("IN" | "STARTS WITH" | "ENDS WITH" | "CONTAINS" | "=~") Sum | "IS" ...)* */
  private predicate(): Expression {
    let left = this.arithmeticAt(0);
    for (let length = 0; ; length++) {
      const next: Expression | null = this.at("IS")
        ? this.isPredicate(left)
        : this.stringOrListPredicate(left);
      if (!next) return left;
      if (length > longestChain)
        throw this.error("NestingTooDeep", `More than ${longestChain} operators in a row.`, this.token);
      left = next;
    }
  }

  private stringOrListPredicate(left: Expression): Expression | null {
    const operator = this.predicateOperator();
    if (!operator) return null;
    const right = this.arithmeticAt(0);
    return { kind: "Binary", operator, left, right, span: cover(left.span, right.span) };
  }

  private predicateOperator(): BinaryOperator | null {
    if (this.take("IN")) return "IN";
    if (this.take("CONTAINS")) return "CONTAINS";
    if (this.take("=~")) return "=~";
    if (this.take("STARTS", "WITH")) return "STARTS WITH";
    if (this.take("ENDS", "WITH")) return "ENDS WITH";
    return null;
  }

  /** IsPredicate : "IS" "NOT"? ("NULL" | "::" Type | "TYPED" Type | NormalForm? "NORMALIZED" | Labels) */
  private isPredicate(operand: Expression): Expression | null {
    const { start } = operand.span;
    const isNegated = this.peek(1).word === "NOT";
    const next = this.peek(isNegated ? 2 : 1).word;
    if (next === "NULL") {
      this.expect("IS", ...(isNegated ? ["NOT"] : []), "NULL");
      return { kind: "IsNull", operand, negated: isNegated, span: this.spanSince(start) };
    }
    if (next === "::" || next === "TYPED") {
      this.expect("IS", ...(isNegated ? ["NOT"] : []), next);
      return {
        kind: "IsTyped",
        operand,
        wanted: this.type(),
        negated: isNegated,
        span: this.spanSince(start),
      };
    }
    const form = normalForms.has(next) ? next : null;
    if (this.peek((isNegated ? 2 : 1) + (form ? 1 : 0)).word === "NORMALIZED") {
      this.expect("IS", ...(isNegated ? ["NOT"] : []), ...(form ? [form] : []), "NORMALIZED");
      return this.isNormalized(operand, form ?? "NFC", isNegated);
    }
    if (isNegated) throw this.unexpected("`IS NOT NULL`");
    return {
      kind: "LabelPredicate",
      subject: operand,
      labels: this.labelExpression(),
      span: this.spanSince(start),
    };
  }

  /** A call of the function that tells it. */
  private isNormalized(operand: Expression, form: string, isNegated: boolean): Expression {
    const span = this.spanSince(operand.span.start);
    const call: Expression = {
      kind: "FunctionInvocation",
      name: { name: "isNormalized", span },
      distinct: false,
      arguments: [operand, { kind: "Literal", value: form, span }],
      span,
    };
    return isNegated ? { kind: "Unary", operator: "NOT", operand: call, span } : call;
  }

  /** Sum : Product (("+" | "-") Product)* , and so down to `^` */
  private arithmeticAt(level: number): Expression {
    const operators = arithmetic[level];
    if (!operators) return this.unary();
    return this.leftAssociative(operators, () => this.arithmeticAt(level + 1));
  }

  /** Unary : ("+" | "-")? Postfix */
  private unary(): Expression {
    if (!this.at("-") && !this.at("+")) return this.postfix(this.primary());
    return this.deeper(() => {
      const { start, word } = this.advance();
      const literal = word === "-" ? this.negativeLiteral(start) : null;
      if (literal) return this.postfix(literal);
      const operand = this.unary();
      return { kind: "Unary", operator: word === "-" ? "-" : "+", operand, span: this.spanSince(start) };
    });
  }

  /** Postfix : Primary ("." Name | "[" Expression "]" | "[" Expression? ".." Expression? "]" | Labels)* */
  protected propertyExpression(): Expression {
    return this.postfix(this.primary());
  }

  private postfix(primary: Expression): Expression {
    let subject = primary;
    const { start } = primary.span;
    for (let length = 0; ; length++) {
      if (length > longestChain)
        throw this.error("NestingTooDeep", `More than ${longestChain} operators in a row.`, this.token);
      if (this.take(".")) {
        const key = this.name("a property");
        subject = { kind: "PropertyLookup", subject, key, span: this.spanSince(start) };
      } else if (this.at("[")) subject = this.subscript(subject);
      else if (this.at(":") && this.isLabelAhead())
        return {
          kind: "LabelPredicate",
          subject,
          labels: this.labelExpression(),
          span: this.spanSince(start),
        };
      else return subject;
    }
  }

  private isLabelAhead(): boolean {
    const { kind, word } = this.peek(1);
    return kind === "name" || kind === "escapedName" || word === "!" || word === "%" || word === "(";
  }

  private subscript(subject: Expression): Expression {
    this.expect("[");
    const from = this.at("..") ? null : this.expression();
    if (from && !this.at("..")) {
      this.expect("]");
      return { kind: "Subscript", subject, index: from, span: this.spanSince(subject.span.start) };
    }
    this.expect("..");
    const to = this.at("]") ? null : this.expression();
    this.expect("]");
    return { kind: "Slice", subject, from, to, span: this.spanSince(subject.span.start) };
  }
}
