import type { Kernel } from "./kernel.ts";

/** A matrix of the file in the kernel's memory, one scale a row: see docs/reader.md for what its kinds hold. */
export interface Matrix {
  readonly kind: "int8" | "int6" | "int4";
  readonly rows: number;
  readonly columns: number;
  /** Address of the first row; a row is `columns` or, for "int4", half as many bytes. */
  readonly values: number;
  readonly scales: Float32Array;
}

interface TensorEntry {
  readonly name: string;
  readonly kind: Matrix["kind"] | "float32" | "text";
  readonly shape: readonly number[];
  /** In bytes, behind the header. */
  readonly offset: number;
}

interface Header {
  /** Width of a word's row. */
  readonly size: number;
  readonly attention_heads: number;
  readonly layers: number;
  /** Does a sentence have a row more before and after its words? */
  readonly edges?: boolean;
  /** Tags "UPOS|XPOS", relations, roles and labels of names (BIO) by their number. */
  readonly labels: Readonly<Record<"tags" | "relations" | "roles" | "names", readonly string[]>>;
  readonly tensors: readonly TensorEntry[];
}

const magic = "NGREADER";
const version = 3;
const preambleBytes = 32;

/**
 * The weights file (docs/reader.md tells its form), copied whole into the kernel's memory: tensors are found by name.
 * The constructor throws an Error in plain words when the file is another, cut short or damaged.
 */
export class Weights {
  readonly header: Omit<Header, "tensors">;
  readonly names: readonly string[];
  /** Where the weights lie. */
  readonly kernel: Kernel;
  readonly #entries: ReadonlyMap<string, TensorEntry>;
  /** Address of the first tensor. */
  readonly #base: number;

  constructor(kernel: Kernel, file: Uint8Array) {
    const headerBytes = checkPreamble(file);
    const address = kernel.allocate(file.length);
    kernel.bytes(address, file.length).set(file);
    checkSum(kernel, address, file.length);
    const text = new TextDecoder().decode(file.subarray(preambleBytes, preambleBytes + headerBytes));
    const { tensors, ...header } = JSON.parse(text) as Header;
    this.header = header;
    this.names = tensors.map(({ name }) => name);
    this.kernel = kernel;
    this.#entries = new Map(tensors.map((entry) => [entry.name, entry]));
    this.#base = address + preambleBytes + headerBytes;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  matrix(name: string, wanted?: Matrix["kind"]): Matrix {
    const { kind, shape, offset } = this.#entry(name);
    const [rows = 0, columns = 0] = shape;
    if (kind === "float32" || kind === "text") throw lacking(name, "a matrix");
    if (kind !== (wanted ?? kind)) throw lacking(name, `a matrix in ${wanted}`);
    const at = this.#base + offset;
    return {
      ...{ kind, rows, columns, values: at + rows * 4 },
      scales: this.kernel.floats(at, rows).slice(),
    };
  }

  /** Where numbers begin in the kernel's memory, and how many there are. */
  place(name: string): { readonly address: number; readonly length: number } {
    const { kind, shape, offset } = this.#entry(name);
    if (kind !== "float32") throw lacking(name, "plain numbers");
    return { address: this.#base + offset, length: shape.reduce((product, side) => product * side, 1) };
  }

  /** A copy of plain numbers. */
  vector(name: string): Float32Array {
    const { address, length } = this.place(name);
    return this.kernel.floats(address, length).slice();
  }

  text(name: string): string {
    const { kind, shape, offset } = this.#entry(name);
    if (kind !== "text") throw lacking(name, "a text");
    return new TextDecoder().decode(this.kernel.bytes(this.#base + offset, shape[0] ?? 0).slice());
  }

  #entry(name: string): TensorEntry {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw lacking(name, "a tensor");
    return entry;
  }
}

const lacking = (name: string, what: string): Error =>
  new Error(`The reader's weights lack "${name}", which should be ${what}.`);

/** Returns the length of the header. */
function checkPreamble(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const begin = new TextDecoder().decode(file.subarray(0, magic.length));
  if (begin !== magic || file.length < preambleBytes)
    throw new Error("This is not a file of weights of the reader: it does not begin as one.");
  const found = view.getUint32(8, true);
  if (found !== version)
    throw new Error(`The reader's weights have the form ${found}; this program reads the form ${version}.`);
  const length = view.getUint32(12, true);
  if (length !== file.length)
    throw new Error(`The reader's weights are cut short: ${file.length} of ${length} bytes are there.`);
  return view.getUint32(16, true);
}

function checkSum(kernel: Kernel, address: number, length: number): void {
  const mark = kernel.mark();
  const out = kernel.allocate(8);
  kernel.run.checksum(address + preambleBytes, length - preambleBytes, out);
  const isWhole = kernel.bytes(out, 8).every((byte, at) => byte === kernel.bytes(address + 20, 8)[at]);
  kernel.release(mark);
  if (!isWhole)
    throw new Error("The reader's weights are damaged: their checksum does not fit. Install them anew.");
}
