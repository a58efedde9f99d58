import { toInteger, total } from "./lanes";

/**
 * Y = round(X * 127 / max|X|) by row, int8 [padded x inner], with scales[row] = max|X| / 127 and starts[row] = -32
 * times the sum of the row, which takes off what `multiply` has too much because 32 was added to each weight. Rows of X
 * are `stride` floats apart; with `rectified` what is negative counts as 0; the last row is repeated up to `padded`
 * rows. inner is a multiple of 16.
 */
export function quantize(
  X: usize, stride: i32, Y: usize, scales: usize, starts: usize, rows: i32, padded: i32, inner: i32, rectified: i32,
): void {
  const least = f32x4.splat(rectified ? 0 : -f32.MAX_VALUE);
  const ones = i16x8.splat(1);
  let y = Y;
  for (let row = 0; row < padded; row++) {
    const x = X + <usize>(min(row, rows - 1) * stride) * 4;
    const most = largest(x, inner, least);
    const factor = f32x4.splat(127 / most);
    let sum = i32x4.splat(0);
    for (let k: usize = 0; k < <usize>inner * 4; k += 64) {
      const low = eight(x + k, least, factor), high = eight(x + k + 32, least, factor);
      sum = i32x4.add(sum, i32x4.dot_i16x8_s(i16x8.add(low, high), ones));
      v128.store(y, i8x16.narrow_i16x8_s(low, high));
      y += 16;
    }
    store<f32>(scales + <usize>row * 4, most / 127);
    store<i32>(starts + <usize>row * 4, -32 * total(sum));
  }
}

/** The largest size of `count` numbers, and at least something: four at once, which need not wait for each other. */
@inline function largest(x: usize, count: i32, least: v128): f32 {
  let a = f32x4.splat(1e-9), b = a, c = a, d = a;
  for (let k: usize = 0; k < <usize>count * 4; k += 64) {
    a = f32x4.pmax(a, f32x4.abs(f32x4.pmax(v128.load(x + k), least)));
    b = f32x4.pmax(b, f32x4.abs(f32x4.pmax(v128.load(x + k, 16), least)));
    c = f32x4.pmax(c, f32x4.abs(f32x4.pmax(v128.load(x + k, 32), least)));
    d = f32x4.pmax(d, f32x4.abs(f32x4.pmax(v128.load(x + k, 48), least)));
  }
  const most = f32x4.pmax(f32x4.pmax(a, b), f32x4.pmax(c, d));
  return max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  );
}

@inline function eight(x: usize, least: v128, factor: v128): v128 {
  const low = toInteger(f32x4.pmax(v128.load(x), least), factor);
  const high = toInteger(f32x4.pmax(v128.load(x, 16), least), factor);
  return i16x8.narrow_i32x4_s(low, high);
}

/** Writes a row of weights, bytes with 32 added, into its column of a panel of 16: [inner / 4][16][4]. */
export function pack(values: usize, panel: usize, column: usize, inner: i32): void {
  let out = panel + column * 4;
  for (let k: usize = 0; k < <usize>inner; k += 4) {
    store<u32>(out, load<u32>(values + k));
    out += 64;
  }
}
