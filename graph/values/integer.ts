import { ValueError } from "./error.ts";

/** An INTEGER: a number while safe, a bigint beyond. */
export type Integer = number | bigint;

export const maxInteger = 2n ** 63n - 1n;
export const minInteger = -(2n ** 63n);

/** The shortest form of an exact integer; throws when 64 bits cannot hold it. */
export function integer(exact: bigint): Integer {
  const short = Number(exact);
  if (Number.isSafeInteger(short)) return short;
  if (exact > maxInteger || exact < minInteger)
    throw new ValueError("ArithmeticError", "IntegerOverflow", `${exact} does not fit an INTEGER (64 bits)`);
  return exact;
}

export function addIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return integer(BigInt(a) + BigInt(b));
}

export function subtractIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return integer(BigInt(a) - BigInt(b));
}

export function multiplyIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    // Adding 0 turns the -0 of 0 * -1 into 0.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return integer(BigInt(a) * BigInt(b));
}

/** Division that rounds toward zero. */
export function divideIntegers(a: Integer, b: Integer): Integer {
  if (b == 0) throw new ValueError("ArithmeticError", "DivisionByZero", "division by zero");
  if (typeof a === "number" && typeof b === "number") return Math.trunc(a / b) + 0;
  return integer(BigInt(a) / BigInt(b));
}

/** The remainder, with the sign of the dividend. */
export function remainderOfIntegers(a: Integer, b: Integer): Integer {
  if (b == 0) throw new ValueError("ArithmeticError", "DivisionByZero", "division by zero");
  if (typeof a === "number" && typeof b === "number") return (a % b) + 0;
  return integer(BigInt(a) % BigInt(b));
}

/** Whole quotient rounded down and the remainder in [0, divisor), for carrying between units. */
export function floorDivide(a: Integer, divisor: number): [quotient: Integer, remainder: number] {
  if (typeof a === "number") {
    const quotient = Math.floor(a / divisor);
    return [quotient, a - quotient * divisor];
  }
  const by = BigInt(divisor);
  const remainder = ((a % by) + by) % by;
  return [integer((a - remainder) / by), Number(remainder)];
}
