import type {
  BoundAggregate,
  BoundExpression,
  BoundForeach,
  BoundLoadCsv,
  BoundProcedureCall,
  BoundSetItem,
  BoundSort,
  Conversion,
  CreatedNode,
  CreatedRelationship,
  EachRelationship,
  ProjectedItem,
  RepeatedPattern,
  Variable,
} from "../bind/index.ts";
import type { Direction, HopRange, PathSelector } from "../parse/index.ts";

import type { PathAutomaton } from "./path-automaton.ts";

interface Base<Kind extends string> {
  readonly kind: Kind;
  /** How many rows the planner expects. */
  readonly rows: number;
}
interface Unary<Kind extends string> extends Base<Kind> {
  readonly input: Operator;
}
interface Binary<Kind extends string> extends Base<Kind> {
  readonly left: Operator;
  readonly right: Operator;
}

/** The row an operator was called with: the start of every plan. */
export type Argument = Base<"Argument">;
export interface AllNodesScan extends Base<"AllNodesScan"> {
  readonly node: Variable;
}
export interface NodeByLabelScan extends Base<"NodeByLabelScan"> {
  readonly node: Variable;
  readonly label: string;
}
export interface NodeIndexSeek extends Base<"NodeIndexSeek"> {
  readonly node: Variable;
  readonly label: string | null;
  readonly key: string;
  readonly operator: "=" | "IN";
  readonly value: BoundExpression;
}
/** What all operators that walk relationships share. */
interface Walk {
  readonly from: Variable;
  readonly to: Variable;
  readonly relationship: Variable;
  /** As seen from `from`. */
  readonly direction: Direction;
  readonly types: readonly string[] | null;
  /** Relationships of the same MATCH, which must not be walked again. */
  readonly different: readonly Variable[];
}
export interface Expand extends Unary<"Expand(All)">, Walk {}
export interface ExpandInto extends Unary<"Expand(Into)">, Walk {}
export interface VarLengthExpand
  extends Unary<"VarLengthExpand(All)" | "VarLengthExpand(Into)" | "VarLengthExpand(Pruning)">, Walk {
  readonly hops: HopRange;
  readonly each: EachRelationship | null;
  /** Walked against the way it is written, so the list of relationships is turned round. */
  readonly isBackward: boolean;
}
/** Repeats a part of a pattern: `((a)-[r]->(b)){1,3}`. */
export interface Repeat extends Unary<"Repeat(Trail)"> {
  readonly from: Variable;
  readonly to: Variable;
  readonly isInto: boolean;
  readonly relationship: Variable;
  readonly hops: HopRange;
  readonly repeated: RepeatedPattern;
  readonly body: Operator;
  readonly isBackward: boolean;
  readonly different: readonly Variable[];
}
export interface ProjectEndpoints extends Unary<"ProjectEndpoints"> {
  readonly relationship: Variable;
  readonly left: Variable;
  readonly right: Variable;
  readonly isLeftKnown: boolean;
  readonly isRightKnown: boolean;
  readonly direction: Direction;
  readonly types: readonly string[] | null;
  readonly different: readonly Variable[];
}
export interface ShortestPath extends Unary<"ShortestPath">, Walk {
  readonly hops: HopRange;
  readonly each: EachRelationship | null;
  readonly selector: Exclude<PathSelector, { kind: "all" }>;
  readonly path: Variable;
  /** What the path must fulfil to count as a shortest one. */
  readonly predicates: readonly BoundExpression[];
}
/** Shortest walks along a chain of several relationships or repeated parts. */
export interface StatefulShortestPath extends Unary<"StatefulShortestPath"> {
  readonly from: Variable;
  readonly to: Variable;
  readonly automaton: PathAutomaton;
  readonly selector: Exclude<PathSelector, { kind: "all" }>;
  readonly relationship: Variable;
  readonly path: Variable;
  readonly different: readonly Variable[];
}
export interface Convert extends Unary<"Convert"> {
  readonly conversion: Conversion;
}
export interface Filter extends Unary<"Filter"> {
  readonly predicates: readonly BoundExpression[];
}
export type Apply = Binary<"Apply">;
export type CartesianProduct = Binary<"CartesianProduct">;
export type SemiApply = Binary<"SemiApply" | "AntiSemiApply">;
/** Runs the right side for what it writes. */
export type SubqueryForeach = Binary<"SubqueryForeach">;
export interface Optional extends Unary<"Optional"> {
  readonly variables: readonly Variable[];
}
export interface Projection extends Unary<"Projection"> {
  readonly items: readonly ProjectedItem[];
}
export interface EagerAggregation extends Unary<"EagerAggregation"> {
  readonly keys: readonly ProjectedItem[];
  /** Slots whose value in the first row of a group is read after grouping. */
  readonly carried: readonly number[];
  readonly aggregates: readonly BoundAggregate[];
}
export interface Distinct extends Unary<"Distinct"> {
  readonly keys: readonly Variable[];
}
export interface Sort extends Unary<"Sort"> {
  readonly items: readonly BoundSort[];
}
export interface Top extends Unary<"Top"> {
  readonly items: readonly BoundSort[];
  readonly skip: BoundExpression | null;
  readonly limit: BoundExpression;
}
export interface Skip extends Unary<"Skip"> {
  readonly count: BoundExpression;
}
export interface Limit extends Unary<"Limit"> {
  readonly count: BoundExpression;
}
export interface Unwind extends Unary<"Unwind"> {
  readonly list: BoundExpression;
  readonly variable: Variable;
}
export interface Union extends Base<"Union"> {
  readonly parts: readonly { readonly plan: Operator; readonly columns: readonly Variable[] }[];
  readonly columns: readonly Variable[];
}
export interface ProcedureCall extends Unary<"ProcedureCall"> {
  readonly call: BoundProcedureCall;
}
export interface LoadCsv extends Unary<"LoadCSV"> {
  readonly load: BoundLoadCsv;
}
export interface Create extends Unary<"Create"> {
  readonly nodes: readonly CreatedNode[];
  readonly relationships: readonly CreatedRelationship[];
}
export interface Merge extends Unary<"Merge"> {
  /** Finds what is there already. */
  readonly match: Operator;
  readonly nodes: readonly CreatedNode[];
  readonly relationships: readonly CreatedRelationship[];
  readonly onCreate: readonly BoundSetItem[];
  readonly onMatch: readonly BoundSetItem[];
}
export interface SetItems extends Unary<"SetProperties"> {
  readonly items: readonly BoundSetItem[];
}
export interface Delete extends Unary<"Delete" | "DetachDelete"> {
  readonly expressions: readonly BoundExpression[];
}
export interface Foreach extends Unary<"Foreach"> {
  readonly foreach: BoundForeach;
  readonly body: Operator;
}
/** Takes all rows before it gives one, so that nobody reads what is written later. */
export type Eager = Unary<"Eager">;
export interface ProduceResults extends Unary<"ProduceResults"> {
  readonly columns: readonly Variable[];
}

