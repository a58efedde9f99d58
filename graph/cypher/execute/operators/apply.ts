import type { Apply, CartesianProduct } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** Runs the right side for every row of the left; both fill slots of one row, so nothing is copied. */
export function apply({ left, right }: Apply | CartesianProduct, next: Sink, compiler: Compiler): Sink {
  return compiler.operator(left, compiler.operator(right, next));
}
