import type { Direction, HopRange, PathSelector } from "../parse/index.ts";
import type { BoundExpression } from "./bound.ts";
import type { Variable } from "./variable.ts";

/** What must hold of each relationship of a variable-length pattern; `relationship` stands for it. */
export interface EachRelationship {
  readonly relationship: Variable;
  readonly predicates: readonly BoundExpression[];
}

/** A repeated part `((x)-[r]->(y) WHERE p){1,3}`, whose inner variables become lists. */
export interface RepeatedPattern {
  readonly pattern: BoundPattern;
  readonly first: Variable;
  readonly last: Variable;
  /** Inner variables and the lists outside that gather them. */
  readonly gathered: readonly { readonly inner: Variable; readonly outer: Variable }[];
}

export interface PatternRelationship {
  readonly variable: Variable;
  /** As written: the node to its left and to its right. */
  readonly left: Variable;
  readonly right: Variable;
  readonly direction: Direction;
  /** Null allows every type. */
  readonly types: readonly string[] | null;
  readonly hops: HopRange | null;
  readonly each: EachRelationship | null;
  readonly repeated: RepeatedPattern | null;
}

/** A pattern of which only shortest paths are kept. */
export interface SelectedPath {
  readonly selector: Exclude<PathSelector, { kind: "all" }>;
  /** From one end to the other: the one relationship there is, or one that stands for all of a chain. */
  readonly relationship: PatternRelationship;
  readonly path: Variable;
  /** Null when there is but one relationship. */
  readonly chain: PatternChain | null;
}

/** Relationships and repeated parts, each from where the one before ends, and what must hold of them. */
export interface PatternChain {
  readonly relationships: readonly PatternRelationship[];
  readonly predicates: readonly BoundExpression[];
}

export interface NamedPath {
  readonly path: Variable;
  readonly elements: readonly Variable[];
}

/** A value known before that the pattern takes for a node or relationship. */
export interface Conversion {
  readonly value: Variable;
  readonly variable: Variable;
  readonly to: "node" | "relationship";
}

/** The graph a MATCH looks for: its parts may be solved in any order. */
export interface BoundPattern {
  readonly nodes: readonly Variable[];
  readonly relationships: readonly PatternRelationship[];
  readonly selected: readonly SelectedPath[];
  readonly paths: readonly NamedPath[];
  readonly predicates: readonly BoundExpression[];
  readonly conversions: readonly Conversion[];
  /** Nodes and relationships known before. */
  readonly given: ReadonlySet<Variable>;
}
