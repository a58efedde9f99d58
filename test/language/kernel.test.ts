import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { annotateText, Reader } from "../../src/language/index.ts";
import { readReaderFiles } from "../../src/language/load.ts";
import { Kernel } from "../../src/language/net/kernel.ts";
import { apply, loadLinear } from "../../src/language/net/linear.ts";
import { Weights } from "../../src/language/net/weights.ts";
import { weightsFile } from "../support/weights-file.ts";

const folder = new URL("../../src/language/kernel/", import.meta.url);
const files = await readReaderFiles();
const plain = readFileSync(new URL("kernel-plain.wasm", folder));

const text = `Prime Minister Ingrid Solberg accused Norland's army on Monday of shelling the port of Vesby.

"We will not be silent," Solberg said, and her foreign minister told reporters that about 40 people had died.`;

describe("the two kernels", function () {
  this.timeout(120_000);

  it("are built from their source", () => {
    const built = mkdtempSync(join(tmpdir(), "kernel-"));
    execFileSync(process.execPath, ["scripts/build-kernel.mjs", built], { stdio: "inherit" });
    for (const name of ["kernel.wasm", "kernel-plain.wasm"])
      expect(readFileSync(join(built, name)).equals(readFileSync(new URL(name, folder))), name).to.equal(
        true,
      );
    rmSync(built, { recursive: true });
  });

  it("differ: one uses relaxed SIMD, which is chosen here", () => {
    expect(files.kernel.length).to.not.equal(plain.length);
  });

  const inner = 768;
  const largest = Array.from({ length: inner }, () => 31);
  const mixed = largest.map((step, at) => ((at * 37) % 63) - step);
  const rows = [largest, largest.map((step) => -step), mixed];
  const weights = weightsFile([
    { name: "W", kind: "int6", shape: [3, inner], scales: [1, 1, 0.3], values: rows.flat() },
    { name: "W.bias", kind: "float32", shape: [3], values: [0, 0, 0.5] },
  ]);
  const product = (binary: Uint8Array): readonly number[] => {
    const kernel = new Kernel(binary);
    const layer = loadLinear(kernel, new Weights(kernel, weights), "W");
    const input = {
      address: kernel.place(Float32Array.from([...rows.flat(), ...rows.flat()])),
      stride: inner,
    };
    const out = apply(kernel, layer, input, 6);
    return [...kernel.floats(out.address, 6 * out.stride)];
  };

  it("multiply alike, the largest inputs by the largest weights too", () => {
    const found = product(files.kernel);
    expect(found).to.deep.equal(product(plain));
    expect(found[0]).to.be.closeTo(31 * 31 * inner, 1);
    expect(found[1]).to.be.closeTo(-31 * 31 * inner, 1);
  });

  it("read alike", () => {
    const annotate = (kernel: Uint8Array): string =>
      JSON.stringify(annotateText(new Reader({ ...files, kernel }), text, { published: "2026-03-31" }));
    expect(annotate(plain)).to.equal(annotate(files.kernel));
  });
});
