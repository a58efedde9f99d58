import { exponential } from "./lanes";

/** Pairs of rows taken together, so that their seven products stay in the first cache. */
const mostPairs: usize = 32;
const productBytes: usize = mostPairs * 64;

/**
 * C = activate((A B) * rowScale * columnScale + bias), C float32 [rows x columns], in whole numbers by seven products
 * of halves instead of eight (Strassen 1969): the left operands are those of `quantize`, [7][rows / 2 x inner / 2],
 * the right ones those of `pack`. rows is a multiple of 4, columns of 32, inner of 16; scratch has room for seven
 * products of 32 pairs by 16 columns.
 */
export function multiply(
  A: usize, B: usize, rowScale: usize, columnScale: usize, bias: usize, C: usize, scratch: usize,
  rows: i32, columns: i32, inner: i32, activation: i32,
): void {
  const pairs = <usize>rows >> 1;
  const halfBytes = <usize>inner;
  const outBytes = <usize>columns * 4;
  let panel = B;
  for (let column: usize = 0; column < outBytes; column += 128) {
    for (let first: usize = 0; first < pairs; first += mostPairs) {
      const count = min(mostPairs, pairs - first);
      for (let product: usize = 0; product < 7; product++)
        multiplyHalves(
          A + (product * pairs + first) * halfBytes, panel + product * halfBytes * 16,
          scratch + product * productBytes, count, halfBytes,
        );
      for (let pair: usize = 0; pair < count; pair++)
        combine(
          scratch + pair * 64, rowScale + (first + pair) * 8, columnScale + column, bias + column,
          C + (first + pair) * 2 * outBytes + column, outBytes, activation,
        );
    }
    panel += halfBytes * 16 * 7;
  }
}

/**
 * int32 [rows x 16] = int16 [rows x `bytes`] by 16 columns, which stand by pairs of inner elements, so that one load
 * feeds one dot_i16x8. Eight accumulators (2 rows x 16 columns) fit the sixteen vector registers with room for the four
 * weight vectors.
 */
function multiplyHalves(A: usize, B: usize, out: usize, rows: usize, bytes: usize): void {
  for (let row: usize = 0; row < rows; row += 2) {
    let a = A + row * bytes;
    let b = B;
    const end = a + bytes;
    let p0 = i32x4.splat(0), p1 = i32x4.splat(0), p2 = i32x4.splat(0), p3 = i32x4.splat(0);
    let q0 = i32x4.splat(0), q1 = i32x4.splat(0), q2 = i32x4.splat(0), q3 = i32x4.splat(0);
    while (a < end) {
      const b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32), b3 = v128.load(b, 48);
      const x = v128.load32_splat(a);
      p0 = i32x4.add(p0, i32x4.dot_i16x8_s(x, b0));
      p1 = i32x4.add(p1, i32x4.dot_i16x8_s(x, b1));
      p2 = i32x4.add(p2, i32x4.dot_i16x8_s(x, b2));
      p3 = i32x4.add(p3, i32x4.dot_i16x8_s(x, b3));
      const y = v128.load32_splat(a + bytes);
      q0 = i32x4.add(q0, i32x4.dot_i16x8_s(y, b0));
      q1 = i32x4.add(q1, i32x4.dot_i16x8_s(y, b1));
      q2 = i32x4.add(q2, i32x4.dot_i16x8_s(y, b2));
      q3 = i32x4.add(q3, i32x4.dot_i16x8_s(y, b3));
      a += 4;
      b += 64;
    }
    storeFour(out + row * 64, p0, p1, p2, p3);
    storeFour(out + row * 64 + 64, q0, q1, q2, q3);
  }
}

@inline function storeFour(out: usize, a: v128, b: v128, c: v128, d: v128): void {
  v128.store(out, a);
  v128.store(out, b, 16);
  v128.store(out, c, 32);
  v128.store(out, d, 48);
}

/** Two rows by 32 columns of the result: sums of the seven products modulo 2^32, in which what overflowed cancels out. */
@inline function combine(
  products: usize, rowScales: usize, scales: usize, biases: usize, out: usize, outBytes: usize, activation: i32,
): void {
  const even = v128.load32_splat(rowScales), odd = v128.load32_splat(rowScales, 4);
  for (let k: usize = 0; k < 64; k += 16) {
    const m = products + k;
    const m1 = v128.load(m), m2 = v128.load(m + productBytes), m3 = v128.load(m + 2 * productBytes);
    const m4 = v128.load(m + 3 * productBytes), m5 = v128.load(m + 4 * productBytes);
    const m6 = v128.load(m + 5 * productBytes), m7 = v128.load(m + 6 * productBytes);
    const left = v128.load(scales + k), leftBias = v128.load(biases + k);
    const right = v128.load(scales + k, 64), rightBias = v128.load(biases + k, 64);
    let c11 = scaled(i32x4.add(i32x4.sub(i32x4.add(m1, m4), m5), m7), even, left, leftBias);
    let c12 = scaled(i32x4.add(m3, m5), even, right, rightBias);
    let c21 = scaled(i32x4.add(m2, m4), odd, left, leftBias);
    let c22 = scaled(i32x4.add(i32x4.add(i32x4.sub(m1, m2), m3), m6), odd, right, rightBias);
    if (activation) {
      c11 = gelu(c11);
      c12 = gelu(c12);
      c21 = gelu(c21);
      c22 = gelu(c22);
    }
    const c = out + k;
    v128.store(c, c11);
    v128.store(c, c12, 64);
    v128.store(c + outBytes, c21);
    v128.store(c + outBytes, c22, 64);
  }
}

@inline function scaled(sum: v128, rowScale: v128, columnScale: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.mul(rowScale, columnScale)), bias);
}

/** GELU by its tanh form (Hendrycks and Gimpel 2016): x / (1 + exp(-2 sqrt(2/pi) (x + 0.044715 x^3))). */
@inline function gelu(x: v128): v128 {
  const cubic = f32x4.add(f32x4.splat(1), f32x4.mul(f32x4.splat(0.044715), f32x4.mul(x, x)));
  const z = f32x4.mul(f32x4.mul(x, f32x4.splat(-1.5957691216)), cubic);
  return f32x4.div(x, f32x4.add(f32x4.splat(1), exponential(z)));
}
