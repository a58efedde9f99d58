/**
 * The weights file: uint32 length of the header (little endian), the header in JSON, then the tensors: rows of int8
 * with one float32 scale a row before them (`q` 1), or plain float32 (`q` 0).
 */
interface TensorEntry {
  /** Name. */
  readonly n: string;
  readonly q: 0 | 1;
  /** Shape. */
  readonly s: readonly number[];
  /** Offset in bytes behind the header. */
  readonly o: number;
}

interface Header {
  readonly d: number;
  readonly h: number;
  readonly layers: number;
  /** Names and widths of the heads that lie side by side in the tensor "heads". */
  readonly order: readonly string[];
  readonly sizes: readonly number[];
  readonly tags: readonly string[];
  readonly labs: readonly string[];
  readonly lems: readonly string[];
  readonly roles: readonly string[];
  readonly NL: readonly string[];
  readonly T: readonly TensorEntry[];
}

/** A matrix in 8 bits: element (r, c) is values[r * columns + c] * scales[r]. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

export interface Weights {
  /** Width of a word's row. */
  readonly size: number;
  readonly attentionHeads: number;
  readonly layers: number;
  /** First column and width of each head in the output of the matrix "heads". */
  readonly heads: ReadonlyMap<string, { readonly at: number; readonly width: number }>;
  /** Tags "UPOS|XPOS", relations, lemma scripts, roles and name labels (BIO) by their number. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly lemmaScripts: readonly string[];
  readonly roles: readonly string[];
  readonly nameLabels: readonly string[];
  matrix(name: string): Matrix;
  vector(name: string): Float32Array;
}

/** Throws an Error that names the tensor when the file is cut short or of another kind. */
export function parseWeights(file: Uint8Array): Weights {
  const { header, base } = parseHeader(file);
  const entries = new Map(header.T.map((entry) => [entry.n, entry]));
  // Copied, not viewed: nothing says that `file` begins at a multiple of four in its buffer.
  const floats = (at: number, count: number): Float32Array =>
    new Float32Array(Uint8Array.from(file.subarray(at, at + count * 4)).buffer);
  const entryOf = (name: string, q: 0 | 1): TensorEntry => {
    const entry = entries.get(name);
    if (entry?.q !== q) throw new Error(`The reader's weights lack the tensor "${name}".`);
    return entry;
  };
  return {
    size: header.d,
    attentionHeads: header.h,
    layers: header.layers,
    heads: headColumns(header),
    tags: header.tags,
    relations: header.labs,
    lemmaScripts: header.lems,
    roles: header.roles,
    nameLabels: header.NL,
    matrix(name) {
      const { s, o } = entryOf(name, 1);
      const [rows = 0, columns = 0] = s;
      const at = base + o + rows * 4;
      const values = new Int8Array(file.buffer, file.byteOffset + at, rows * columns);
      return { rows, columns, values, scales: floats(base + o, rows) };
    },
    vector(name) {
      const { s, o } = entryOf(name, 0);
      return floats(
        base + o,
        s.reduce((product, side) => product * side, 1),
      );
    },
  };
}

function parseHeader(file: Uint8Array): { header: Header; base: number } {
  const bad = "The reader's weights are damaged: the file does not begin with a header.";
  if (file.byteLength < 4) throw new Error(bad);
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  if (length > file.byteLength - 4) throw new Error(bad);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length))) as Header;
  return { header, base: 4 + length };
}

function headColumns({ order, sizes }: Header): Weights["heads"] {
  const columns = new Map<string, { at: number; width: number }>();
  let at = 0;
  for (const [index, name] of order.entries()) {
    const width = sizes[index]!;
    columns.set(name, { at, width });
    at += width;
  }
  return columns;
}
