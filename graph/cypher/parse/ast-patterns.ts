import type { Span } from "../source.ts";
import type { Expression, LabelExpression, MapLiteral, Name, Parameter } from "./ast.ts";

export type Direction = "out" | "in" | "both";

/** NodePattern : "(" Variable? LabelExpression? Properties? ("WHERE" Expression)? ")" */
export interface NodePattern {
  readonly kind: "NodePattern";
  readonly variable: Name | null;
  readonly labels: LabelExpression | null;
  readonly properties: MapLiteral | Parameter | null;
  readonly where: Expression | null;
  readonly span: Span;
}

/** How many hops; `null` above means no limit. */
export interface HopRange {
  readonly from: number;
  readonly to: number | null;
}

export interface RelationshipPattern {
  readonly kind: "RelationshipPattern";
  readonly direction: Direction;
  readonly variable: Name | null;
  readonly types: LabelExpression | null;
  /** `*`, `*2`, `*1..3`: then the variable is the list of the relationships walked. */
  readonly hops: HopRange | null;
  readonly properties: MapLiteral | Parameter | null;
  readonly where: Expression | null;
  readonly span: Span;
}

/** `((a)-[r]->(b) WHERE ...){1,3}`: the variables inside become lists outside. */
export interface QuantifiedPattern {
  readonly kind: "QuantifiedPattern";
  readonly path: PathPattern;
  readonly where: Expression | null;
  readonly hops: HopRange;
  readonly span: Span;
}

/** What of all matching paths is kept. `shortestPath()` is `{ any, 1 }`, `allShortestPaths()` is `{ groups, 1 }`. */
export type PathSelector =
  | { readonly kind: "all" }
  | { readonly kind: "anyShortest"; readonly count: number; readonly isFunction: boolean }
  | { readonly kind: "shortestGroups"; readonly count: number; readonly isFunction: boolean };

/** PathPattern : (Variable "=")? PathSelector? (Path | "(" Path ("WHERE" Expression)? ")") */
export interface PathPattern {
  readonly kind: "PathPattern";
  readonly variable: Name | null;
  readonly selector: PathSelector;
  /** Nodes and relationships in turn, a node first and last; a quantified part stands between two nodes. */
  readonly elements: readonly (NodePattern | RelationshipPattern | QuantifiedPattern)[];
  /** Of a path in parentheses: what it must fulfil before the selector chooses. */
  readonly where: Expression | null;
  readonly span: Span;
}
