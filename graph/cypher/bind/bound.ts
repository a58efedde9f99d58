import type { Value } from "../../values/value.ts";
import type { AggregateFunction, ScalarFunction } from "../functions/signature.ts";
import type { ComparisonOperator, LabelExpression, QuantifierName, TypeUnion } from "../parse/index.ts";
import type { Span } from "../source.ts";
import type { BoundPattern } from "./bound-pattern.ts";
import type { BoundQuery } from "./bound-clauses.ts";
import type { Type } from "./type.ts";
import type { Variable } from "./variable.ts";

export type * from "./bound-clauses.ts";
export type * from "./bound-pattern.ts";

interface Node<Kind extends string> {
  readonly kind: Kind;
  readonly type: Type;
  readonly span: Span;
}

export interface BoundLiteral extends Node<"Literal"> {
  readonly value: Value;
}
export interface BoundParameter extends Node<"Parameter"> {
  readonly name: string;
}
export interface BoundVariable extends Node<"Variable"> {
  readonly variable: Variable;
}
export interface BoundProperty extends Node<"Property"> {
  readonly subject: BoundExpression;
  readonly key: string;
}
/** What no row needs to tell. */
export type StaticLabels = LabelExpression<never>;
export interface BoundHasLabels extends Node<"HasLabels"> {
  readonly subject: BoundExpression;
  readonly labels: StaticLabels;
}
export interface BoundSubscript extends Node<"Subscript"> {
  readonly subject: BoundExpression;
  readonly index: BoundExpression;
}
export interface BoundSlice extends Node<"Slice"> {
  readonly subject: BoundExpression;
  readonly from: BoundExpression | null;
  readonly to: BoundExpression | null;
}
export interface BoundList extends Node<"List"> {
  readonly items: readonly BoundExpression[];
}
/** `base` is what `.*` of a map projection spreads; entries win over it. */
export interface BoundMap extends Node<"Map"> {
  readonly base: BoundExpression | null;
  readonly entries: readonly { readonly key: string; readonly value: BoundExpression }[];
  /** A map projection of null is null. */
  readonly subject: BoundExpression | null;
}
export interface BoundCall extends Node<"Call"> {
  readonly function: ScalarFunction;
  readonly arguments: readonly BoundExpression[];
}
export interface BoundUnary extends Node<"Not" | "Negate" | "Plus"> {
  readonly operand: BoundExpression;
}
export interface BoundLogical extends Node<"And" | "Or" | "Xor"> {
  readonly operands: readonly BoundExpression[];
}
export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%" | "^" | "||";
export interface BoundArithmetic extends Node<"Arithmetic"> {
  readonly operator: ArithmeticOperator;
  readonly left: BoundExpression;
  readonly right: BoundExpression;
}
export interface BoundComparison extends Node<"Comparison"> {
  readonly operator: ComparisonOperator;
  readonly left: BoundExpression;
  readonly right: BoundExpression;
}
export type PredicateOperator = "IN" | "STARTS WITH" | "ENDS WITH" | "CONTAINS" | "=~";
export interface BoundPredicate extends Node<"Predicate"> {
  readonly operator: PredicateOperator;
  readonly left: BoundExpression;
  readonly right: BoundExpression;
}
export interface BoundIsNull extends Node<"IsNull"> {
  readonly operand: BoundExpression;
  readonly negated: boolean;
}
export interface BoundIsTyped extends Node<"IsTyped"> {
  readonly operand: BoundExpression;
  readonly wanted: TypeUnion;
  readonly negated: boolean;
}
export interface BoundCase extends Node<"Case"> {
  readonly operand: BoundExpression | null;
  readonly alternatives: readonly {
    readonly when: readonly BoundExpression[];
    readonly then: BoundExpression;
  }[];
  readonly otherwise: BoundExpression | null;
}
export interface BoundComprehension extends Node<"ListComprehension"> {
  readonly variable: Variable;
  readonly list: BoundExpression;
  readonly where: BoundExpression | null;
  readonly projection: BoundExpression | null;
}
export interface BoundQuantifier extends Node<"Quantifier"> {
  readonly quantifier: QuantifierName;
  readonly variable: Variable;
  readonly list: BoundExpression;
  readonly where: BoundExpression;
}
export interface BoundReduce extends Node<"Reduce"> {
  readonly accumulator: Variable;
  readonly initial: BoundExpression;
  readonly variable: Variable;
  readonly list: BoundExpression;
  readonly step: BoundExpression;
}
/** All matches of a pattern, projected; of `shortestPath()` only the first. */
export interface BoundPatternComprehension extends Node<"PatternComprehension"> {
  readonly pattern: BoundPattern;
  readonly projection: BoundExpression;
  readonly isSingle: boolean;
}
export interface BoundSubquery extends Node<"Subquery"> {
  readonly operator: "EXISTS" | "COUNT" | "COLLECT";
  readonly query: BoundQuery;
}
/** Nodes and relationships (or lists of them) in turn, as the pattern has them. */
export interface BoundPath extends Node<"Path"> {
  readonly elements: readonly Variable[];
}

export type BoundExpression =
  | BoundLiteral
  | BoundParameter
  | BoundVariable
  | BoundProperty
  | BoundHasLabels
  | BoundSubscript
  | BoundSlice
  | BoundList
  | BoundMap
  | BoundCall
  | BoundUnary
  | BoundLogical
  | BoundArithmetic
  | BoundComparison
  | BoundPredicate
  | BoundIsNull
  | BoundIsTyped
  | BoundCase
  | BoundComprehension
  | BoundQuantifier
  | BoundReduce
  | BoundPatternComprehension
  | BoundSubquery
  | BoundPath;

/** One aggregate of a projection: its result is put into the variable. */
export interface BoundAggregate {
  readonly variable: Variable;
  /** Null for `count(*)`. */
  readonly function: AggregateFunction | null;
  readonly arguments: readonly BoundExpression[];
  readonly distinct: boolean;
  readonly span: Span;
}
