import type { CypherError } from "../errors.ts";
import type { AggregateFunction, ScalarFunction, Signature } from "../functions/signature.ts";
import { contains, type Expression, type Name } from "../parse/index.ts";
import { didYouMean } from "../suggest.ts";
import type { BoundAggregate, BoundExpression } from "./bound.ts";
import { boolean } from "./binder-base.ts";
import { ExpressionBinder } from "./expressions.ts";
import { anyType, elementOf, listOf, type, type Type } from "./type.ts";
import type { Variable } from "./variable.ts";

/** Stands for the aggregates of an argument of an aggregate: there may be none. */
const nested: BoundAggregate[] = [];

type Invocation = Extract<Expression, { kind: "FunctionInvocation" }>;

/** Calls of functions, and the aggregates among them. */
export abstract class FunctionBinder extends ExpressionBinder {
  /** What `file()` and `linenumber()` give after LOAD CSV; an aggregation puts an end to it. */
  protected table: ReadonlyMap<string, Variable> = new Map();

  protected functionCall(expression: Invocation): BoundExpression {
    const exists = this.existsFunction(expression);
    if (exists) return exists;
    const definition = this.catalog.functions.get(expression.name.name.toLowerCase());
    if (!definition) throw this.unknownFunction(expression.name);
    this.checkCount(definition, expression);
    const read = this.table.get(definition.name);
    if (read) return { kind: "Variable", variable: read, type: read.type, span: expression.span };
    if (definition.kind === "aggregate") return this.aggregate(definition, expression);
    return this.scalar(definition, withNormalForm(definition, expression));
  }

  private unknownFunction({ name, span }: Name): CypherError {
    const { functions, hasExtensions } = this.catalog;
    const near = didYouMean(
      name,
      [...functions.values()].map((known) => known.name),
    );
    const hints = [near, hasExtensions ? null : "More functions come with `newsgraph/cypher/library`."];
    const hint = hints.filter(Boolean).join(" ") || null;
    return this.error("UnknownFunction", `There is no function \`${name}\`.`, span, hint);
  }

  /** `exists(n.name)` and `exists((n)-->())`, which were functions before `EXISTS {}`. */
  private existsFunction({ name, arguments: [argument], span }: Invocation): BoundExpression | null {
    if (name.name.toLowerCase() !== "exists" || !argument) return null;
    if (argument.kind === "PatternExpression") return this.patternPredicate(argument);
    if (argument.kind !== "PropertyLookup" && argument.kind !== "Subscript")
      throw this.error("InvalidArgumentType", "`exists` takes a property or a pattern.", argument.span);
    return { kind: "IsNull", operand: this.expression(argument), negated: true, type: boolean, span };
  }

  private checkCount(signature: Signature, { arguments: given, span, name }: Invocation): void {
    const { parameters, required, isVariadic } = signature;
    const isEnough = given.length >= required && (isVariadic || given.length <= parameters.length);
    if (isEnough) return;
    const wanted = isVariadic ? `at least ${required}` : range(required, parameters.length);
    const names = parameters.map((parameter) => parameter.name).join(", ");
    throw this.error(
      "InvalidNumberOfArguments",
      `\`${name.name}\` takes ${wanted}, not ${given.length}.`,
      span,
      `Write \`${signature.name}(${names})\`.`,
    );
  }

  private scalar(definition: ScalarFunction, expression: Invocation): BoundExpression {
    if (this.aggregates === nested && random.has(definition.name.toLowerCase()))
      throw this.error("NonConstantExpression", "A random value cannot be aggregated.", expression.span);
    const args = this.arguments(definition, expression);
    const result = resultType(definition, args);
    return { kind: "Call", function: definition, arguments: args, type: result, span: expression.span };
  }

  private arguments(signature: Signature, expression: Invocation): readonly BoundExpression[] {
    return expression.arguments.map((argument, position) => {
      const parameter = signature.parameters[Math.min(position, signature.parameters.length - 1)];
      const bound = this.expression(argument);
      return this.require(bound, parameter?.types ?? ["Any"], `\`${signature.name}\``);
    });
  }

  private aggregate(definition: AggregateFunction, expression: Invocation): BoundExpression {
    this.checkAggregate(expression);
    const args = this.withAggregates(nested, () => this.arguments(definition, expression));
    const result = aggregateType(definition, args);
    return this.gather(definition, args, expression.distinct, result, expression);
  }

  protected countStar(expression: Extract<Expression, { kind: "CountStar" }>): BoundExpression {
    this.checkAggregate(expression);
    return this.gather(null, [], false, type("Integer"), expression);
  }

  private gather(
    definition: AggregateFunction | null,
    args: readonly BoundExpression[],
    distinct: boolean,
    result: Type,
    { span }: Expression,
  ): BoundExpression {
    const variable = this.variable(null, result, "value");
    this.aggregates?.push({ variable, function: definition, arguments: args, distinct, span });
    return { kind: "Variable", variable, type: result, span };
  }

  private checkAggregate({ span }: Expression): void {
    if (this.aggregates === nested)
      throw this.error("NestedAggregation", "An aggregate cannot stand inside another.", span);
    if (!this.aggregates)
      throw this.error(
        "InvalidAggregation",
        "An aggregate cannot stand here.",
        span,
        "Aggregate in a WITH or RETURN, and use its result after.",
      );
  }

  /** Whether an aggregate stands in it, outside of subqueries. */
  protected isAggregating(expression: Expression): boolean {
    return contains(expression, (inner) => this.isAggregate(inner));
  }

  protected isAggregate(expression: Expression): boolean {
    if (expression.kind === "CountStar") return true;
    if (expression.kind !== "FunctionInvocation") return false;
    return this.catalog.functions.get(expression.name.name.toLowerCase())?.kind === "aggregate";
  }
}

const normalForms: ReadonlySet<string> = new Set(["NFC", "NFD", "NFKC", "NFKD"]);

/** `normalize(text, NFKC)`: the form is a word of the language. */
function withNormalForm({ name }: ScalarFunction, call: Invocation): Invocation {
  const [text, form] = call.arguments;
  if (name !== "normalize" || !text || form?.kind !== "Variable") return call;
  const word = form.name.toUpperCase();
  if (!normalForms.has(word)) return call;
  return { ...call, arguments: [text, { kind: "Literal", value: word, span: form.span }] };
}

function range(least: number, most: number): string {
  const noun = most === 1 ? "argument" : "arguments";
  return least === most ? `${least} ${noun}` : `${least} to ${most} ${noun}`;
}

const random: ReadonlySet<string> = new Set(["rand", "randomuuid"]);
const unwrapping: ReadonlySet<string> = new Set(["head", "last"]);
const preserving: ReadonlySet<string> = new Set(["reverse", "tail"]);

function resultType(definition: ScalarFunction, args: readonly BoundExpression[]): Type {
  const first = args[0]?.type ?? anyType;
  const name = definition.name.toLowerCase();
  if (unwrapping.has(name)) return elementOf(first);
  if (preserving.has(name) && first.name === "List") return first;
  if (definition.result === "List") return listOf(definition.element ? type(definition.element) : anyType);
  return type(definition.result);
}

function aggregateType(definition: AggregateFunction, args: readonly BoundExpression[]): Type {
  const first = args[0]?.type ?? anyType;
  switch (definition.name.toLowerCase()) {
    case "collect":
      return listOf(first);
    case "min":
    case "max":
      return first;
    default:
      return type(definition.result);
  }
}
