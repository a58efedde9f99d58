import { total } from "./lanes";

/**
 * Fletcher's checksum (Fletcher 1982) of `bytes` (a multiple of 16) as words of 32 bits, modulo 2^32: the sum of the
 * words and the sum of the sums, two words at `out`.
 */
export function checksum(X: usize, bytes: i32, out: usize): void {
  let sum = i32x4.splat(0), sums = i32x4.splat(0);
  for (let k: usize = 0; k < <usize>bytes; k += 16) {
    sum = i32x4.add(sum, v128.load(X + k));
    sums = i32x4.add(sums, sum);
  }
  // Word l of each four has been summed l times too often.
  const excess = i32x4.mul(sum, i32x4(0, 1, 2, 3));
  sums = i32x4.sub(i32x4.shl(sums, 2), excess);
  store<i32>(out, total(sum));
  store<i32>(out, total(sums), 4);
}
