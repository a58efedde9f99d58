// The arithmetic of the reader's net in AssemblyScript (a TypeScript that compiles to WebAssembly with SIMD).
// Build: `node scripts/build-kernel.mjs`. All arguments are byte addresses in the imported memory or sizes in elements.

/**
 * C = activate((A B) * rowScale * columnScale + bias): A int16 [rows x inner], C float32 [rows x columns].
 * B is int16 in blocks of 16 columns, inside a block by pairs of inner elements, so that one load feeds one
 * dot_i16x8. rows is a multiple of 2, columns of 16, inner of 8. Eight accumulators (2 rows x 16 columns) fit the
 * sixteen vector registers with room for the four weight vectors.
 */
export function multiply(
  A: usize, B: usize, rowScale: usize, columnScale: usize, bias: usize, C: usize,
  rows: i32, columns: i32, inner: i32, activation: i32,
): void {
  const rowBytes = <usize>inner * 2;
  const outBytes = <usize>columns * 4;
  for (let column: usize = 0; column < <usize>columns; column += 16) {
    const block = B + column * rowBytes;
    const scales = columnScale + column * 4;
    const biases = bias + column * 4;
    for (let row: usize = 0; row < <usize>rows; row += 2) {
      let a = A + row * rowBytes;
      let b = block;
      const end = a + rowBytes;
      let p0 = i32x4.splat(0), p1 = i32x4.splat(0), p2 = i32x4.splat(0), p3 = i32x4.splat(0);
      let q0 = i32x4.splat(0), q1 = i32x4.splat(0), q2 = i32x4.splat(0), q3 = i32x4.splat(0);
      while (a < end) {
        const b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32), b3 = v128.load(b, 48);
        const x = v128.load32_splat(a);
        p0 = i32x4.add(p0, i32x4.dot_i16x8_s(x, b0));
        p1 = i32x4.add(p1, i32x4.dot_i16x8_s(x, b1));
        p2 = i32x4.add(p2, i32x4.dot_i16x8_s(x, b2));
        p3 = i32x4.add(p3, i32x4.dot_i16x8_s(x, b3));
        const y = v128.load32_splat(a + rowBytes);
        q0 = i32x4.add(q0, i32x4.dot_i16x8_s(y, b0));
        q1 = i32x4.add(q1, i32x4.dot_i16x8_s(y, b1));
        q2 = i32x4.add(q2, i32x4.dot_i16x8_s(y, b2));
        q3 = i32x4.add(q3, i32x4.dot_i16x8_s(y, b3));
        a += 4;
        b += 64;
      }
      let c = C + row * outBytes + column * 4;
      let scale = v128.load32_splat(rowScale + row * 4);
      finish(p0, scale, scales, biases, c, activation);
      finish(p1, scale, scales + 16, biases + 16, c + 16, activation);
      finish(p2, scale, scales + 32, biases + 32, c + 32, activation);
      finish(p3, scale, scales + 48, biases + 48, c + 48, activation);
      c += outBytes;
      scale = v128.load32_splat(rowScale + row * 4 + 4);
      finish(q0, scale, scales, biases, c, activation);
      finish(q1, scale, scales + 16, biases + 16, c + 16, activation);
      finish(q2, scale, scales + 32, biases + 32, c + 32, activation);
      finish(q3, scale, scales + 48, biases + 48, c + 48, activation);
    }
  }
}

// @ts-ignore: decorator
@inline function finish(sum: v128, scale: v128, scales: usize, biases: usize, out: usize, activation: i32): void {
  const product = f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.mul(scale, v128.load(scales)));
  const value = f32x4.add(product, v128.load(biases));
  v128.store(out, activation == 0 ? value : gelu(value));
}

/** GELU by its tanh form (Hendrycks and Gimpel 2016): x / (1 + exp(-2 sqrt(2/pi) (x + 0.044715 x^3))). */
// @ts-ignore: decorator
@inline function gelu(x: v128): v128 {
  const cubic = f32x4.add(f32x4.splat(1), f32x4.mul(f32x4.splat(0.044715), f32x4.mul(x, x)));
  const z = f32x4.mul(f32x4.mul(x, f32x4.splat(-1.5957691216)), cubic);
  return f32x4.div(x, f32x4.add(f32x4.splat(1), exponential(z)));
}

