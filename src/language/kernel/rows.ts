import { sum4 } from "./lanes";

/** Y = max(X, 0): the first `width` floats of rows `stride` apart into rows `outStride` apart, filled up with `fill`. */
export function rectify(X: usize, stride: i32, Y: usize, outStride: i32, rows: i32, width: i32, fill: f32): void {
  for (let row: usize = 0; row < <usize>rows; row++) {
    const x = X + row * <usize>stride * 4;
    const y = Y + row * <usize>outStride * 4;
    for (let k: usize = 0; k < <usize>width * 4; k += 16)
      v128.store(y + k, f32x4.pmax(v128.load(x + k), f32x4.splat(0)));
    for (let k = <usize>width * 4; k < <usize>outStride * 4; k += 4) store<f32>(y + k, fill);
  }
}

/** X = layerNorm(X + R) * gain + bias by row; R may be 0 (nothing to add). */
export function addNormalize(X: usize, R: usize, gain: usize, bias: usize, rows: i32, size: i32): void {
  const bytes = <usize>size * 4;
  for (let row: usize = 0; row < <usize>rows; row++) {
    const x = X + row * bytes;
    let sum = f32x4.splat(0), squares = f32x4.splat(0);
    for (let k: usize = 0; k < bytes; k += 16) {
      let v = v128.load(x + k);
      if (R) v = f32x4.add(v, v128.load(R + row * bytes + k));
      v128.store(x + k, v);
      sum = f32x4.add(sum, v);
    }
    const mean = f32x4.splat(sum4(sum) / <f32>size);
    for (let k: usize = 0; k < bytes; k += 16) {
      const v = f32x4.sub(v128.load(x + k), mean);
      squares = f32x4.add(squares, f32x4.mul(v, v));
    }
    const inverse = f32x4.splat(1 / sqrt<f32>(sum4(squares) / <f32>size + <f32>1e-12));
    for (let k: usize = 0; k < bytes; k += 16) {
      const v = f32x4.mul(f32x4.mul(f32x4.sub(v128.load(x + k), mean), inverse), v128.load(gain + k));
      v128.store(x + k, f32x4.add(v, v128.load(bias + k)));
    }
  }
}

/** X += factor * values, `size` numbers (here and below a multiple of 8). */
export function addFloats(X: usize, values: usize, factor: f32, size: i32): void {
  const f = f32x4.splat(factor);
  for (let k: usize = 0; k < <usize>size * 4; k += 16)
    v128.store(X + k, f32x4.add(v128.load(X + k), f32x4.mul(f, v128.load(values + k))));
}

/** `addFloats` where the values are signed bytes. */
export function addBytes(X: usize, values: usize, factor: f32, size: i32): void {
  const f = f32x4.splat(factor);
  for (let k: usize = 0; k < <usize>size; k += 8)
    addEight(X + k * 4, v128.load8x8_s(values + k), f);
}

/** `addFloats` where the values are half bytes with 8 added, the even one low. */
export function addHalves(X: usize, values: usize, factor: f32, size: i32): void {
  const f = f32x4.splat(factor);
  const eight = i16x8.splat(8);
  for (let k: usize = 0; k < <usize>size; k += 8) {
    const bytes = v128.load32_zero(values + (k >> 1));
    const low = v128.and(bytes, i8x16.splat(15));
    const high = v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(15));
    const steps = v128.shuffle<i8>(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    addEight(X + k * 4, i16x8.sub(i16x8.extend_low_i8x16_u(steps), eight), f);
  }
}

@inline function addEight(x: usize, values: v128, factor: v128): void {
  const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(values));
  const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(values));
  v128.store(x, f32x4.add(v128.load(x), f32x4.mul(factor, low)));
  v128.store(x, f32x4.add(v128.load(x, 16), f32x4.mul(factor, high)), 16);
}
