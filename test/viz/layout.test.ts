import { expect } from "chai";
import { componentsOf, packComponents } from "../../viz/layout/components.ts";
import { frame, widen } from "../../viz/layout/frame.ts";
import { layoutJob, settle, type FromWorker, type LayoutJob } from "../../viz/layout/index.ts";
import { separate } from "../../viz/layout/separate.ts";
import { numbersFrom, sampleLedger } from "../support/sample-ledger.ts";

function run(job: LayoutJob, stopAfter = Infinity): Promise<FromWorker[]> {
  const messages: FromWorker[] = [];
  return new Promise((resolve) => {
    const stop = settle(job, (message) => {
      messages.push(message);
      if (message.kind === "done") resolve(messages);
      else if (messages.length === stopAfter) stop();
    });
  });
}

describe("the layout", () => {
  const { drawing } = sampleLedger();
  const job = layoutJob(drawing, (text) => text.length * 6);

  it("ends at the same positions every time", async () => {
    const [a, b] = await Promise.all([run(job), run(job)]);
    expect([...a.at(-1)!.positions]).to.deep.equal([...b.at(-1)!.positions]);
  });

  it("tells progress that only rises, up to 100", async () => {
    const percents = (await run(job)).map(({ percent }) => percent);
    expect(percents).to.deep.equal([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).to.equal(100);
    expect(percents.length).to.be.above(10);
  });

  it("lets no two nodes overlap", async () => {
    const { positions } = (await run(job)).at(-1)!;
    for (let a = 0; a < job.radii.length; a++)
      for (let b = a + 1; b < job.radii.length; b++) {
        const distance = Math.hypot(
          positions[2 * a]! - positions[2 * b]!,
          positions[2 * a + 1]! - positions[2 * b + 1]!,
        );
        expect(distance, `${a} and ${b}`).to.be.at.least(job.radii[a]! + job.radii[b]!);
      }
  });

  it("stops when told, with a finished picture", async () => {
    const messages = await run(job, 3);
    expect(messages).to.have.length(4);
    expect(messages.at(-1)!.iterations).to.be.below(job.iterations);
    expect(messages.at(-1)!.positions.every(Number.isFinite)).to.equal(true);
  });

  it("settles an empty graph and a single node", async () => {
    for (const count of [0, 1]) {
      const small = {
        ...job,
        positions: new Float32Array(2 * count),
        radii: new Float32Array(count),
        reaches: new Float32Array(count),
        edges: new Float32Array(),
        iterations: 5,
      };
      expect((await run(small)).at(-1)!.positions).to.have.length(2 * count);
    }
  });
});

describe("components", () => {
  it("are numbered from the largest", () => {
    const edges = Float32Array.from([0, 1, 1, 2, 3, 1, 3, 4, 1]);
    expect([...componentsOf(6, edges)]).to.deep.equal([1, 1, 0, 0, 0, 2]);
  });

  it("lie beside each other after packing", () => {
    const component = Int32Array.from([0, 0, 1, 2, 3]);
    const positions = Float32Array.from([0, 0, 100, 50, 9000, 9000, -4000, 3, 20, 20]);
    packComponents(positions, component, new Float32Array(5).fill(5));
    expect(Math.max(...positions.map(Math.abs))).to.be.below(200);
    expect(new Set([0, 1, 2, 3, 4].map((i) => `${positions[2 * i]} ${positions[2 * i + 1]}`)).size).to.equal(
      5,
    );
  });
});

describe("making room", () => {
  it("leaves no two boxes over each other", () => {
    const random = numbersFrom(11);
    const positions = Float32Array.from({ length: 160 }, () => random() * 300);
    const halfWidths = Float32Array.from({ length: 80 }, () => 5 + random() * 20);
    const halfHeights = new Float32Array(80).fill(8);
    expect(separate(positions, { halfWidths, halfHeights }, 500)).to.equal(true);
    for (let a = 0; a < 80; a++)
      for (let b = a + 1; b < 80; b++) {
        const apartX = Math.abs(positions[2 * a]! - positions[2 * b]!) - halfWidths[a]! - halfWidths[b]!;
        const apartY = Math.abs(positions[2 * a + 1]! - positions[2 * b + 1]!) - 16;
        expect(Math.max(apartX, apartY)).to.be.above(-0.1);
      }
  });

  it("parts nodes on the same spot", () => {
    const positions = new Float32Array(6);
    const half = new Float32Array(3).fill(4);
    expect(separate(positions, { halfWidths: half, halfHeights: half }, 100)).to.equal(true);
    expect(new Set([0, 1, 2].map((i) => `${positions[2 * i]} ${positions[2 * i + 1]}`)).size).to.equal(3);
  });
});

describe("framing", () => {
  it("turns a tall picture on its side", () => {
    const positions = Float32Array.from([0, 0, 1, 100, 2, 200, 0, 300, 3, 400]);
    frame(positions, new Int32Array(5));
    const xs = [0, 1, 2, 3, 4].map((i) => positions[2 * i]!);
    const ys = [0, 1, 2, 3, 4].map((i) => positions[2 * i + 1]!);
    expect(Math.max(...xs) - Math.min(...xs)).to.be.above(Math.max(...ys) - Math.min(...ys));
  });

  it("widens a narrow picture and heightens a flat one", () => {
    const tall = Float32Array.from([0, 0, 100, 400]);
    widen(tall);
    expect([...tall]).to.deep.equal([0, 0, Math.fround(145), 400]);
    const flat = Float32Array.from([0, 0, 260, 100]);
    widen(flat);
    expect(flat[3]).to.be.closeTo(145, 0.01);
    const right = Float32Array.from([0, 0, 130, 100]);
    widen(right);
    expect([...right]).to.deep.equal([0, 0, 130, 100]);
  });

  it("leaves one node, and many on one spot, where numbers can show them", () => {
    for (const positions of [Float32Array.from([3, 4]), new Float32Array(8)]) {
      frame(positions, new Int32Array(positions.length / 2));
      widen(positions);
      expect(positions.every(Number.isFinite)).to.equal(true);
    }
  });
});
