import { roundUp, type Kernel } from "./kernel.ts";
import type { Weights } from "./weights.ts";

const panelColumns = 16;
const rowTile = 2;

/** A linear layer y = W x + b in the kernel's layout: W in 6 bits, x rounded row by row to 7 bits with their sign. */
export interface Linear {
  /** Outputs, padded to 16; the row stride of what `apply` writes. */
  readonly columns: number;
  readonly inner: number;
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
}

/** Rows of float32 in the kernel's memory, `stride` numbers apart. */
export interface Rows {
  readonly address: number;
  readonly stride: number;
}

/**
 * Packs matrices over the same input into one layer; returns also the first column of each, a multiple of 4. With
 * `group`, every so many rows of a matrix are set apart by as many empty ones as make them a multiple of 4.
 */
export function packLinear(
  kernel: Kernel,
  weights: Weights,
  names: readonly string[],
  group?: number,
): { readonly layer: Linear; readonly starts: readonly number[] } {
  const matrices = names.map((name) => ({ name, ...weights.matrix(name, "int6") }));
  const place = (row: number): number =>
    group === undefined ? row : row + Math.floor(row / group) * (-group & 3);
  const starts: number[] = [];
  let columns = 0;
  for (const { rows } of matrices) {
    starts.push(columns);
    columns += roundUp(place(rows - 1) + 1, 4);
  }
  columns = roundUp(columns, panelColumns);
  const inner = matrices[0]!.columns;
  const panelBytes = panelColumns * inner;
  const layer = {
    ...{ columns, inner },
    weights: kernel.allocateZeros((columns / panelColumns) * panelBytes),
    scales: kernel.allocateZeros(columns * 4),
    bias: kernel.allocateZeros(columns * 4),
  };
  const allScales = kernel.floats(layer.scales, columns);
  const allBiases = kernel.floats(layer.bias, columns);
  for (const [index, { name, rows, values, scales }] of matrices.entries()) {
    const bias = weights.vector(`${name}.bias`);
    for (let row = 0; row < rows; row++) {
      const column = starts[index]! + place(row);
      const panel = layer.weights + Math.floor(column / panelColumns) * panelBytes;
      kernel.run.pack(values + row * inner, panel, column % panelColumns, inner);
      allScales[column] = scales[row]!;
      allBiases[column] = bias[row]!;
    }
  }
  return { layer, starts };
}

/** The layer `name` alone. */
export function loadLinear(kernel: Kernel, weights: Weights, name: string): Linear {
  return packLinear(kernel, weights, [name]).layer;
}

/** How many rows the memory behind an output of `rows` rows must have. */
export const paddedRows = (rows: number): number => roundUp(rows, rowTile);

/** What happens to the inputs before the layer, or to the outputs behind it. */
export interface Applying {
  /** Negative inputs count as 0 (ReLU). */
  readonly rectified?: boolean;
  readonly activation?: "none" | "gelu";
}

/** Applies `layer` to `rows` rows; returns [padded rows x columns] float32. */
export function apply(
  kernel: Kernel,
  layer: Linear,
  input: Rows,
  rows: number,
  { rectified = false, activation = "none" }: Applying = {},
): Rows {
  const padded = paddedRows(rows);
  const output = kernel.allocate(padded * layer.columns * 4);
  const mark = kernel.mark();
  const { inner, columns } = layer;
  const operands = kernel.allocate(padded * inner);
  const rowScales = kernel.allocate(padded * 4);
  const starts = kernel.allocate(padded * 4);
  const { address, stride } = input;
  kernel.run.quantize(
    ...[address, stride, operands, rowScales, starts, rows, padded, inner, rectified ? 1 : 0],
  );
  kernel.run.multiply(
    ...[operands, starts, rowScales, layer.weights, layer.scales, layer.bias, output],
    ...[padded, columns, inner, activation === "gelu" ? 1 : 0],
  );
  kernel.release(mark);
  return { address: output, stride: layer.columns };
}
