import { expect } from "chai";
import { readReaderFiles } from "../../src/language/load.ts";
import { Kernel } from "../../src/language/net/kernel.ts";
import { Embeddings } from "../../src/language/net/embeddings.ts";
import { apply, loadLinear, packLinear } from "../../src/language/net/linear.ts";
import { NameDecoder, type ChainScores } from "../../src/language/net/names.ts";
import { Weights } from "../../src/language/net/weights.ts";
import { weightsFile, type Tensor } from "../support/weights-file.ts";

const { kernel: kernelFile } = await readReaderFiles();

const rows = 3;
const columns = 16;
const values = Array.from({ length: rows * columns }, (_, at) => ((at * 37) % 63) - 31);
const scales = [0.01, 0.02, 0.5];
const bias = [1, -1, 0.25];
const matrix = Array.from({ length: rows }, (_, row) =>
  Array.from(values.slice(row * columns, (row + 1) * columns), (value) => value * scales[row]!),
);
const tensors: readonly Tensor[] = [
  { name: "W", kind: "int6", shape: [rows, columns], scales, values },
  { name: "W.bias", kind: "float32", shape: [rows], values: bias },
  { name: "embeddings", kind: "int8", shape: [1, 8], scales: [2], values: [1, 2, 3, 4, 5, 6, 7, -8] },
  {
    ...{ name: "embeddings.rare", kind: "int4", shape: [2, 8], scales: [1, 0.5] },
    values: [0, 0, 0, 0, 0, 0, 0, 0, -8, 7, -1, 1, 0, 2, -2, 3],
  },
  { name: "vocabulary", kind: "text", shape: [7], values: new TextEncoder().encode("a\nb\ncé") },
];
const file = weightsFile(tensors);

describe("the weights", () => {
  it("are found by name, also where the file does not begin at a multiple of four", () => {
    const moved = new Uint8Array(file.length + 1);
    moved.set(file, 1);
    const weights = new Weights(new Kernel(kernelFile), moved.subarray(1));
    expect([...weights.vector("W.bias")]).to.deep.equal(bias);
    expect(weights.matrix("W").rows).to.equal(rows);
    expect(weights.text("vocabulary")).to.equal("a\nb\ncé");
    expect([weights.has("W"), weights.has("V")]).to.deep.equal([true, false]);
  });

  it("name what is missing", () => {
    const weights = new Weights(new Kernel(kernelFile), file);
    expect(() => weights.matrix("V")).to.throw('lack "V"');
    expect(() => weights.matrix("W.bias")).to.throw('lack "W.bias", which should be a matrix');
    expect(() => weights.vector("W")).to.throw('lack "W"');
    expect(() => weights.text("W")).to.throw('lack "W"');
  });

  const changed = (at: number, value: number): Uint8Array => {
    const copy = file.slice();
    copy[at] = value;
    return copy;
  };
  const bad: readonly (readonly [name: string, file: Uint8Array, message: string])[] = [
    ["nothing", new Uint8Array(0), "does not begin as one"],
    ["another kind of file", new TextEncoder().encode("<html>".repeat(20)), "does not begin as one"],
    ["a form to come", changed(8, 4), "have the form 4"],
    ["a file cut short", file.subarray(0, file.length - 16), "cut short"],
    ["a file with a wrong byte in its header", changed(40, 0), "damaged"],
    ["a file with a wrong byte at its end", changed(file.length - 20, 99), "damaged"],
  ];
  for (const [name, bytes, message] of bad)
    it(`refuse ${name}`, () => {
      expect(() => new Weights(new Kernel(kernelFile), bytes)).to.throw(message);
    });

  it("hold embeddings in 8 bits and, the rare ones, in 4", () => {
    const kernel = new Kernel(kernelFile);
    const embeddings = new Embeddings(kernel, new Weights(kernel, file));
    const sum = (...pieces: readonly number[]): number[] => {
      const address = kernel.allocateZeros(32);
      for (const piece of pieces) embeddings.add(address, piece, 1 / pieces.length);
      return [...kernel.floats(address, 8)];
    };
    expect(sum(0)).to.deep.equal([2, 4, 6, 8, 10, 12, 14, -16]);
    expect(sum(2)).to.deep.equal([-4, 3.5, -0.5, 0.5, 0, 1, -1, 1.5]);
    expect(sum(0, 2)).to.deep.equal([-1, 3.75, 2.75, 4.25, 5, 6.5, 6.5, -7.25]);
  });
});

