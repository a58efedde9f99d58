import { exponential, sum4 } from "./lanes";

/**
 * Self-attention of one sentence: QKV float32 [n x 3 size] (queries, keys, values side by side), out [n x size].
 * scratch has room for 2 (n + 4) floats. size / heads is a multiple of 16. Two queries go together, so that a key or
 * value once loaded serves both; where n is odd the last one goes with itself.
 */
export function attend(QKV: usize, out: usize, n: i32, size: i32, heads: i32, scratch: usize): void {
  const headBytes = <usize>(size / heads) * 4;
  const outBytes = <usize>size * 4;
  const rowBytes = outBytes * 3;
  const padded = <usize>((n + 3) & ~3) * 4;
  const scale: f32 = 1 / sqrt<f32>(<f32>(size / heads));
  for (let head: usize = 0; head < <usize>heads; head++) {
    const queries = QKV + head * headBytes;
    const keys = queries + outBytes;
    const values = keys + outBytes;
    for (let i: usize = 0; i < <usize>n; i += 2) {
      const other = min(i + 1, <usize>n - 1);
      scorePair(queries + i * rowBytes, queries + other * rowBytes, keys, rowBytes, headBytes, padded, scale, scratch);
      softmax(scratch, n, padded);
      softmax(scratch + padded, n, padded);
      const o = out + head * headBytes;
      for (let t: usize = 0; t < headBytes; t += 64)
        weighPair(values + t, rowBytes, n, scratch, padded, o + i * outBytes + t, o + other * outBytes + t);
    }
  }
}

/** Scaled products of two queries with all keys, the second's `padded` bytes behind the first's. */
@inline function scorePair(
  query: usize, other: usize, keys: usize, rowBytes: usize, headBytes: usize, padded: usize, scale: f32, scores: usize,
): void {
  const scale4 = f32x4.splat(scale);
  let key = keys;
  for (let j: usize = 0; j < padded; j += 16) {
    const key1 = key + rowBytes, key2 = key1 + rowBytes, key3 = key2 + rowBytes;
    let p0 = f32x4.splat(0), p1 = f32x4.splat(0), p2 = f32x4.splat(0), p3 = f32x4.splat(0);
    let q0 = f32x4.splat(0), q1 = f32x4.splat(0), q2 = f32x4.splat(0), q3 = f32x4.splat(0);
    for (let k: usize = 0; k < headBytes; k += 16) {
      const x = v128.load(query + k), y = v128.load(other + k);
      const k0 = v128.load(key + k), k1 = v128.load(key1 + k), k2 = v128.load(key2 + k), k3 = v128.load(key3 + k);
      p0 = f32x4.add(p0, f32x4.mul(x, k0));
      p1 = f32x4.add(p1, f32x4.mul(x, k1));
      p2 = f32x4.add(p2, f32x4.mul(x, k2));
      p3 = f32x4.add(p3, f32x4.mul(x, k3));
      q0 = f32x4.add(q0, f32x4.mul(y, k0));
      q1 = f32x4.add(q1, f32x4.mul(y, k1));
      q2 = f32x4.add(q2, f32x4.mul(y, k2));
      q3 = f32x4.add(q3, f32x4.mul(y, k3));
    }
    v128.store(scores + j, f32x4.mul(scale4, sums(p0, p1, p2, p3)));
    v128.store(scores + padded + j, f32x4.mul(scale4, sums(q0, q1, q2, q3)));
    key += rowBytes * 4;
  }
}

/** In place; what lies between n and `padded` bytes counts as nothing. */
@inline function softmax(scores: usize, n: i32, padded: usize): void {
  for (let j = <usize>n * 4; j < padded; j += 4) store<f32>(scores + j, -1e30);
  let most = v128.load(scores);
  for (let j: usize = 16; j < padded; j += 16) most = f32x4.pmax(most, v128.load(scores + j));
  const most4 = f32x4.splat(max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  ));
  let sum = f32x4.splat(0);
  for (let j: usize = 0; j < padded; j += 16) {
    const e = exponential(f32x4.sub(v128.load(scores + j), most4));
    v128.store(scores + j, e);
    sum = f32x4.add(sum, e);
  }
  const inverse = f32x4.splat(1 / sum4(sum));
  for (let j: usize = 0; j < padded; j += 16) v128.store(scores + j, f32x4.mul(v128.load(scores + j), inverse));
}

/** 16 floats of the rows at `values`, each row times its weight, for two lists of weights. */
@inline function weighPair(
  values: usize, rowBytes: usize, n: i32, weights: usize, padded: usize, out: usize, other: usize,
): void {
  let a0 = f32x4.splat(0), a1 = f32x4.splat(0), a2 = f32x4.splat(0), a3 = f32x4.splat(0);
  let b0 = f32x4.splat(0), b1 = f32x4.splat(0), b2 = f32x4.splat(0), b3 = f32x4.splat(0);
  let value = values;
  for (let j: usize = 0; j < <usize>n * 4; j += 4) {
    const x = v128.load32_splat(weights + j), y = v128.load32_splat(weights + padded + j);
    const v0 = v128.load(value), v1 = v128.load(value, 16), v2 = v128.load(value, 32), v3 = v128.load(value, 48);
    a0 = f32x4.add(a0, f32x4.mul(x, v0));
    a1 = f32x4.add(a1, f32x4.mul(x, v1));
    a2 = f32x4.add(a2, f32x4.mul(x, v2));
    a3 = f32x4.add(a3, f32x4.mul(x, v3));
    b0 = f32x4.add(b0, f32x4.mul(y, v0));
    b1 = f32x4.add(b1, f32x4.mul(y, v1));
    b2 = f32x4.add(b2, f32x4.mul(y, v2));
    b3 = f32x4.add(b3, f32x4.mul(y, v3));
    value += rowBytes;
  }
  storeFour(out, a0, a1, a2, a3);
  storeFour(other, b0, b1, b2, b3);
}

@inline function storeFour(out: usize, a: v128, b: v128, c: v128, d: v128): void {
  v128.store(out, a);
  v128.store(out, b, 16);
  v128.store(out, c, 32);
  v128.store(out, d, 48);
}

/** The sums of the lanes of four vectors, by transposing them. */
@inline function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5), ba = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5), dc = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  const even = f32x4.add(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ba, dc, 0, 2));
  return f32x4.add(even, f32x4.add(v128.shuffle<i64>(ab, cd, 1, 3), v128.shuffle<i64>(ba, dc, 1, 3)));
}

/** Products of the row at `a` with four rows from `b` on, `stride` bytes apart. */
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
  return sums(p0, p1, p2, p3);
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
