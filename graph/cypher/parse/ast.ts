import type { Kind, Value } from "../../values/index.ts";
import type { Span } from "../source.ts";
import type { Clause } from "./ast-clauses.ts";
import type { PathPattern } from "./ast-patterns.ts";

export type * from "./ast-clauses.ts";
export type * from "./ast-patterns.ts";

/** A name as it stands in the query: a variable, label, type, property or function. */
export interface Name {
  readonly name: string;
  readonly span: Span;
}

/** Statement : ("EXPLAIN" | "PROFILE")? Query */
export interface Statement {
  readonly kind: "Statement";
  readonly text: string;
  readonly mode: "run" | "explain" | "profile";
  readonly query: Query;
}

/** Query : SingleQuery ("UNION" ("ALL" | "DISTINCT")? SingleQuery)* */
export interface Query {
  readonly kind: "Query";
  readonly parts: readonly SingleQuery[];
  /** How the part before is joined, one less than the parts. */
  readonly unions: readonly { readonly all: boolean; readonly span: Span }[];
  readonly span: Span;
}

export interface SingleQuery {
  readonly kind: "SingleQuery";
  readonly clauses: readonly Clause[];
  readonly span: Span;
}

export type BinaryOperator =
  | "OR"
  | "XOR"
  | "AND"
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "^"
  | "||"
  | "IN"
  | "STARTS WITH"
  | "ENDS WITH"
  | "CONTAINS"
  | "=~";

export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";

export type QuantifierName = "all" | "any" | "none" | "single";

interface Node<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
}

export interface Literal extends Node<"Literal"> {
  readonly value: Value;
}
export interface Parameter extends Node<"Parameter"> {
  readonly name: string;
}
export interface Variable extends Node<"Variable"> {
  readonly name: string;
}
export interface PropertyLookup extends Node<"PropertyLookup"> {
  readonly subject: Expression;
  readonly key: Name;
}
export interface LabelPredicate extends Node<"LabelPredicate"> {
  readonly subject: Expression;
  readonly labels: LabelExpression;
}
export interface Subscript extends Node<"Subscript"> {
  readonly subject: Expression;
  readonly index: Expression;
}
export interface Slice extends Node<"Slice"> {
  readonly subject: Expression;
  readonly from: Expression | null;
  readonly to: Expression | null;
}
export interface ListLiteral extends Node<"ListLiteral"> {
  readonly items: readonly Expression[];
}
export interface MapEntry {
  readonly key: Name;
  readonly value: Expression;
}
export interface MapLiteral extends Node<"MapLiteral"> {
  readonly entries: readonly MapEntry[];
}
export type MapProjectionElement =
  | { readonly kind: "AllFields"; readonly span: Span }
  | { readonly kind: "Field"; readonly key: Name }
  | { readonly kind: "VariableField"; readonly variable: Variable }
  | { readonly kind: "LiteralField"; readonly key: Name; readonly value: Expression };
export interface MapProjection extends Node<"MapProjection"> {
  readonly subject: Expression;
  readonly elements: readonly MapProjectionElement[];
}
export interface FunctionInvocation extends Node<"FunctionInvocation"> {
  readonly name: Name;
  readonly distinct: boolean;
  readonly arguments: readonly Expression[];
}
export type CountStar = Node<"CountStar">;
export interface Unary extends Node<"Unary"> {
  readonly operator: "NOT" | "-" | "+";
  readonly operand: Expression;
}
export interface Binary extends Node<"Binary"> {
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
/** `a < b <= c` means `a < b AND b <= c`. */
export interface Comparison extends Node<"Comparison"> {
  readonly first: Expression;
  readonly rest: readonly { readonly operator: ComparisonOperator; readonly operand: Expression }[];
}
export interface IsNull extends Node<"IsNull"> {
  readonly operand: Expression;
  readonly negated: boolean;
}
/** One of the types of `value IS :: A | B NOT NULL`. */
export interface SingleType {
  readonly kind: Exclude<Kind, "Null"> | "Any" | "Nothing" | "Null" | "PropertyValue";
  /** What a list holds; empty when anything may be in it. */
  readonly elements: TypeUnion;
  readonly isNullable: boolean;
}
export type TypeUnion = readonly SingleType[];

/** `IS :: TYPE`. */
export interface IsTyped extends Node<"IsTyped"> {
  readonly operand: Expression;
  readonly wanted: TypeUnion;
  readonly negated: boolean;
}
export interface CaseAlternative {
  readonly when: readonly Expression[];
  readonly then: Expression;
}
export interface Case extends Node<"Case"> {
  readonly operand: Expression | null;
  readonly alternatives: readonly CaseAlternative[];
  readonly otherwise: Expression | null;
}
export interface ListComprehension extends Node<"ListComprehension"> {
  readonly variable: Name;
  readonly list: Expression;
  readonly where: Expression | null;
  readonly projection: Expression | null;
}
export interface PatternComprehension extends Node<"PatternComprehension"> {
  readonly pattern: PathPattern;
  readonly where: Expression | null;
  readonly projection: Expression;
}
export interface Quantifier extends Node<"Quantifier"> {
  readonly quantifier: QuantifierName;
  readonly variable: Name;
  readonly list: Expression;
  readonly where: Expression;
}
export interface Reduce extends Node<"Reduce"> {
  readonly accumulator: Name;
  readonly initial: Expression;
  readonly variable: Name;
  readonly list: Expression;
  readonly step: Expression;
}
/** A pattern where a truth value is expected: whether it has a match. Also `shortestPath((a)-[*]-(b))`. */
export interface PatternExpression extends Node<"PatternExpression"> {
  readonly pattern: PathPattern;
}
export interface SubqueryExpression extends Node<"SubqueryExpression"> {
  readonly operator: "EXISTS" | "COUNT" | "COLLECT";
  readonly query: Query;
}

export type Expression =
  | Literal
  | Parameter
  | Variable
  | PropertyLookup
  | LabelPredicate
  | Subscript
  | Slice
  | ListLiteral
  | MapLiteral
  | MapProjection
  | FunctionInvocation
  | CountStar
  | Unary
  | Binary
  | Comparison
  | IsNull
  | IsTyped
  | Case
  | ListComprehension
  | PatternComprehension
  | Quantifier
  | Reduce
  | PatternExpression
  | SubqueryExpression;

/** `$(expression)`: a label or type, or a list of them, that a row tells; `$any(...)` asks for one of them. */
export interface DynamicLabel extends Node<"DynamicLabel"> {
  readonly expression: Expression;
  readonly isAny: boolean;
}
export type LabelExpression<Dynamic = DynamicLabel> =
  | { readonly kind: "Label"; readonly label: Name }
  | { readonly kind: "AnyLabel"; readonly span: Span }
  | { readonly kind: "LabelNot"; readonly operand: LabelExpression<Dynamic> }
  | { readonly kind: "LabelAnd" | "LabelOr"; readonly operands: readonly LabelExpression<Dynamic>[] }
  | Dynamic;
