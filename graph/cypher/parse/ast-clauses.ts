import type { Span } from "../source.ts";
import type { DynamicLabel, Expression, Name, PropertyLookup, Query, Subscript } from "./ast.ts";
import type { PathPattern } from "./ast-patterns.ts";

interface Node<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
}

export interface Match extends Node<"Match"> {
  readonly optional: boolean;
  readonly patterns: readonly PathPattern[];
  readonly where: Expression | null;
}
export interface Unwind extends Node<"Unwind"> {
  readonly list: Expression;
  readonly variable: Name;
}
export interface ProjectionItem {
  readonly expression: Expression;
  readonly alias: Name | null;
  readonly span: Span;
}
export interface SortItem {
  readonly expression: Expression;
  readonly descending: boolean;
}
/** What WITH and RETURN share. */
export interface ProjectionBody {
  readonly distinct: boolean;
  /** `*`, and where it stands. */
  readonly star: Span | null;
  readonly items: readonly ProjectionItem[];
  readonly orderBy: readonly SortItem[];
  readonly skip: Expression | null;
  readonly limit: Expression | null;
}
export interface With extends Node<"With">, ProjectionBody {
  readonly where: Expression | null;
}
export interface Return extends Node<"Return">, ProjectionBody {}
export interface Create extends Node<"Create"> {
  readonly patterns: readonly PathPattern[];
}
export interface Merge extends Node<"Merge"> {
  readonly pattern: PathPattern;
  readonly onCreate: readonly SetItem[];
  readonly onMatch: readonly SetItem[];
}
export type SetItem =
  | {
      readonly kind: "SetProperty";
      readonly target: PropertyLookup | Subscript;
      readonly value: Expression;
      readonly span: Span;
    }
  | {
      readonly kind: "SetProperties";
      readonly variable: Name;
      readonly merge: boolean;
      readonly value: Expression;
      readonly span: Span;
    }
  | {
      readonly kind: "SetLabels";
      readonly variable: Name;
      readonly labels: readonly (Name | DynamicLabel)[];
      readonly span: Span;
    };
export interface SetClause extends Node<"Set"> {
  readonly items: readonly SetItem[];
}
export type RemoveItem =
  | { readonly kind: "RemoveProperty"; readonly target: PropertyLookup | Subscript; readonly span: Span }
  | {
      readonly kind: "RemoveLabels";
      readonly variable: Name;
      readonly labels: readonly (Name | DynamicLabel)[];
      readonly span: Span;
    };
export interface Remove extends Node<"Remove"> {
  readonly items: readonly RemoveItem[];
}
export interface Delete extends Node<"Delete"> {
  readonly detach: boolean;
  readonly expressions: readonly Expression[];
}
export interface YieldItem {
  readonly field: Name;
  readonly alias: Name | null;
}
/** `arguments` is null when the parentheses are left out: the parameters of the same names are passed. */
export interface Call extends Node<"Call"> {
  readonly optional: boolean;
  readonly procedure: Name;
  readonly arguments: readonly Expression[] | null;
  /** Null when there is no YIELD; `*` takes every field. */
  readonly yields: readonly YieldItem[] | "*" | null;
  readonly where: Expression | null;
}
/** `imports` is null without a scope clause; then the subquery's first WITH imports. */
export interface CallSubquery extends Node<"CallSubquery"> {
  readonly query: Query;
  readonly optional: boolean;
  readonly imports: readonly Name[] | "*" | null;
  /** `REPORT STATUS AS status` */
  readonly status: Name | null;
}
export interface Foreach extends Node<"Foreach"> {
  readonly variable: Name;
  readonly list: Expression;
  readonly clauses: readonly Clause[];
}
export interface LoadCsv extends Node<"LoadCsv"> {
  readonly withHeaders: boolean;
  readonly source: Expression;
  readonly variable: Name;
  readonly fieldTerminator: string;
}
export type Finish = Node<"Finish">;

/** The clauses that write, and LOAD CSV: a page's engine leaves them out. */
export type OtherClause = Create | Merge | SetClause | Remove | Delete | Foreach | LoadCsv;

export type Clause = Match | Unwind | With | Return | Call | CallSubquery | Finish | OtherClause;
