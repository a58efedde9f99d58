import { exponential } from "./lanes";

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

@inline function finish(sum: v128, scale: v128, scales: usize, biases: usize, out: usize, activation: i32): void {
  const product = f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.mul(scale, v128.load(scales)));
  const value = f32x4.add(product, v128.load(biases));
  v128.store(out, activation == 0 ? value : gelu(value));
}

/** GELU by its tanh form (Hendrycks and Gimpel 2016): x / (1 + exp(-2 sqrt(2/pi) (x + 0.044715 x^3))). */
@inline function gelu(x: v128): v128 {
  const cubic = f32x4.add(f32x4.splat(1), f32x4.mul(f32x4.splat(0.044715), f32x4.mul(x, x)));
  const z = f32x4.mul(f32x4.mul(x, f32x4.splat(-1.5957691216)), cubic);
  return f32x4.div(x, f32x4.add(f32x4.splat(1), exponential(z)));
}
