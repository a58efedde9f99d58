/** A truth value of Cypher: null is "unknown" (Kleene's three-valued logic). */
export type Ternary = boolean | null;

export function not(a: Ternary): Ternary {
  return a === null ? null : !a;
}

export function and(a: Ternary, b: Ternary): Ternary {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

export function or(a: Ternary, b: Ternary): Ternary {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

export function xor(a: Ternary, b: Ternary): Ternary {
  return a === null || b === null ? null : a !== b;
}
