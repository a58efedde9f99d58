import type { Value } from "../../values/index.ts";

/**
 * The slots of a query's variables: dense ids of nodes and relationships, arrays of ids, or values, by the variable's
 * representation. One row is filled again and again; who keeps it copies it.
 */
export type Row = Value[];

/** Takes a row; false tells that no more are wanted. */
export type Sink = (row: Row) => boolean;

/** An expression, ready to run. */
export type Evaluator = (row: Row) => Value;

/** A node's or relationship's id in its slot. */
export const idAt = (row: Row, slot: number): number | null => row[slot] as number | null;