describe("NameDecoder with scores between labels", () => {
  const labels = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"];
  const none: ChainScores = { transitions: [], start: [], end: [] };
  const decode = (scores: readonly (readonly number[])[], learned: Partial<ChainScores> = {}) =>
    new NameDecoder(labels, { ...none, ...learned })
      .decode(scores.map((row) => Float32Array.from(row)))
      .map(({ first, last, type }) => `${first} ${last} ${type}`);
  const inside = [
    [0, 3, 0, 0, 0],
    [0, 0, 1, 0, 2],
    [3, 0, 0, 0, 0],
  ];

  it("lets no name begin inside or change its type", () => {
    expect(decode([])).to.deep.equal([]);
    expect(decode(inside)).to.deep.equal(["0 2 PER"]);
    expect(decode([[0, 1, 9, 0, 0]])).to.deep.equal(["0 1 PER"]);
  });

  it("weighs steps, begin and end as the weights say", () => {
    const steps = new Array<number>(25).fill(0);
    steps[1 * 5 + 2] = -5; // from B-PER to I-PER
    expect(decode(inside, { transitions: steps })).to.deep.equal(["0 1 PER"]);
    expect(decode(inside, { start: [9, 0, 0, 0, 0] })).to.deep.equal([]);
    expect(decode([[1, 0, 0, 0, 0]], { end: [0, 0, 0, 2, 0] })).to.deep.equal(["0 1 LOC"]);
  });
});

