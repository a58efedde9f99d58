import { ValueError } from "./error.ts";

/** A list that grows on ends the process, at some hundred million items, and no error tells why. */
const longest = 10_000_000;

/** Refuses a list of more items than can be held safely. */
export function checkListLength(length: number): void {
  if (length <= longest) return;
  throw new ValueError("ArgumentError", "NumberOutOfRange", `a list has up to ${longest} items`);
}