export type Operator =
  | Argument
  | AllNodesScan
  | NodeByLabelScan
  | NodeIndexSeek
  | Expand
  | ExpandInto
  | VarLengthExpand
  | Repeat
  | ProjectEndpoints
  | ShortestPath
  | StatefulShortestPath
  | Convert
  | Filter
  | Apply
  | CartesianProduct
  | SemiApply
  | SubqueryForeach
  | Optional
  | Projection
  | EagerAggregation
  | Distinct
  | Sort
  | Top
  | Skip
  | Limit
  | Unwind
  | Union
  | ProcedureCall
  | LoadCsv
  | Create
  | Merge
  | SetItems
  | Delete
  | Foreach
  | Eager
  | ProduceResults;

/** The inputs of an operator, in the order in which a plan prints them. */
export function inputsOf(operator: Operator): readonly Operator[] {
  switch (operator.kind) {
    case "Argument":
    case "AllNodesScan":
    case "NodeByLabelScan":
    case "NodeIndexSeek":
      return [];
    case "Apply":
    case "CartesianProduct":
    case "SemiApply":
    case "AntiSemiApply":
    case "SubqueryForeach":
      return [operator.left, operator.right];
    case "Union":
      return operator.parts.map(({ plan }) => plan);
    case "Merge":
      return [operator.input, operator.match];
    case "Foreach":
    case "Repeat(Trail)":
      return [operator.input, operator.body];
    default:
      return [operator.input];
  }
}
