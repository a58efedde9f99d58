import {
  checkListLength,
  isInteger,
  isList,
  ValueError,
  type Integer,
  type ListValue,
  type Value,
} from "../../values/index.ts";
import { scalar } from "./define.ts";
import type { FunctionDefinition } from "./signature.ts";
import { lengthOf } from "./strings.ts";

/** Functions of lists. */
export const lists: readonly FunctionDefinition[] = [
  scalar(
    "size(value: String | List): Integer",
    "number of items, or of characters",
    (value: string | ListValue) => (typeof value === "string" ? lengthOf(value) : value.length),
  ),
  scalar("head(list: List): Any", "the first item, null of none", (list: ListValue) => list[0] ?? null),
  scalar("last(list: List): Any", "the last item, null of none", (list: ListValue) => list.at(-1) ?? null),
  scalar("tail(list: List): List", "all items but the first", (list: ListValue) => list.slice(1)),
  scalar("reverse(value: String | List): Any", "in reverse order", (value: string | ListValue) =>
    isList(value) ? value.toReversed() : Array.from(value).reverse().join(""),
  ),
  scalar(
    "range(start: Any, end: Any, step?: Any): List<Integer>",
    "the integers from start to end, both included",
    range,
  ),
];

function range(start: Value, end: Value, step: Value = 1): Value {
  const [from, to, by] = [bound("start", start), bound("end", end), bound("step", step)];
  if (by == 0) throw new ValueError("ArgumentError", "NumberOutOfRange", "range() takes no step of 0");
  const result: Integer[] = [];
  if (typeof from === "number" && typeof to === "number" && typeof by === "number") {
    checkListLength((to - from) / by);
    if (by > 0) for (let i = from; i <= to; i += by) result.push(i);
    else for (let i = from; i >= to; i += by) result.push(i);
    return result;
  }
  return bigRange(BigInt(from), BigInt(to), BigInt(by));
}

function bigRange(from: bigint, to: bigint, by: bigint): Value {
  checkListLength(Number((to - from) / by));
  const result: Integer[] = [];
  for (let i = from; by > 0n ? i <= to : i >= to; i += by) {
    const short = Number(i);
    result.push(Number.isSafeInteger(short) ? short : i);
  }
  return result;
}

function bound(name: string, value: Value): Integer {
  if (isInteger(value)) return value;
  throw new ValueError("ArgumentError", "InvalidArgumentType", `range() takes an INTEGER as ${name}`);
}
