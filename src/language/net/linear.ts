import { roundUp, type Kernel } from "./kernel.ts";
import type { Weights } from "./weights.ts";

const blockColumns = 16;
const rowTile = 2;

/**
 * A linear layer y = W x + b in the kernel's layout. Activations are quantised row by row to as many bits as the sums
 * of products of `inner` of them with int8 weights allow in 32 bits.
 */
export interface Linear {
  /** Outputs, padded to 16; the row stride of what `apply` writes. */
  readonly columns: number;
  /** Inputs, padded to 8; the row stride of what `apply` reads. */
  readonly inner: number;
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly limit: number;
}

export type Activation = "none" | "gelu";

/** Unpacks the matrix `name` and its bias `name.b` into the kernel's memory. */
export function loadLinear(kernel: Kernel, weights: Weights, name: string): Linear {
  const { rows, columns: width, values, scales } = weights.matrix(name);
  const columns = roundUp(rows, blockColumns);
  const inner = roundUp(width, 8);
  const address = kernel.allocate(columns * inner * 2);
  const packed = kernel.shorts(address, columns * inner);
  packed.fill(0);
  for (let row = 0; row < rows; row++) {
    const lane = (row % blockColumns) * 2;
    const block = (row - (row % blockColumns)) * inner + lane;
    for (let k = 0; k < width; k++)
      packed[block + (k >> 1) * blockColumns * 2 + (k & 1)] = values[row * width + k]!;
  }
  return {
    columns,
    inner,
    weights: address,
    scales: kernel.place(scales, columns),
    bias: kernel.place(weights.vector(`${name}.b`), columns),
    limit: Math.min(32767, Math.floor((2 ** 31 - 1) / (127 * inner))),
  };
}

/** How many rows the memory behind an input or output of `rows` rows must have. */
export const paddedRows = (rows: number): number => roundUp(rows, rowTile);

/** Applies `layer` to `rows` rows at `input`; returns the address of the output, [padded rows x columns] float32. */
export function apply(
  kernel: Kernel,
  layer: Linear,
  input: number,
  rows: number,
  output = kernel.allocate(paddedRows(rows) * layer.columns * 4),
  activation: Activation = "none",
): number {
  const padded = paddedRows(rows);
  const mark = kernel.mark();
  const quantized = kernel.allocate(padded * layer.inner * 2);
  const rowScales = kernel.allocate(padded * 4);
  kernel.run.quantize(input, quantized, rowScales, rows, layer.inner, layer.limit);
  kernel.run.multiply(
    quantized,
    layer.weights,
    rowScales,
    layer.scales,
    layer.bias,
    output,
    padded,
    layer.columns,
    layer.inner,
    activation === "gelu" ? 1 : 0,
  );
  kernel.release(mark);
  return output;
}
