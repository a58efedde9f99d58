import { cover } from "../source.ts";
import type { BinaryOperator, ComparisonOperator, Expression } from "./ast.ts";
import { PrimaryParser } from "./primaries.ts";

/** The levels of precedence that have rules of their own. */
const [not, comparison, predicate] = [4, 5, 6];

/** How tightly an operator binds; all are left-associative. */
const infixLevels: ReadonlyMap<string, number> = new Map([
  ["OR", 1],
  ["XOR", 2],
  ["AND", 3],
  ...["=", "<>", "<", "<=", ">", ">="].map((operator) => [operator, comparison] as const),
  ...["IN", "STARTS", "ENDS", "CONTAINS", "=~", "IS", "::"].map((word) => [word, predicate] as const),
  ["||", 7],
  ["+", 8],
  ["-", 8],
  ["*", 9],
  ["/", 9],
  ["%", 9],
  ["^", 10],
]);

const normalForms: ReadonlySet<string> = new Set(["NFC", "NFD", "NFKC", "NFKD"]);

/** A chain of operators is a tree that leans left, and the later phases walk it: it may be this tall. */
const longestChain = 1000;

/** Expressions by precedence climbing (Pratt 1973); the order is openCypher's. */
export abstract class ExpressionParser extends PrimaryParser {
  /** Expression : Or */
  protected expression(): Expression {
    return this.deeper(() => this.climb(1));
  }

  /**
   * Or : Xor ("OR" Xor)* , Xor : And ("XOR" And)* , And : Not ("AND" Not)* , Not : "NOT"* Comparison, and below them
   * Concatenation : Sum ("||" Sum)* , Sum : Product (("+" | "-") Product)* , Product : Power (("*" | "/" | "%") Power)* ,
   * Power : Unary ("^" Unary)*
   */
  private climb(least: number): Expression {
    let left = least <= not && this.at("NOT") ? this.not() : this.unary();
    for (let length = 0; ; length++) {
      const level = this.infixLevel();
      const next: Expression | null =
        level !== undefined && level >= least ? this.operation(left, level) : null;
      if (!next) return left;
      if (length > longestChain)
        throw this.error("NestingTooDeep", `More than ${longestChain} operators in a row.`, this.token);
      left = next;
    }
  }

  /** How tightly the operator here binds; undefined when here is none. */
  private infixLevel(): number | undefined {
    if (this.expected)
      for (const word of infixLevels.keys())
        this.note(this.expected, word === "STARTS" || word === "ENDS" ? [word, "WITH"] : [word]);
    return infixLevels.get(this.token.word);
  }

  /** What the operator here makes of its left side; null when the word is no operator after all. */
  private operation(left: Expression, level: number): Expression | null {
    if (level === comparison) return this.comparison(left);
    if (this.at("IS") || this.at("::")) return this.isPredicate(left);
    const operator = level === predicate ? this.predicateOperator() : (this.advance().word as BinaryOperator);
    if (!operator) return null;
    const right = this.climb(level + 1);
    return { kind: "Binary", operator, left, right, span: cover(left.span, right.span) };
  }

  protected predicateOf(left: Expression): Expression | null {
    const level = this.infixLevel();
    return level === comparison || level === predicate ? this.operation(left, level) : null;
  }

  private not(): Expression {
    return this.deeper(() => {
      const { start } = this.advance();
      const operand = this.climb(not);
      return { kind: "Unary", operator: "NOT", operand, span: this.spanSince(start) };
    });
  }

  /** Comparison : Predicate (("=" | "<>" | "<" | "<=" | ">" | ">=") Predicate)* */
  private comparison(first: Expression): Expression {
    const rest: { operator: ComparisonOperator; operand: Expression }[] = [];
    while (this.infixLevel() === comparison) {
      const operator = this.advance().word as ComparisonOperator;
      rest.push({ operator, operand: this.climb(predicate) });
    }
    return { kind: "Comparison", first, rest, span: this.spanSince(first.span.start) };
  }

  /** Predicate : Sum (("IN" | "STARTS WITH" | "ENDS WITH" | "CONTAINS" | "=~") Sum | "IS" ...)* */
  private predicateOperator(): BinaryOperator | null {
    if (this.take("STARTS", "WITH")) return "STARTS WITH";
    if (this.take("ENDS", "WITH")) return "ENDS WITH";
    return this.atAny(["IN", "CONTAINS", "=~"]) ? (this.advance().word as BinaryOperator) : null;
  }

  /** IsPredicate : "::" Type | "IS" "NOT"? ("NULL" | "::" Type | "TYPED" Type | NormalForm? "NORMALIZED" | Labels) */
  private isPredicate(operand: Expression): Expression | null {
    const { start } = operand.span;
    if (this.take("::"))
      return { kind: "IsTyped", operand, wanted: this.type(), negated: false, span: this.spanSince(start) };
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
  protected postfix(primary: Expression): Expression {
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
    if (kind === "parameter") return this.peek(2).word === "(";
    return kind === "name" || kind === "escapedName" || ["!", "%", "(", "$"].includes(word);
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