/** exp(x) = 2^n 2^f, n whole, f in [-1/2, 1/2] by its Taylor series to the fifth term (error about 2e-6). */
// @ts-ignore: decorator
@inline function exponential(x: v128): v128 {
  const bounded = f32x4.max(f32x4.min(x, f32x4.splat(80)), f32x4.splat(-80));
  const t = f32x4.mul(bounded, f32x4.splat(1.4426950408889634));
  const whole = f32x4.nearest(t);
  const f = f32x4.sub(t, whole);
  let p = f32x4.splat(0.0013333558);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.009618129));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.05550411));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.2402265));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.6931472));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  return f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23));
}

// @ts-ignore: decorator
@inline function sum4(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

/**
 * Y = round(X * limit / max|X|) by row, int16, with scales[row] = max|X| / limit. Rows of X are `stride` floats apart;
 * with `rectified` what is negative counts as 0. inner is a multiple of 8.
 */
export function quantize(
  X: usize, stride: i32, Y: usize, scales: usize, rows: i32, inner: i32, limit: f32, rectified: i32,
): void {
  const least = f32x4.splat(rectified ? 0 : -f32.MAX_VALUE);
  for (let row: usize = 0; row < <usize>rows; row++) {
    const x = X + row * <usize>stride * 4;
    const y = Y + row * <usize>inner * 2;
    let most = f32x4.splat(1e-9);
    for (let k: usize = 0; k < <usize>inner * 4; k += 16)
      most = f32x4.max(most, f32x4.abs(f32x4.max(v128.load(x + k), least)));
    const largest: f32 = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    const factor = f32x4.splat(limit / largest);
    store<f32>(scales + row * 4, largest / limit);
    for (let k: usize = 0; k < <usize>inner; k += 8) {
      const low = toInteger(f32x4.max(v128.load(x + k * 4), least), factor);
      const high = toInteger(f32x4.max(v128.load(x + k * 4, 16), least), factor);
      v128.store(y + k * 2, i16x8.narrow_i32x4_s(low, high));
    }
  }
}

// @ts-ignore: decorator
@inline function toInteger(x: v128, factor: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(x, factor)));
}

