import { float, toNumber, type ValueError, type ListValue, argumentError } from "../../../values/index.ts";
import { isNumber, type Value } from "../../../values/index.ts";
import { scalar } from "../define.ts";
import type { FunctionDefinition } from "../signature.ts";

/** Functions of vectors: lists of numbers, of single precision as in Neo4j. */
export const vectors: readonly FunctionDefinition[] = [
  similarity("cosine", "nearness of direction, from 0.0 to 1.0", (a, b) => {
    const length = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
    if (length === 0) throw refused("a vector that has no length has no direction");
    return (1 + dot(a, b) / length) / 2;
  }),
  similarity("euclidean", "nearness in space, from above 0.0 to 1.0", (a, b) => {
    const between = a.map((value, i) => value - b[i]!);
    return 1 / (1 + dot(between, between));
  }),
];

type Vector = readonly number[];

function similarity(
  name: string,
  description: string,
  compute: (a: Vector, b: Vector) => number,
): FunctionDefinition {
  return scalar(
    `vector.similarity.${name}(a: List, b: List): Float`,
    description,
    (given: ListValue, other: ListValue) => {
      const [a, b] = [vectorOf(given), vectorOf(other)];
      if (a.length !== b.length)
        throw refused(`vectors of ${a.length} and ${b.length} numbers cannot be compared`);
      return float(Math.fround(compute(a, b)));
    },
  );
}

function vectorOf(list: ListValue): Vector {
  if (list.length === 0) throw refused("a vector holds at least one number");
  return list.map((value: Value) => {
    const number = isNumber(value) ? Math.fround(toNumber(value)) : Number.NaN;
    if (!Number.isFinite(number)) throw refused("a vector holds only finite numbers");
    return number;
  });
}

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

function refused(message: string): ValueError {
  return argumentError(`vector.similarity(): ${message}`);
}