describe("the kernel", () => {
  it("multiplies as plain arithmetic does, inputs rounded to 127 steps", () => {
    const kernel = new Kernel(kernelFile);
    const layer = loadLinear(kernel, new Weights(kernel, file), "W");
    const inputs = [
      [1, -2, 3, 0.5, 0, 1, -1, 2, 5, 4, -3, 2, 1, 0, -1, -2],
      new Array<number>(columns).fill(0),
      [100, 1, -50, 0.1, 7, 0, 3, -4, 2, 8, 0, 0, -9, 70, 30, 1],
    ];
    for (const rectified of [false, true]) {
      const input = { address: kernel.place(Float32Array.from(inputs.flat())), stride: columns };
      const out = apply(kernel, layer, input, inputs.length, { rectified });
      for (const [row, numbers] of inputs.entries()) {
        const step = Math.max(...numbers.map(Math.abs)) / 127;
        const found = kernel.floats(out.address + row * out.stride * 4, rows);
        for (const [column, weights] of matrix.entries()) {
          const exact = weights.reduce(
            (sum, weight, at) => sum + weight * (rectified ? Math.max(0, numbers[at]!) : numbers[at]!),
            bias[column]!,
          );
          const most = weights.reduce((sum, weight) => sum + Math.abs(weight) * (step / 2), 1e-4);
          expect(found[column]).to.be.closeTo(exact, most);
        }
      }
    }
  });

  it("packs matrices side by side, and their rows in groups", () => {
    const none = (count: number): number[] => new Array<number>(count).fill(0);
    const kernel = new Kernel(kernelFile);
    const weights = new Weights(kernel, file);
    const input = { address: kernel.place(Float32Array.from([1, ...none(15)])), stride: columns };
    const numbers = (layer: ReturnType<typeof packLinear>): number[] => {
      const out = apply(kernel, layer.layer, input, 1);
      return Array.from(kernel.floats(out.address, out.stride), (value) => Math.round(value * 100) / 100);
    };
    const [a, b, c] = matrix.map(([first], row) => Math.round((first! + bias[row]!) * 100) / 100);
    const names = new Array<string>(9).fill("W");
    const many = packLinear(kernel, weights, names);
    expect(many.starts).to.deep.equal(names.map((_, index) => 4 * index));
    expect(numbers(many)).to.deep.equal([...names.flatMap(() => [a, b, c, 0]), ...none(12)]);
    const grouped = packLinear(kernel, weights, ["W"], 1);
    expect(numbers(grouped)).to.deep.equal([a, ...none(3), b, ...none(3), c, ...none(7)]);
  });

  it("computes products, layer norm and attention as plain arithmetic does", () => {
    const kernel = new Kernel(kernelFile);
    const a = kernel.place(Float32Array.from([1, 2, 3, 4, 0, 1, 0, -1]));
    const five = kernel.place(
      Float32Array.from([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1]),
    );
    const out = kernel.allocate(12 * 4);
    kernel.run.products(a, five, out, 2, 5, 4, 6);
    expect([...kernel.floats(out, 5)]).to.deep.equal([1, 2, 3, 4, 10]);
    expect([...kernel.floats(out + 24, 5)]).to.deep.equal([0, 1, 0, -1, 0]);

    const ones = kernel.place(Float32Array.from([1, 1, 1, 1]));
    const zeros = kernel.place(new Float32Array(4));
    const x = kernel.place(Float32Array.from([1, 2, 3, 4]));
    kernel.run.addNormalize(x, 0, ones, zeros, 1, 4);
    const normal = [...kernel.floats(x, 4)];
    expect(normal.reduce((sum, value) => sum + value, 0)).to.be.closeTo(0, 1e-5);
    expect(normal[3]).to.be.closeTo(1.3416, 1e-3);

    // Two equal words: each attends to both alike and gets their values' mean.
    const size = 16;
    const row = Array.from({ length: 2 * size }, (_, at) => (at % size === 0 ? 1 : 0));
    const even = Array.from({ length: size }, (_, at) => 2 * at);
    const states = kernel.place(
      Float32Array.from([...row, ...even, ...row, ...even.map((value) => value + 2)]),
    );
    const attended = kernel.allocate(2 * size * 4);
    kernel.run.attend(states, attended, 2, size, 1, kernel.allocate(64));
    for (let at = 0; at < 2 * size; at++)
      expect(kernel.floats(attended, 2 * size)[at]).to.be.closeTo(2 * (at % size) + 1, 1e-4);
  });

  it("adds rows by number and scores pairs", () => {
    const kernel = new Kernel(kernelFile);
    const table = kernel.place(Float32Array.from([1, 0, 0, 0, 0, 2, 0, 0, 0, 0, -9, 4]));
    const sums = kernel.place(Float32Array.from([1, 1, 1, 1, 0, 0, 0, 0]));
    kernel.run.addRows(
      sums,
      table,
      kernel.placeIntegers([
        [0, 1],
        [2, 2],
      ]),
      2,
      2,
      4,
    );
    expect([...kernel.floats(sums, 8)]).to.deep.equal([2, 3, 1, 1, 0, 0, -18, 8]);

    // By mention what it adds to the left and to the right, then its left and its right side of the product.
    const mentions = kernel.place(
      Float32Array.from(
        [
          [1, 0, 0, 0, ...[0, 0, 0, 0], ...[0, 0, 0, 3], 0, 0, 0, 0],
          new Array<number>(12).fill(1),
          [0, 0, 0, 5],
        ].flat(),
      ),
    );
    const score = kernel.place(Float32Array.from([10, 20, 30, 40]));
    const out = kernel.allocate(8);
    const lefts = kernel.placeIntegers([[0, 1]]);
    const features = kernel.placeIntegers([
      [0, 2],
      [1, 1],
    ]);
    kernel.run.scorePairs(lefts, features, 2, 2, table, mentions, 16, mentions + 64, 4, 4, score, out);
    // max([1 + 1 + 1, 1, 1 - 9, 1 + 4], 0) and 3 * 5; [2, 2 + 4, 2, 2] and 1 * 5.
    expect([...kernel.floats(out, 2)]).to.deep.equal([30 + 20 + 200 + 15, 20 + 120 + 60 + 80 + 5]);
  });

  it("gives back what a batch took", () => {
    const kernel = new Kernel(kernelFile);
    const mark = kernel.mark();
    const first = kernel.allocate(100);
    expect(first % 16).to.equal(0);
    kernel.allocate(1 << 26);
    kernel.release(mark);
    expect(kernel.allocate(8)).to.equal(first);
  });
});
