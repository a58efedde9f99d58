import { CypherError, type ErrorCode, type ErrorType } from "../errors.ts";
import type { Name } from "../parse/index.ts";
import type { Notification } from "../result.ts";
import type { Span } from "../source.ts";
import { didYouMean } from "../suggest.ts";
import type { BoundAggregate, BoundExpression, BoundLogical } from "./bound.ts";
import type { Catalog } from "./catalog.ts";
import { fits, type Type, type } from "./type.ts";
import type { TypeName } from "../functions/signature.ts";
import { Scope, type Representation, type Variable } from "./variable.ts";

/** What every part of the binder shares: the scope, slots, errors and notifications. */
export class BinderBase {
  protected readonly text: string;
  protected readonly catalog: Catalog;
  protected scope = new Scope();
  /** Where aggregates go; null where none may stand. */
  protected aggregates: BoundAggregate[] | null = null;
  readonly notifications: Notification[] = [];
  /** Every parameter the statement asks for. */
  readonly parameters: Name[] = [];
  /** Labels, types and property keys that the statement itself writes: what comes after may ask for them. */
  protected readonly introduced = new Set<string>();
  private slots = 0;
  private anonymous = 0;

  constructor(text: string, catalog: Catalog) {
    this.text = text;
    this.catalog = catalog;
  }

  /** How many slots a row of the statement has. */
  get width(): number {
    return this.slots;
  }

  protected variable(name: string | null, of: Type, representation: Representation): Variable {
    const isNamed = name !== null;
    const slot = this.slots++;
    return { name: name ?? `anon_${this.anonymous++}`, slot, type: of, representation, isNamed };
  }

  /** A new variable that is in scope from here on. */
  protected declare(name: string | null, of: Type, representation: Representation): Variable {
    const variable = this.variable(name, of, representation);
    if (name !== null) this.scope.add(variable);
    return variable;
  }

  protected resolve({ name, span }: Name): Variable {
    const variable = this.scope.find(name);
    if (variable) return variable;
    throw this.error(
      "UndefinedVariable",
      `Variable \`${name}\` is not defined.`,
      span,
      didYouMean(name, this.scope.names()),
    );
  }

  /** Runs in a scope inside the present one, where `names` are added or hidden. */
  protected within<T>(bind: () => T, scope: Scope = new Scope(this.scope)): T {
    const { scope: before } = this;
    this.scope = scope;
    const result = bind();
    this.scope = before;
    return result;
  }

  protected withAggregates<T>(aggregates: BoundAggregate[] | null, bind: () => T): T {
    const { aggregates: before } = this;
    this.aggregates = aggregates;
    const result = bind();
    this.aggregates = before;
    return result;
  }

  /** Refuses an expression that can never be of the types asked for. */
  protected require<E extends BoundExpression>(expression: E, wanted: readonly TypeName[], where: string): E {
    if (fits(expression.type, wanted)) return expression;
    const reason = `${where} takes ${wanted.join(" or ")}, but this is ${article(expression.type)}.`;
    throw this.error("InvalidArgumentType", reason, expression.span);
  }

  protected source({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  protected notify(code: Notification["code"], message: string, span: Span, hint: string | null): void {
    this.notifications.push({ code, message, span, hint });
  }

  protected error(
    code: ErrorCode,
    reason: string,
    span: Span,
    hint: string | null = null,
    errorType: ErrorType = "SyntaxError",
  ): CypherError {
    return new CypherError({ phase: "bind", type: errorType, code, reason, hint, text: this.text, span });
  }
}

const article = ({ name }: Type): string => (/^[AEIOU]/.test(name) ? `an ${name}` : `a ${name}`);

export const boolean = type("Boolean");

/** The conjuncts of a predicate, each of which must hold. */
export function conjuncts(predicate: BoundExpression): readonly BoundExpression[] {
  return predicate.kind === "And" ? predicate.operands.flatMap(conjuncts) : [predicate];
}

export function conjunction(predicates: readonly BoundExpression[]): BoundExpression {
  const [first] = predicates;
  if (predicates.length === 1 && first) return first;
  const span = first?.span ?? { start: 0, end: 0 };
  const and: BoundLogical = { kind: "And", operands: predicates, type: boolean, span };
  return and;
}
