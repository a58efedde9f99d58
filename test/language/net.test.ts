import { readFileSync } from "node:fs";
import { expect } from "chai";
import { Kernel } from "../../src/language/net/kernel.ts";
import { apply, loadLinear } from "../../src/language/net/linear.ts";
import { parseWeights } from "../../src/language/net/weights.ts";

const kernelFile = readFileSync(new URL("../../src/language/kernel/kernel.wasm", import.meta.url));

/** A weights file with one matrix of 3 x 5 and its bias. */
function smallWeights(): { file: Uint8Array; matrix: number[][]; bias: number[] } {
  const rows = 3;
  const columns = 5;
  const values = Int8Array.from({ length: rows * columns }, (_, at) => ((at * 37) % 255) - 127);
  const scales = Float32Array.from([0.01, 0.02, 0.5]);
  const bias = Float32Array.from([1, -1, 0.25]);
  const header = {
    d: 5,
    h: 1,
    layers: 0,
    order: ["a", "b"],
    sizes: [1, 2],
    tags: [],
    labs: [],
    lems: [],
    roles: [],
    NL: [],
    T: [
      { n: "W", q: 1, s: [rows, columns], o: 0 },
      { n: "W.b", q: 0, s: [rows], o: 28 },
    ],
  };
  const json = new TextEncoder().encode(JSON.stringify(header).padEnd(400));
  const file = new Uint8Array(4 + json.length + 28 + 12);
  new DataView(file.buffer).setUint32(0, json.length, true);
  file.set(json, 4);
  file.set(new Uint8Array(scales.buffer), 4 + json.length);
  file.set(new Uint8Array(values.buffer), 4 + json.length + 12);
  file.set(new Uint8Array(bias.buffer), 4 + json.length + 28);
  const matrix = Array.from({ length: rows }, (_, row) =>
    Array.from(values.slice(row * columns, (row + 1) * columns), (value) => value * scales[row]!),
  );
  return { file, matrix, bias: [...bias] };
}

describe("parseWeights", () => {
  it("finds tensors and heads, also where the file does not begin at a multiple of four", () => {
    const { file, bias } = smallWeights();
    const moved = new Uint8Array(file.length + 1);
    moved.set(file, 1);
    const weights = parseWeights(moved.subarray(1));
    expect(weights.heads.get("b")).to.deep.equal({ at: 1, width: 2 });
    expect([...weights.vector("W.b")]).to.deep.equal(bias);
    expect(weights.matrix("W").rows).to.equal(3);
  });
  it("names what is missing", () => {
    const weights = parseWeights(smallWeights().file);
    expect(() => weights.matrix("V")).to.throw('lack the tensor "V"');
    expect(() => weights.vector("W")).to.throw('lack the tensor "W"');
  });
  it("refuses other files", () => {
    expect(() => parseWeights(new Uint8Array(2))).to.throw("damaged");
    expect(() => parseWeights(Uint8Array.from([255, 255, 255, 127, 0]))).to.throw("damaged");
  });
});

describe("the kernel", () => {
  it("multiplies as plain arithmetic does", () => {
    const { file, matrix, bias } = smallWeights();
    const kernel = new Kernel(kernelFile);
    const layer = loadLinear(kernel, parseWeights(file), "W");
    const inputs = [
      [1, -2, 3, 0.5, 0],
      [0, 0, 0, 0, 0],
      [100, 1, -50, 0.1, 7],
    ];
    const address = kernel.allocate(4 * layer.inner * 4);
    const view = kernel.floats(address, 4 * layer.inner);
    view.fill(0);
    for (const [row, values] of inputs.entries()) view.set(values, row * layer.inner);
    const out = apply(kernel, layer, address, inputs.length);
    for (const [row, values] of inputs.entries()) {
      const found = kernel.floats(out + row * layer.columns * 4, 3);
      for (const [column, weights] of matrix.entries()) {
        const exact = weights.reduce((sum, weight, at) => sum + weight * values[at]!, bias[column]!);
        expect(found[column]).to.be.closeTo(exact, 1e-3 * (1 + Math.abs(exact)));
      }
    }
  });

  it("computes products, layer norm and attention as plain arithmetic does", () => {
    const kernel = new Kernel(kernelFile);
    const a = kernel.place(Float32Array.from([1, 2, 3, 4, 0, 1, 0, -1]));
    const out = kernel.allocate(4 * 4);
    kernel.run.products(a, a, out, 2, 2, 4);
    expect([...kernel.floats(out, 4)]).to.deep.equal([30, -2, -2, 2]);

    const ones = kernel.place(Float32Array.from([1, 1, 1, 1]));
    const zeros = kernel.place(new Float32Array(4));
    const x = kernel.place(Float32Array.from([1, 2, 3, 4]));
    kernel.run.addNormalize(x, 0, ones, zeros, 1, 4);
    const normal = [...kernel.floats(x, 4)];
    expect(normal.reduce((sum, value) => sum + value, 0)).to.be.closeTo(0, 1e-5);
    expect(normal[3]).to.be.closeTo(1.3416, 1e-3);

    // Two equal words: each attends to both alike and gets their values' mean.
    const row = [1, 0, 0, 0, 1, 0, 0, 0];
    const states = kernel.place(Float32Array.from([...row, 2, 4, 6, 8, ...row, 4, 6, 8, 10]));
    const attended = kernel.allocate(8 * 4);
    kernel.run.attend(states, attended, 2, 4, 1, kernel.allocate(64));
    for (const [at, value] of [3, 5, 7, 9, 3, 5, 7, 9].entries())
      expect(kernel.floats(attended, 8)[at]).to.be.closeTo(value, 1e-4);
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
