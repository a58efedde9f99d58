/** Rows taken together, so that they stay in the first cache while the panels pass. */
const mostRows: usize = 32;

/**
 * C = activate((A B) * rowScale * columnScale + bias), C float32 [rows x columns]. A is int8 [rows x inner], as
 * `quantize` makes it with `starts`, what each row's sums begin with; B has panels of 16 columns, [inner / 4][16][4]
 * bytes, each a weight from -31 to 31 with 32 added. rows is a multiple of 2, columns of 16, inner of 8.
 */
export function multiply(
  A: usize, starts: usize, rowScale: usize, B: usize, columnScale: usize, bias: usize, C: usize,
  rows: i32, columns: i32, inner: i32, activation: i32,
): void {
  const outBytes = <usize>columns * 4;
  const panelBytes = <usize>inner * 16;
  for (let first: usize = 0; first < <usize>rows; first += mostRows) {
    const last = min(first + mostRows, <usize>rows);
    let panel = B;
    for (let column: usize = 0; column < outBytes; column += 64) {
      for (let row = first; row < last; row += 2)
        multiplyPair(
          A + row * <usize>inner, panel, <usize>inner, starts + row * 4, rowScale + row * 4, columnScale + column,
          bias + column, C + row * outBytes + column, outBytes, activation,
        );
      panel += panelBytes;
    }
  }
}

/**
 * Two rows by 16 columns: eight accumulators, the four inputs of eight inner elements and what is between them fit the
 * sixteen vector registers.
 */
@inline function multiplyPair(
  row: usize, panel: usize, inner: usize, starts: usize, rowScales: usize, scales: usize, biases: usize, out: usize,
  outBytes: usize, activation: i32,
): void {
  let p0 = v128.load32_splat(starts), p1 = p0, p2 = p0, p3 = p0;
  let q0 = v128.load32_splat(starts, 4), q1 = q0, q2 = q0, q3 = q0;
  let a = row;
  let b = panel;
  const end = row + inner;
  while (a < end) {
    const x = v128.load32_splat(a), xx = v128.load32_splat(a, 4);
    const y = v128.load32_splat(a + inner), yy = v128.load32_splat(a + inner, 4);
    let w = v128.load(b), ww = v128.load(b, 64);
    p0 = i32x4.add(p0, eight(x, w, xx, ww));
    q0 = i32x4.add(q0, eight(y, w, yy, ww));
    w = v128.load(b, 16), ww = v128.load(b, 80);
    p1 = i32x4.add(p1, eight(x, w, xx, ww));
    q1 = i32x4.add(q1, eight(y, w, yy, ww));
    w = v128.load(b, 32), ww = v128.load(b, 96);
    p2 = i32x4.add(p2, eight(x, w, xx, ww));
    q2 = i32x4.add(q2, eight(y, w, yy, ww));
    w = v128.load(b, 48), ww = v128.load(b, 112);
    p3 = i32x4.add(p3, eight(x, w, xx, ww));
    q3 = i32x4.add(q3, eight(y, w, yy, ww));
    a += 8;
    b += 128;
  }
  finish(p0, p1, p2, p3, v128.load32_splat(rowScales), scales, biases, out, activation);
  finish(q0, q1, q2, q3, v128.load32_splat(rowScales, 4), scales, biases, out + outBytes, activation);
}

/** Products of eight inputs with eight weights of four columns; |sum of four| <= 4 * 127 * 63 < 2^15. */
@inline function eight(x: v128, w: v128, xx: v128, ww: v128): v128 {
  return i32x4.dot_i16x8_s(i16x8.add(products(x, w), products(xx, ww)), i16x8.splat(1));
}

/**
 * Sums of two neighbouring products. Relaxed SIMD leaves open what becomes of weights above 127 and of sums beyond 16
 * bits; there are none, so that both ways give the same.
 */
@inline function products(x: v128, w: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return i16x8.relaxed_dot_i8x16_i7x16_s(x, w);
  const low = i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(x), i16x8.extend_low_i8x16_s(w));
  const high = i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(x), i16x8.extend_high_i8x16_s(w));
  return i16x8.narrow_i32x4_s(low, high);
}

/** One row by 16 columns of the result. */
@inline function finish(
  a: v128, b: v128, c: v128, d: v128, rowScale: v128, scales: usize, biases: usize, out: usize, activation: i32,
): void {
  let w = scaled(a, rowScale, scales, biases), x = scaled(b, rowScale, scales + 16, biases + 16);
  let y = scaled(c, rowScale, scales + 32, biases + 32), z = scaled(d, rowScale, scales + 48, biases + 48);
  if (activation) {
    w = gelu(w);
    x = gelu(x);
    y = gelu(y);
    z = gelu(z);
  }
  v128.store(out, w);
  v128.store(out, x, 16);
  v128.store(out, y, 32);
  v128.store(out, z, 48);
}

@inline function scaled(sum: v128, rowScale: v128, scale: usize, bias: usize): v128 {
  const factor = f32x4.mul(rowScale, v128.load(scale));
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), factor), v128.load(bias));
}

/**
 * GELU in its tanh form (Hendrycks and Gimpel 2016) as max(x, 0) + u p(u) with u = min(|x|, 3.8), the polynomial fitted
 * so that no x is farther off than 1.1e-4: no exponential, no division.
 */
@inline function gelu(x: v128): v128 {
  const u = f32x4.pmin(f32x4.abs(x), f32x4.splat(3.8));
  let p = f32x4.splat(0.00070442545);
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(-0.01068705));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(0.06132687));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(-0.14932553));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(0.05525592));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(0.38261777));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(-0.498635));
  return f32x4.add(f32x4.pmax(x, f32x4.splat(0)), f32x4.mul(u, p));
}
