import type { Kernel } from "./kernel.ts";
import type { Matrix, Weights } from "./weights.ts";

/** The vectors of the word pieces: frequent ones in 8 bits, the rare ones behind them in 4. */
export class Embeddings {
  readonly #kernel: Kernel;
  readonly #frequent: Matrix;
  readonly #rare: Matrix | undefined;

  constructor(kernel: Kernel, weights: Weights) {
    this.#kernel = kernel;
    this.#frequent = weights.matrix("embeddings");
    if (weights.has("embeddings.rare")) this.#rare = weights.matrix("embeddings.rare");
  }

  /** Adds a share of a piece's vector to the numbers at `address`. */
  add(address: number, piece: number, share: number): void {
    const row = piece - this.#frequent.rows;
    if (row < 0) addRow(this.#kernel, address, this.#frequent, piece, share);
    else if (this.#rare !== undefined) addRow(this.#kernel, address, this.#rare, row, share);
  }
}

/** Adds a share of a row of `table` to the numbers at `address`. */
export function addRow(kernel: Kernel, address: number, table: Matrix, row: number, share: number): void {
  const { kind, columns, values, scales } = table;
  const factor = scales[row]! * share;
  if (kind === "int8") kernel.run.addBytes(address, values + row * columns, factor, columns);
  else kernel.run.addHalves(address, values + (row * columns) / 2, factor, columns);
}
