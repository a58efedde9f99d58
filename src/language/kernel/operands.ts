import { toInteger } from "./lanes";

// The operands of the seven products of `multiply`. A11 and A12 are the halves of an even row, A21 and A22 those of the
// odd row behind it; B11 and B12 the upper halves of 16 columns and of the next 16, B21 and B22 the lower ones.

/**
 * Y = round(X * limit / max|X|) by row, with scales[row] = max|X| / limit, as left operands, int16
 * [7][padded / 2 x inner / 2]. Rows of X are `stride` floats apart; with `rectified` what is negative counts as 0; the
 * last row is repeated up to `padded` rows. inner is a multiple of 16, limit under 2^14, so that sums of two fit.
 */
export function quantize(
  X: usize, stride: i32, Y: usize, scales: usize, rows: i32, padded: i32, inner: i32, limit: f32, rectified: i32,
): void {
  const least = f32x4.splat(rectified ? 0 : -f32.MAX_VALUE);
  const half = <usize>inner >> 1;
  const plane = <usize>padded * half;
  for (let row = 0; row < padded; row += 2) {
    const even = X + <usize>(min(row, rows - 1) * stride) * 4;
    const odd = X + <usize>(min(row + 1, rows - 1) * stride) * 4;
    const evenMost = largest(even, inner, least), oddMost = largest(odd, inner, least);
    store<f32>(scales + <usize>row * 4, evenMost / limit);
    store<f32>(scales + <usize>row * 4, oddMost / limit, 4);
    const evenFactor = f32x4.splat(limit / evenMost), oddFactor = f32x4.splat(limit / oddMost);
    const y = Y + <usize>row * half;
    for (let k: usize = 0; k < half; k += 8) {
      const a11 = eight(even + k * 4, least, evenFactor), a12 = eight(even + (half + k) * 4, least, evenFactor);
      const a21 = eight(odd + k * 4, least, oddFactor), a22 = eight(odd + (half + k) * 4, least, oddFactor);
      let out = y + k * 2;
      v128.store(out, i16x8.add(a11, a22));
      v128.store((out += plane), i16x8.add(a21, a22));
      v128.store((out += plane), a11);
      v128.store((out += plane), a22);
      v128.store((out += plane), i16x8.add(a11, a12));
      v128.store((out += plane), i16x8.sub(a21, a11));
      v128.store((out += plane), i16x8.sub(a12, a22));
    }
  }
}

/** The largest size of `count` numbers, and at least something. */
@inline function largest(x: usize, count: i32, least: v128): f32 {
  let most = f32x4.splat(1e-9);
  for (let k: usize = 0; k < <usize>count * 4; k += 16)
    most = f32x4.pmax(most, f32x4.abs(f32x4.pmax(v128.load(x + k), least)));
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

/**
 * Widens a row of weights, signed bytes, into its column of a panel of 32, whose seven places are [inner / 4][16][2]:
 * B11, B12, B21 and B22 are put at the second to the fifth.
 */
export function pack(values: usize, panel: usize, column: usize, inner: i32): void {
  const place = <usize>inner * 16;
  const half = <usize>inner >> 1;
  let out = panel + place * (1 + (column >> 4)) + (column & 15) * 4;
  for (let k: usize = 0; k < <usize>inner; k += 8) {
    if (k == half) out += place;
    const pairs = v128.load8x8_s(values + k);
    v128.store_lane<i32>(out, pairs, 0);
    v128.store_lane<i32>(out, pairs, 1, 64);
    v128.store_lane<i32>(out, pairs, 2, 128);
    v128.store_lane<i32>(out, pairs, 3, 192);
    out += 256;
  }
}

/** Makes the seven right operands of a panel whose columns are packed. */
export function combineColumns(panel: usize, inner: i32): void {
  const place = <usize>inner * 16;
  for (let k: usize = 0; k < place; k += 16) {
    const first = panel + k;
    const b11 = v128.load(first + place), b12 = v128.load(first + place * 2);
    const b21 = v128.load(first + place * 3), b22 = v128.load(first + place * 4);
    v128.store(first, i16x8.add(b11, b22));
    v128.store(first + place * 2, i16x8.sub(b12, b22));
    v128.store(first + place * 3, i16x8.sub(b21, b11));
    v128.store(first + place * 5, i16x8.add(b11, b12));
    v128.store(first + place * 6, i16x8.add(b21, b22));
  }
}
