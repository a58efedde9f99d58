/** Widens a row of weights, signed bytes, into its lane of a block of 16 columns as `multiply` wants it. */
export function pack(values: usize, block: usize, lane: i32, inner: i32): void {
  let out = block + <usize>lane * 4;
  for (let k: usize = 0; k < <usize>inner; k += 8) {
    const pairs = v128.load8x8_s(values + k);
    v128.store_lane<i32>(out, pairs, 0);
    v128.store_lane<i32>(out, pairs, 1, 64);
    v128.store_lane<i32>(out, pairs, 2, 128);
    v128.store_lane<i32>(out, pairs, 3, 192);
    out += 256;
  }
}

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
  store<i32>(out, lanes(sum));
  store<i32>(out, lanes(sums), 4);
}

@inline function lanes(v: v128): i32 {
  return i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3);
}
