import type { Kernel } from "./kernel.ts";
import { apply, loadLinear, paddedRows, type Linear } from "./linear.ts";
import type { Weights } from "./weights.ts";
import { WordRows } from "./words.ts";

interface Norm {
  readonly gain: number;
  readonly bias: number;
}

interface Layer {
  readonly queriesKeysValues: Linear;
  readonly attentionOut: Linear;
  readonly attentionNorm: Norm;
  readonly widen: Linear;
  readonly narrow: Linear;
  readonly outNorm: Norm;
}

/** Where the words of one sentence stand among the rows of a batch. */
export interface Encoded {
  /** Address of the rows, [rows x size] float32. */
  readonly rows: number;
  /** Row of the first word of each sentence. */
  readonly firstRows: readonly number[];
}

/** The transformer layers (MiniLM, Wang et al. 2020) over one row a word. */
export class Encoder {
  readonly #kernel: Kernel;
  readonly #words: WordRows;
  readonly #size: number;
  readonly #attentionHeads: number;
  readonly #inputNorm: Norm;
  readonly #layers: readonly Layer[];

  constructor(kernel: Kernel, weights: Weights, vocabulary: string) {
    this.#kernel = kernel;
    this.#words = new WordRows(weights, vocabulary);
    this.#size = weights.size;
    this.#attentionHeads = weights.attentionHeads;
    this.#inputNorm = loadNorm(kernel, weights, "ln");
    this.#layers = Array.from({ length: weights.layers }, (_, i) => loadLayer(kernel, weights, `L${i}`));
  }

  encode(sentences: readonly (readonly string[])[]): Encoded {
    const kernel = this.#kernel;
    const size = this.#size;
    const starts: number[] = [];
    let rows = 0;
    for (const forms of sentences) {
      starts.push(rows);
      rows += forms.length + 2;
    }
    const states = kernel.allocate(paddedRows(rows) * size * 4);
    const view = kernel.floats(states, rows * size);
    for (const [index, forms] of sentences.entries()) this.#words.write(forms, view, starts[index]!);
    kernel.run.addNormalize(states, 0, this.#inputNorm.gain, this.#inputNorm.bias, rows, size);
    const mark = kernel.mark();
    for (const layer of this.#layers) {
      this.#attend(layer, states, rows, starts);
      this.#feedForward(layer, states, rows);
      kernel.release(mark);
    }
    return { rows: states, firstRows: starts.map((start) => start + 1) };
  }

  #attend(layer: Layer, states: number, rows: number, starts: readonly number[]): void {
    const kernel = this.#kernel;
    const size = this.#size;
    const projected = apply(kernel, layer.queriesKeysValues, states, rows);
    const attended = kernel.allocate(paddedRows(rows) * size * 4);
    const scratch = kernel.allocate((rows + 4) * 4);
    for (const [index, start] of starts.entries()) {
      const length = (starts[index + 1] ?? rows) - start;
      const from = projected + start * size * 12;
      kernel.run.attend(from, attended + start * size * 4, length, size, this.#attentionHeads, scratch);
    }
    const out = apply(kernel, layer.attentionOut, attended, rows);
    kernel.run.addNormalize(states, out, layer.attentionNorm.gain, layer.attentionNorm.bias, rows, size);
  }

  #feedForward(layer: Layer, states: number, rows: number): void {
    const kernel = this.#kernel;
    const wide = apply(kernel, layer.widen, states, rows, undefined, "gelu");
    const out = apply(kernel, layer.narrow, wide, rows);
    kernel.run.addNormalize(states, out, layer.outNorm.gain, layer.outNorm.bias, rows, this.#size);
  }
}

function loadLayer(kernel: Kernel, weights: Weights, name: string): Layer {
  return {
    queriesKeysValues: loadLinear(kernel, weights, `${name}.qkv`),
    attentionOut: loadLinear(kernel, weights, `${name}.o`),
    attentionNorm: loadNorm(kernel, weights, `${name}.l1`),
    widen: loadLinear(kernel, weights, `${name}.f1`),
    narrow: loadLinear(kernel, weights, `${name}.f2`),
    outNorm: loadNorm(kernel, weights, `${name}.l2`),
  };
}

function loadNorm(kernel: Kernel, weights: Weights, name: string): Norm {
  return {
    gain: kernel.place(weights.vector(`${name}.g`)),
    bias: kernel.place(weights.vector(`${name}.b`)),
  };
}
