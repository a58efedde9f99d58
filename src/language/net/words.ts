import { affixes, caseClass } from "./features.ts";
import { WordPieces } from "./pieces.ts";
import type { Matrix, Weights } from "./weights.ts";

/** Vectors kept; at the limit all are dropped, so that memory does not grow with the text read. */
const mostCached = 16384;
const firstPiece = 101;
const lastPiece = 102;
const lastPosition = 255;

/**
 * The net's input: one row a word, the mean of its word pieces' embeddings + its affixes + position + case class.
 * A sentence has one row more before and after it.
 */
export class WordRows {
  readonly #pieces: WordPieces;
  readonly #size: number;
  readonly #embeddings: Matrix;
  readonly #positions: Matrix;
  readonly #cases: Float32Array;
  readonly #segment: Float32Array;
  readonly #affixes: Matrix;
  /** [2 * affix width x size]: first the suffix's part, then the prefix's. */
  readonly #affixProjection: Float32Array;
  readonly #cache = new Map<string, Float32Array>();
  readonly #before: Float32Array;
  readonly #after: Float32Array;

  constructor(weights: Weights, vocabulary: string) {
    this.#pieces = new WordPieces(vocabulary);
    this.#size = weights.size;
    this.#embeddings = weights.matrix("we");
    this.#positions = weights.matrix("pe");
    this.#cases = weights.vector("ce");
    this.#segment = weights.vector("te");
    this.#affixes = weights.matrix("af");
    this.#affixProjection = transpose(weights.vector("afp"), weights.size);
    this.#before = this.#vector([firstPiece], [0, 0]);
    this.#after = this.#vector([lastPiece], [0, 0]);
  }

  /** Writes the `forms.length + 2` rows of a sentence into `out` from the row `at`. */
  write(forms: readonly string[], out: Float32Array, at: number): void {
    this.#row(this.#before, 0, 0, out, at);
    for (const [index, form] of forms.entries())
      this.#row(this.#word(form), index + 1, caseClass(form, index), out, at + index + 1);
    this.#row(this.#after, forms.length + 1, 0, out, at + forms.length + 1);
  }

  #row(word: Float32Array, position: number, kase: number, out: Float32Array, row: number): void {
    const size = this.#size;
    const place = Math.min(position, lastPosition);
    const positions = this.#positions.values;
    const scale = this.#positions.scales[place]!;
    for (let k = 0; k < size; k++)
      out[row * size + k] =
        word[k]! + this.#segment[k]! + positions[place * size + k]! * scale + this.#cases[kase * size + k]!;
  }

  #word(form: string): Float32Array {
    const known = this.#cache.get(form);
    if (known !== undefined) return known;
    const vector = this.#vector(this.#pieces.of(form), affixes(form, this.#affixes.rows));
    if (this.#cache.size >= mostCached) this.#cache.clear();
    // A key that is a slice would keep the whole text alive; very long forms are not worth keeping.
    if (form.length <= 40) this.#cache.set(form, vector);
    return vector;
  }

  #vector(pieces: readonly number[], [suffix, prefix]: readonly [number, number]): Float32Array {
    const vector = new Float32Array(this.#size);
    for (const piece of pieces) addRow(vector, this.#embeddings, piece, pieces.length);
    this.#addAffix(vector, suffix, 0);
    this.#addAffix(vector, prefix, this.#affixes.columns);
    return vector;
  }

  #addAffix(vector: Float32Array, row: number, offset: number): void {
    const { columns, values, scales } = this.#affixes;
    for (let i = 0; i < columns; i++) {
      const value = values[row * columns + i]! * scales[row]!;
      const at = (offset + i) * this.#size;
      for (let k = 0; k < vector.length; k++) vector[k]! += value * this.#affixProjection[at + k]!;
    }
  }
}

function addRow(vector: Float32Array, table: Matrix, row: number, share: number): void {
  const scale = table.scales[row]! / share;
  for (let k = 0; k < vector.length; k++) vector[k]! += table.values[row * table.columns + k]! * scale;
}

/** [rows x columns] to [columns x rows]. */
function transpose(values: Float32Array, rows: number): Float32Array {
  const columns = values.length / rows;
  const out = new Float32Array(values.length);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) out[c * rows + r] = values[r * columns + c]!;
  return out;
}
