import { WebAssembly, type WasmMemory } from "./webassembly.ts";

/** What kernel/kernel.ts exports. Addresses are bytes into the memory, sizes are elements. */
interface KernelFunctions {
  multiply(
    A: number,
    starts: number,
    rowScale: number,
    B: number,
    columnScale: number,
    bias: number,
    C: number,
    rows: number,
    columns: number,
    inner: number,
    activation: number,
  ): void;
  quantize(
    X: number,
    stride: number,
    Y: number,
    scales: number,
    starts: number,
    rows: number,
    padded: number,
    inner: number,
    rectified: number,
  ): void;
  rectify(
    X: number,
    stride: number,
    Y: number,
    outStride: number,
    rows: number,
    width: number,
    fill: number,
  ): void;
  addNormalize(X: number, R: number, gain: number, bias: number, rows: number, size: number): void;
  attend(QKV: number, out: number, n: number, size: number, heads: number, scratch: number): void;
  products(
    A: number,
    B: number,
    C: number,
    rows: number,
    columns: number,
    inner: number,
    stride: number,
  ): void;
  addRows(X: number, table: number, numbers: number, rows: number, count: number, width: number): void;
  scorePairs(
    lefts: number,
    features: number,
    pairs: number,
    count: number,
    table: number,
    mentions: number,
    stride: number,
    right: number,
    width: number,
    rank: number,
    score: number,
    out: number,
  ): void;
  addFloats(X: number, values: number, factor: number, size: number): void;
  addBytes(X: number, values: number, factor: number, size: number): void;
  addHalves(X: number, values: number, factor: number, size: number): void;
  pack(values: number, panel: number, column: number, inner: number): void;
  checksum(X: number, bytes: number, out: number): void;
}

const pageBytes = 65536;
const alignment = 16;

/** `value` rounded up to a multiple of `step`. */
export const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

/**
 * The WebAssembly module with its memory and a bump allocator: weights below, the work of one batch above the mark.
 * A view is valid until the next allocation, which may grow (and so detach) the memory.
 */
export class Kernel {
  readonly run: KernelFunctions;
  readonly #memory: WasmMemory;
  #numbers: Float32Array<ArrayBuffer>;
  #top = pageBytes;

  constructor(binary: Uint8Array) {
    this.#memory = new WebAssembly.Memory({ initial: 256 });
    this.#numbers = new Float32Array(this.#memory.buffer);
    const abort = (): never => {
      throw new Error("The reader's kernel aborted.");
    };
    const instance = new WebAssembly.Instance(new WebAssembly.Module(binary), {
      env: { memory: this.#memory, abort },
    });
    this.run = instance.exports as KernelFunctions;
  }

  /** Address of `bytes` fresh bytes, aligned to 16, contents undefined. */
  allocate(bytes: number): number {
    const address = this.#top;
    this.#top = roundUp(address + bytes, alignment);
    // A page is left behind the last, for the kernel reads some rows more than it counts.
    const missing = this.#top + pageBytes - this.#numbers.byteLength;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / pageBytes) + 64);
      this.#numbers = new Float32Array(this.#memory.buffer);
    }
    return address;
  }

  /** A view of all memory as float32: what lies at an address is number `address / 4`. */
  get numbers(): Float32Array {
    return this.#numbers;
  }

  mark(): number {
    return this.#top;
  }

  /** Frees everything allocated since `mark`. */
  release(mark: number): void {
    this.#top = mark;
  }

  floats(address: number, length: number): Float32Array {
    return new Float32Array(this.#numbers.buffer, address, length);
  }

  bytes(address: number, length: number): Uint8Array {
    return new Uint8Array(this.#numbers.buffer, address, length);
  }

  /** Address of `bytes` zeros. */
  allocateZeros(bytes: number): number {
    const address = this.allocate(bytes);
    this.bytes(address, bytes).fill(0);
    return address;
  }

  /** Address of a copy of `values`. */
  place(values: Float32Array): number {
    const address = this.allocate(values.length * 4);
    this.floats(address, values.length).set(values);
    return address;
  }

  /** Address of a copy of `rows`, all as long as the first, one behind the other. */
  placeIntegers(rows: readonly (readonly number[])[]): number {
    const width = rows[0]?.length ?? 0;
    const address = this.allocate(rows.length * width * 4);
    const view = new Int32Array(this.#numbers.buffer, address, rows.length * width);
    let at = 0;
    for (const row of rows) for (const value of row) view[at++] = value;
    return address;
  }
}
