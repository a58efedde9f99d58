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

/** Y = round(X * limit / max|X|) by row, int16, with scales[row] = max|X| / limit. inner is a multiple of 8. */
export function quantize(X: usize, Y: usize, scales: usize, rows: i32, inner: i32, limit: f32): void {
  for (let row: usize = 0; row < <usize>rows; row++) {
    const x = X + row * <usize>inner * 4;
    const y = Y + row * <usize>inner * 2;
    let most = f32x4.splat(1e-9);
    for (let k: usize = 0; k < <usize>inner * 4; k += 16) most = f32x4.max(most, f32x4.abs(v128.load(x + k)));
    const largest: f32 = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    const factor = f32x4.splat(limit / largest);
    store<f32>(scales + row * 4, largest / limit);
    for (let k: usize = 0; k < <usize>inner; k += 8) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + k * 4), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + k * 4, 16), factor)));
      v128.store(y + k * 2, i16x8.narrow_i32x4_s(low, high));
    }
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
 * scratch has room for n + 4 floats. size / heads is a multiple of 4.
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
      for (let t: usize = 0; t < headBytes; t += 16) {
        let a = f32x4.splat(0);
        for (let j: usize = 0; j < <usize>n; j++)
          a = f32x4.add(a, f32x4.mul(v128.load32_splat(scratch + j * 4), v128.load(values + j * rowBytes + t)));
        v128.store(o + t, a);
      }
    }
  }
}

// @ts-ignore: decorator
@inline function softmaxScores(
  query: usize, keys: usize, rowBytes: usize, headBytes: usize, n: i32, scale: f32, scratch: usize,
): void {
  const padded = <usize>((n + 3) & ~3) * 4;
  let most: f32 = -1e30;
  for (let j: usize = 0; j < <usize>n; j++) {
    const key = keys + j * rowBytes;
    let a = f32x4.splat(0);
    for (let t: usize = 0; t < headBytes; t += 16)
      a = f32x4.add(a, f32x4.mul(v128.load(query + t), v128.load(key + t)));
    const score: f32 = sum4(a) * scale;
    store<f32>(scratch + j * 4, score);
    most = max(most, score);
  }
  for (let j = <usize>n * 4; j < padded; j += 4) store<f32>(scratch + j, -1e30);
  let sum = f32x4.splat(0);
  const most4 = f32x4.splat(most);
  for (let j: usize = 0; j < padded; j += 16) {
    const e = exponential(f32x4.sub(v128.load(scratch + j), most4));
    v128.store(scratch + j, e);
    sum = f32x4.add(sum, e);
  }
  const inverse = f32x4.splat(1 / sum4(sum));
  for (let j: usize = 0; j < padded; j += 16) v128.store(scratch + j, f32x4.mul(v128.load(scratch + j), inverse));
}

/** C = A B^T: A [rows x inner], B [columns x inner], C [rows x columns], all float32, inner a multiple of 4. */
export function products(A: usize, B: usize, C: usize, rows: i32, columns: i32, inner: i32): void {
  const bytes = <usize>inner * 4;
  let c = C;
  for (let row: usize = 0; row < <usize>rows; row++) {
    const a = A + row * bytes;
    for (let column: usize = 0; column < <usize>columns; column++) {
      const b = B + column * bytes;
      let sum = f32x4.splat(0);
      for (let k: usize = 0; k < bytes; k += 16)
        sum = f32x4.add(sum, f32x4.mul(v128.load(a + k), v128.load(b + k)));
      store<f32>(c, sum4(sum));
      c += 4;
    }
  }
}
