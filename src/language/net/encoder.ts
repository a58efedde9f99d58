import type { Kernel } from "./kernel.ts";
import { apply, loadLinear, paddedRows, type Linear } from "./linear.ts";
import type { Weights } from "./weights.ts";
import { WordRows, type Gazetteer } from "./words.ts";

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

  constructor(kernel: Kernel, weights: Weights, gazetteer?: Gazetteer) {
    const { size, attention_heads, layers } = weights.header;
    this.#kernel = kernel;
    this.#words = new WordRows(kernel, weights, gazetteer);
    this.#size = size;
    this.#attentionHeads = attention_heads;
    this.#inputNorm = loadNorm(weights, "input_norm");
    this.#layers = Array.from({ length: layers }, (_, i) => loadLayer(kernel, weights, `layer.${i}`));
  }

  encode(sentences: readonly (readonly string[])[]): Encoded {
    const kernel = this.#kernel;
    const size = this.#size;
    const starts: number[] = [];
    let rows = 0;
    for (const forms of sentences) {
      starts.push(rows);
      rows += forms.length + this.#words.edges;
    }
    const states = kernel.allocateZeros(rows * size * 4);
    for (const [index, forms] of sentences.entries())
      this.#words.write(forms, states + starts[index]! * size * 4);
    kernel.run.addNormalize(states, 0, this.#inputNorm.gain, this.#inputNorm.bias, rows, size);
    const mark = kernel.mark();
    for (const layer of this.#layers) {
      this.#attend(layer, states, rows, starts);
      this.#feedForward(layer, states, rows);
      kernel.release(mark);
    }
    return { rows: states, firstRows: starts.map((start) => start + this.#words.edges / 2) };
  }

  #attend(layer: Layer, states: number, rows: number, starts: readonly number[]): void {
    const kernel = this.#kernel;
    const size = this.#size;
    const projected = apply(kernel, layer.queriesKeysValues, { address: states, stride: size }, rows);
    const attended = kernel.allocate(paddedRows(rows) * size * 4);
    const scratch = kernel.allocate((rows + 4) * 8);
    for (const [index, start] of starts.entries()) {
      const length = (starts[index + 1] ?? rows) - start;
      const from = projected.address + start * projected.stride * 4;
      kernel.run.attend(from, attended + start * size * 4, length, size, this.#attentionHeads, scratch);
    }
    const out = apply(kernel, layer.attentionOut, { address: attended, stride: size }, rows);
    kernel.run.addNormalize(
      states,
      out.address,
      layer.attentionNorm.gain,
      layer.attentionNorm.bias,
      rows,
      size,
    );
  }

  #feedForward(layer: Layer, states: number, rows: number): void {
    const kernel = this.#kernel;
    const { gain, bias } = layer.outNorm;
    const input = { address: states, stride: this.#size };
    const wide = apply(kernel, layer.widen, input, rows, { activation: "gelu" });
    const out = apply(kernel, layer.narrow, wide, rows);
    kernel.run.addNormalize(states, out.address, gain, bias, rows, this.#size);
  }
}

function loadLayer(kernel: Kernel, weights: Weights, name: string): Layer {
  return {
    queriesKeysValues: loadLinear(kernel, weights, `${name}.queries_keys_values`),
    attentionOut: loadLinear(kernel, weights, `${name}.attention_out`),
    attentionNorm: loadNorm(weights, `${name}.attention_norm`),
    widen: loadLinear(kernel, weights, `${name}.widen`),
    narrow: loadLinear(kernel, weights, `${name}.narrow`),
    outNorm: loadNorm(weights, `${name}.out_norm`),
  };
}

function loadNorm(weights: Weights, name: string): Norm {
  return { gain: weights.place(`${name}.gain`).address, bias: weights.place(`${name}.bias`).address };
}
