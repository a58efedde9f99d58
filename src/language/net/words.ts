import { Embeddings, addRow } from "./embeddings.ts";
import { affixes, caseClass } from "./features.ts";
import type { Kernel } from "./kernel.ts";
import { WordPieces } from "./pieces.ts";
import type { Matrix, Weights } from "./weights.ts";

/** Vectors kept; at the limit all are dropped, so that memory does not grow with the text read. */
const mostCached = 8192;
/** A key that is a slice would keep its text alive; very long forms are not worth keeping. */
const longestCached = 40;

/** What the world lists know of the words of a sentence: a number a word, one bit a list. */
export interface Gazetteer {
  mark(forms: readonly string[]): ArrayLike<number>;
}

/**
 * The net's input: one row a word, the mean of its word pieces' embeddings + its affixes + position + case class + what
 * the world lists know of it. Where the net was taught so, a sentence has one row more before and after it.
 */
export class WordRows {
  /** Rows of a sentence beside those of its words, half of them before. */
  readonly edges: number;
  readonly #kernel: Kernel;
  readonly #size: number;
  readonly #pieces: WordPieces;
  readonly #embeddings: Embeddings;
  readonly #positions: Matrix;
  readonly #cases: number;
  readonly #affixes: Matrix;
  /** Address of [2 * affix width x size] float32: first the suffix's part, then the prefix's. */
  readonly #affixProjection: number;
  readonly #gazetteer: Gazetteer | undefined;
  /** Address of a row a list. */
  readonly #listRows: number;
  readonly #vectors: number;
  /** By form, the number of its vector. */
  readonly #cached = new Map<string, number>();
  readonly #first: number;

  constructor(kernel: Kernel, weights: Weights, gazetteer?: Gazetteer) {
    this.#kernel = kernel;
    this.#size = weights.header.size;
    this.edges = weights.header.edges === false ? 0 : 2;
    this.#pieces = new WordPieces(weights.text("vocabulary"));
    this.#embeddings = new Embeddings(kernel, weights);
    this.#positions = weights.matrix("positions");
    this.#cases = weights.place("cases").address;
    this.#affixes = weights.matrix("affixes");
    this.#affixProjection = kernel.place(transpose(weights.vector("affixes.projection"), this.#size));
    this.#gazetteer = weights.has("gazetteer") ? gazetteer : undefined;
    this.#listRows = weights.has("gazetteer") ? weights.place("gazetteer").address : 0;
    this.#vectors = kernel.allocate(mostCached * this.#size * 4);
    this.#first = this.edges / 2;
  }

  /** Adds the rows of a sentence to the zeros at `address`; `edges` more than words. */
  write(forms: readonly string[], address: number): void {
    const bytes = this.#size * 4;
    if (this.edges > 0) this.#writeEdges(forms.length, address);
    const marks = this.#gazetteer?.mark(forms);
    for (const [index, form] of forms.entries()) {
      const row = address + (index + this.#first) * bytes;
      this.#kernel.run.addFloats(row, this.#word(form), 1, this.#size);
      this.#place(row, index + this.#first, caseClass(form, index));
      if (marks !== undefined) this.#mark(row, marks[index]!);
    }
  }

  #writeEdges(words: number, address: number): void {
    for (const [piece, position] of [
      [this.#pieces.first, 0] as const,
      [this.#pieces.last, words + 1] as const,
    ]) {
      const row = address + position * this.#size * 4;
      this.#embeddings.add(row, piece, 1);
      this.#addAffixes(row, [0, 0]);
      this.#place(row, position, 0);
    }
  }

  #place(row: number, position: number, kase: number): void {
    const last = this.#positions.rows - 1;
    addRow(this.#kernel, row, this.#positions, Math.min(position, last), 1);
    this.#kernel.run.addFloats(row, this.#cases + kase * this.#size * 4, 1, this.#size);
  }

  #mark(row: number, mark: number): void {
    for (let bit = 0; mark >> bit !== 0; bit++)
      if ((mark >> bit) & 1)
        this.#kernel.run.addFloats(row, this.#listRows + bit * this.#size * 4, 1, this.#size);
  }

  /** Address of the form's vector. */
  #word(form: string): number {
    const bytes = this.#size * 4;
    const known = this.#cached.get(form);
    if (known !== undefined) return this.#vectors + known * bytes;
    if (this.#cached.size >= mostCached - 1) this.#cached.clear();
    // The place behind the last is for forms that are not kept.
    const number = this.#cached.size;
    if (form.length <= longestCached) this.#cached.set(form, number);
    const address = this.#vectors + number * bytes;
    this.#kernel.floats(address, this.#size).fill(0);
    const pieces = this.#pieces.of(form);
    for (const piece of pieces) this.#embeddings.add(address, piece, 1 / pieces.length);
    this.#addAffixes(address, affixes(form, this.#affixes.rows));
    return address;
  }

  #addAffixes(address: number, rows: readonly number[]): void {
    const { columns, values, scales } = this.#affixes;
    for (const [part, row] of rows.entries()) {
      const affix = new Int8Array(this.#kernel.bytes(values + row * columns, columns));
      for (const [i, value] of affix.entries()) {
        const from = this.#affixProjection + (part * columns + i) * this.#size * 4;
        this.#kernel.run.addFloats(address, from, value * scales[row]!, this.#size);
      }
    }
  }
}

/** [rows x columns] to [columns x rows]. */
function transpose(values: Float32Array, rows: number): Float32Array {
  const columns = values.length / rows;
  const out = new Float32Array(values.length);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) out[c * rows + r] = values[r * columns + c]!;
  return out;
}
