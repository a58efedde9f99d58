// Arithmetic on the four lanes of a vector.

/** 1.5 * 2^23: a float32 of this size has no room for a fraction, so that adding it rounds to the nearest whole. */
const SHIFT: f32 = 12582912;

/** x * factor as whole numbers, ties to even; |x * factor| < 2^22. */
@inline export function toInteger(x: v128, factor: v128): v128 {
  const shifted = f32x4.add(f32x4.mul(x, factor), f32x4.splat(SHIFT));
  return i32x4.sub(shifted, i32x4.splat(0x4b400000));
}

/** exp(x) = 2^n 2^f, n whole, f in [-1/2, 1/2] by its Taylor series to the fifth term (error about 2e-6). */
@inline export function exponential(x: v128): v128 {
  const bounded = f32x4.pmax(f32x4.pmin(x, f32x4.splat(80)), f32x4.splat(-80));
  const t = f32x4.mul(bounded, f32x4.splat(1.4426950408889634));
  const shifted = f32x4.add(t, f32x4.splat(SHIFT));
  const f = f32x4.sub(t, f32x4.sub(shifted, f32x4.splat(SHIFT)));
  let p = f32x4.splat(0.0013333558);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.009618129));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.05550411));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.2402265));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.6931472));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  // 2^n is n added to the exponent.
  return i32x4.add(p, i32x4.shl(shifted, 23));
}

@inline export function sum4(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

@inline export function total(v: v128): i32 {
  return i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3);
}
