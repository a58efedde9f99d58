import { exponential, sum4 } from "./lanes";

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