/** Y = max(X, 0): the first `width` floats of rows `stride` apart into rows `outStride` apart, filled up with `fill`. */
export function rectify(X: usize, stride: i32, Y: usize, outStride: i32, rows: i32, width: i32, fill: f32): void {
  for (let row: usize = 0; row < <usize>rows; row++) {
    const x = X + row * <usize>stride * 4;
    const y = Y + row * <usize>outStride * 4;
    for (let k: usize = 0; k < <usize>width * 4; k += 16)
      v128.store(y + k, f32x4.max(v128.load(x + k), f32x4.splat(0)));
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

/**
 * Self-attention of one sentence: QKV float32 [n x 3 size] (queries, keys, values side by side), out [n x size].
 * scratch has room for n + 4 floats. size / heads is a multiple of 16.
 */
export function attend(QKV: usize, out: usize, n: i32, size: i32, heads: i32, scratch: usize): void {
  const headSize = size / heads;
  const headBytes = <usize>headSize * 4;
  const rowBytes = <usize>size * 12;
  const scale: f32 = 1 / sqrt<f32>(<f32>headSize);
  for (let head: usize = 0; head < <usize>heads; head++) {
    const queries = QKV + head * headBytes;
    const keys = queries + <usize>size * 4;
    const values = keys + <usize>size * 4;
    for (let i: usize = 0; i < <usize>n; i++) {
      softmaxScores(queries + i * rowBytes, keys, rowBytes, headBytes, n, scale, scratch);
      const o = out + i * <usize>size * 4 + head * headBytes;
      for (let t: usize = 0; t < headBytes; t += 64) weightedSum(values + t, rowBytes, n, scratch, o + t);
    }
  }
}

/** 16 floats of the rows at `values`, each row times its weight. */
// @ts-ignore: decorator
@inline function weightedSum(values: usize, rowBytes: usize, n: i32, weights: usize, out: usize): void {
  let a = f32x4.splat(0), b = f32x4.splat(0), c = f32x4.splat(0), d = f32x4.splat(0);
  let value = values;
  for (let j: usize = 0; j < <usize>n * 4; j += 4) {
    const weight = v128.load32_splat(weights + j);
    a = f32x4.add(a, f32x4.mul(weight, v128.load(value)));
    b = f32x4.add(b, f32x4.mul(weight, v128.load(value, 16)));
    c = f32x4.add(c, f32x4.mul(weight, v128.load(value, 32)));
    d = f32x4.add(d, f32x4.mul(weight, v128.load(value, 48)));
    value += rowBytes;
  }
  v128.store(out, a);
  v128.store(out, b, 16);
  v128.store(out, c, 32);
  v128.store(out, d, 48);
}

// @ts-ignore: decorator
@inline function softmaxScores(
  query: usize, keys: usize, rowBytes: usize, headBytes: usize, n: i32, scale: f32, scratch: usize,
): void {
  const bytes = <usize>n * 4;
  const padded = (bytes + 15) & ~15;
  const scale4 = f32x4.splat(scale);
  let key = keys;
  for (let j: usize = 0; j < padded; j += 16) {
    v128.store(scratch + j, f32x4.mul(scale4, fourProducts(query, key, rowBytes, headBytes)));
    key += rowBytes * 4;
  }
  for (let j = bytes; j < padded; j += 4) store<f32>(scratch + j, -1e30);
  let most = v128.load(scratch);
  for (let j: usize = 16; j < padded; j += 16) most = f32x4.max(most, v128.load(scratch + j));
  const most4 = f32x4.splat(max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  ));
  let sum = f32x4.splat(0);
  for (let j: usize = 0; j < padded; j += 16) {
    const e = exponential(f32x4.sub(v128.load(scratch + j), most4));
    v128.store(scratch + j, e);
    sum = f32x4.add(sum, e);
  }
  const inverse = f32x4.splat(1 / sum4(sum));
  for (let j: usize = 0; j < padded; j += 16) v128.store(scratch + j, f32x4.mul(v128.load(scratch + j), inverse));
}

/** Products of the row at `a` with four rows from `b` on, `stride` bytes apart. */
// @ts-ignore: decorator
@inline function fourProducts(a: usize, b: usize, stride: usize, bytes: usize): v128 {
  const b1 = b + stride, b2 = b1 + stride, b3 = b2 + stride;
  let p0 = f32x4.splat(0), p1 = f32x4.splat(0), p2 = f32x4.splat(0), p3 = f32x4.splat(0);
  for (let k: usize = 0; k < bytes; k += 16) {
    const x = v128.load(a + k);
    p0 = f32x4.add(p0, f32x4.mul(x, v128.load(b + k)));
    p1 = f32x4.add(p1, f32x4.mul(x, v128.load(b1 + k)));
    p2 = f32x4.add(p2, f32x4.mul(x, v128.load(b2 + k)));
    p3 = f32x4.add(p3, f32x4.mul(x, v128.load(b3 + k)));
  }
  // Sums across lanes by transposing the four.
  const low01 = v128.shuffle<f32>(p0, p1, 0, 4, 1, 5), high01 = v128.shuffle<f32>(p0, p1, 2, 6, 3, 7);
  const low23 = v128.shuffle<f32>(p2, p3, 0, 4, 1, 5), high23 = v128.shuffle<f32>(p2, p3, 2, 6, 3, 7);
  const even = f32x4.add(v128.shuffle<i64>(low01, low23, 0, 2), v128.shuffle<i64>(high01, high23, 0, 2));
  const odd = f32x4.add(v128.shuffle<i64>(low01, low23, 1, 3), v128.shuffle<i64>(high01, high23, 1, 3));
  return f32x4.add(even, odd);
}

/**
 * C = A B^T: A [rows x inner], B [columns x inner], C [rows x columns] with rows `stride` apart, all float32, inner a
 * multiple of 4.
 */
export function products(A: usize, B: usize, C: usize, rows: i32, columns: i32, inner: i32, stride: i32): void {
  const bytes = <usize>inner * 4;
  for (let row: usize = 0; row < <usize>rows; row++) {
    const a = A + row * bytes;
    const c = C + row * <usize>stride * 4;
    let b = B;
    let column = 0;
    for (; column + 4 <= columns; column += 4) {
      v128.store(c + <usize>column * 4, fourProducts(a, b, bytes, bytes));
      b += bytes * 4;
    }
    for (; column < columns; column++) {
      let sum = f32x4.splat(0);
      for (let k: usize = 0; k < bytes; k += 16)
        sum = f32x4.add(sum, f32x4.mul(v128.load(a + k), v128.load(b + k)));
      store<f32>(c + <usize>column * 4, sum4(sum));
      b += bytes;
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

// @ts-ignore: decorator
@inline function addEight(x: usize, values: v128, factor: v128): void {
  const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(values));
  const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(values));
  v128.store(x, f32x4.add(v128.load(x), f32x4.mul(factor, low)));
  v128.store(x, f32x4.add(v128.load(x, 16), f32x4.mul(factor, high)), 16);
}

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

// @ts-ignore: decorator
@inline function lanes(v: v128): i32 {
  return i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3);
}
