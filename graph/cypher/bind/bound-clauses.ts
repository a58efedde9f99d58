import type { Span } from "../source.ts";
import type { ProcedureDefinition } from "../procedures/definition.ts";
import type { BoundAggregate, BoundExpression } from "./bound.ts";
import type { BoundPattern } from "./bound-pattern.ts";
import type { Variable } from "./variable.ts";

export interface BoundMatch {
  readonly kind: "Match";
  readonly optional: boolean;
  readonly pattern: BoundPattern;
}
export interface BoundUnwind {
  readonly kind: "Unwind";
  readonly list: BoundExpression;
  readonly variable: Variable;
}
export interface ProjectedItem {
  readonly variable: Variable;
  readonly expression: BoundExpression;
}
export interface BoundSort {
  readonly expression: BoundExpression;
  readonly descending: boolean;
}
export interface BoundProjection {
  readonly kind: "Projection";
  readonly distinct: boolean;
  readonly items: readonly ProjectedItem[];
  /** Null when nothing is aggregated. */
  readonly aggregation: {
    readonly keys: readonly ProjectedItem[];
    readonly aggregates: readonly BoundAggregate[];
  } | null;
  readonly orderBy: readonly BoundSort[];
  readonly skip: BoundExpression | null;
  readonly limit: BoundExpression | null;
  readonly where: BoundExpression | null;
}
export interface BoundProcedureCall {
  readonly kind: "Call";
  readonly optional: boolean;
  readonly procedure: ProcedureDefinition;
  readonly arguments: readonly BoundExpression[];
  readonly yields: readonly { readonly index: number; readonly variable: Variable }[];
  readonly where: BoundExpression | null;
  readonly span: Span;
}
export interface BoundCallSubquery {
  readonly kind: "CallSubquery";
  readonly query: BoundQuery;
  readonly optional: boolean;
  readonly status: ProjectedItem | null;
}

export type BoundProperties = BoundExpression | null;

/** A label or type as it is written, or an expression that gives one or several. */
export type LabelName = string | BoundExpression;

export interface CreatedNode {
  readonly variable: Variable;
  readonly labels: readonly LabelName[];
  readonly properties: BoundProperties;
}
export interface CreatedRelationship {
  readonly variable: Variable;
  readonly type: LabelName;
  readonly start: Variable;
  readonly end: Variable;
  readonly properties: BoundProperties;
}
export interface BoundCreate {
  readonly kind: "Create";
  readonly nodes: readonly CreatedNode[];
  readonly relationships: readonly CreatedRelationship[];
  readonly paths: readonly { readonly path: Variable; readonly elements: readonly Variable[] }[];
}
export interface BoundMerge {
  readonly kind: "Merge";
  readonly pattern: BoundPattern;
  readonly create: BoundCreate;
  readonly onCreate: readonly BoundSetItem[];
  readonly onMatch: readonly BoundSetItem[];
}
export type BoundSetItem =
  | {
      readonly kind: "SetProperty";
      readonly subject: BoundExpression;
      readonly key: BoundExpression;
      readonly value: BoundExpression;
      readonly span: Span;
    }
  | {
      readonly kind: "SetProperties";
      readonly subject: BoundExpression;
      readonly merge: boolean;
      readonly value: BoundExpression;
      readonly span: Span;
    }
  | {
      readonly kind: "SetLabels";
      readonly subject: BoundExpression;
      readonly labels: readonly LabelName[];
      readonly isRemoval: boolean;
      readonly span: Span;
    };
export interface BoundSet {
  readonly kind: "Set";
  readonly items: readonly BoundSetItem[];
}
export interface BoundDelete {
  readonly kind: "Delete";
  readonly detach: boolean;
  readonly expressions: readonly BoundExpression[];
}
export interface BoundForeach {
  readonly kind: "Foreach";
  readonly variable: Variable;
  readonly list: BoundExpression;
  readonly clauses: readonly BoundClause[];
}
export interface BoundLoadCsv {
  readonly kind: "LoadCsv";
  readonly source: BoundExpression;
  readonly variable: Variable;
  /** What `file()` and `linenumber()` read. */
  readonly file: Variable;
  readonly linenumber: Variable;
  readonly withHeaders: boolean;
  readonly fieldTerminator: string;
}

/** The clauses that write, and LOAD CSV: a page's engine leaves them out. */
export type OtherBoundClause =
  BoundCreate | BoundMerge | BoundSet | BoundDelete | BoundForeach | BoundLoadCsv;

export type BoundClause =
  BoundMatch | BoundUnwind | BoundProjection | BoundProcedureCall | BoundCallSubquery | OtherBoundClause;

export interface BoundSingleQuery {
  readonly clauses: readonly BoundClause[];
  /** What RETURN gives, in order; empty without RETURN. */
  readonly columns: readonly Variable[];
}

export interface BoundQuery {
  readonly parts: readonly BoundSingleQuery[];
  /** Whether duplicates stay, for each union in turn. */
  readonly unions: readonly boolean[];
  /** Where the results are found: of the one part, or those made for the union. */
  readonly columns: readonly Variable[];
  readonly writes: boolean;
}
