import { sum4 } from "./lanes";

/** X += the rows of `table` that `numbers`, int32 [rows x count], names for each; width is a multiple of 4. */
export function addRows(X: usize, table: usize, numbers: usize, rows: i32, count: i32, width: i32): void {
  const bytes = <usize>width * 4;
  for (let row: usize = 0; row < <usize>rows; row++) {
    const first = numbers + row * <usize>count * 4;
    for (let k: usize = 0; k < bytes; k += 16) {
      const x = X + row * bytes + k;
      v128.store(x, addFeatures(v128.load(x), table + k, first, count, bytes));
    }
  }
}

@inline function addFeatures(sum: v128, table: usize, numbers: usize, count: i32, bytes: usize): v128 {
  for (let i: usize = 0; i < <usize>count * 4; i += 4)
    sum = f32x4.add(sum, v128.load(table + <usize>load<i32>(numbers + i) * bytes));
  return sum;
}

/**
 * For each pair the product of `score` and the hidden row max(left + right + its features, 0), and the bilinear term.
 * A pair joins one of `lefts`, int32 [pairs], to the row at `right`; its features, int32 [pairs x count], are rows of
 * `table`. Rows are `stride` floats from `mentions` on: what they add to the left and to the right (`width` each), and
 * their left and right sides of the bilinear term (`rank` each); both widths are multiples of 4.
 */
export function scorePairs(
  lefts: usize, features: usize, pairs: i32, count: i32, table: usize, mentions: usize, stride: i32, right: usize,
  width: i32, rank: i32, score: usize, out: usize,
): void {
  const bytes = <usize>width * 4;
  for (let pair: usize = 0; pair < <usize>pairs; pair++) {
    const left = mentions + <usize>(load<i32>(lefts + pair * 4) * stride) * 4;
    const first = features + pair * <usize>count * 4;
    let sum = f32x4.splat(0);
    for (let k: usize = 0; k < bytes; k += 16) {
      const both = f32x4.add(v128.load(left + k), v128.load(right + bytes + k));
      const hidden = f32x4.pmax(addFeatures(both, table + k, first, count, bytes), f32x4.splat(0));
      sum = f32x4.add(sum, f32x4.mul(hidden, v128.load(score + k)));
    }
    const side = left + 2 * bytes, other = right + 2 * bytes + <usize>rank * 4;
    for (let k: usize = 0; k < <usize>rank * 4; k += 16)
      sum = f32x4.add(sum, f32x4.mul(v128.load(side + k), v128.load(other + k)));
    store<f32>(out + pair * 4, sum4(sum));
  }
}
