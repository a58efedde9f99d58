/** A tensor of a weights file made for a test; `values` are what the file holds, before any scale. */
export interface Tensor {
  readonly name: string;
  readonly kind: "float32" | "int8" | "int6" | "int4" | "text";
  readonly shape: readonly number[];
  readonly scales?: readonly number[];
  readonly values: ArrayLike<number>;
}

const alignment = 16;
const preambleBytes = 32;

/** The bytes of a weights file with nothing in it but these tensors. */
export function weightsFile(tensors: readonly Tensor[]): Uint8Array {
  let offset = 0;
  const entries = tensors.map(({ name, kind, shape, ...tensor }) => {
    const data = padded(dataOf({ name, kind, shape, ...tensor }), 0, 0);
    offset += data.length;
    return { name, kind, shape, offset: offset - data.length, data };
  });
  const header = {
    ...{ size: 8, attention_heads: 1, layers: 0, labels: { tags: [], relations: [], roles: [], names: [] } },
    tensors: entries.map(({ name, kind, shape, offset }) => ({ name, kind, shape, offset })),
  };
  const text = padded(new TextEncoder().encode(JSON.stringify(header)), preambleBytes, 32);
  const file = new Uint8Array(preambleBytes + text.length + offset);
  file.set(new TextEncoder().encode("NGREADER"));
  file.set(text, preambleBytes);
  for (const entry of entries) file.set(entry.data, preambleBytes + text.length + entry.offset);
  const view = new DataView(file.buffer);
  const preamble = [3, file.length, text.length, ...sums(view)];
  for (const [at, value] of preamble.entries()) view.setUint32(8 + at * 4, value, true);
  return file;
}

/** The bytes in which steps are stored; a negative byte becomes one of 128 or more. */
const stored = {
  int8: (steps: readonly number[]) => steps,
  int6: (steps: readonly number[]) => steps.map((step) => step + 32),
  int4: (steps: readonly number[]) =>
    Array.from({ length: steps.length / 2 }, (_, at) => steps[2 * at]! + 8 + ((steps[2 * at + 1]! + 8) << 4)),
};

function dataOf({ kind, scales = [], values }: Tensor): Uint8Array {
  const floats = (numbers: ArrayLike<number>): Uint8Array =>
    new Uint8Array(Float32Array.from(numbers).buffer);
  if (kind === "text") return Uint8Array.from(values);
  if (kind === "float32") return floats(values);
  const steps = Array.from(values);
  return Uint8Array.from([...floats(scales), ...stored[kind](steps)]);
}

function padded(bytes: Uint8Array, before: number, fill: number): Uint8Array {
  const end = Math.ceil((before + bytes.length) / alignment) * alignment;
  const out = new Uint8Array(end - before).fill(fill);
  out.set(bytes);
  return out;
}

/** Fletcher's checksum of all behind the preamble. */
function sums(view: DataView): readonly [number, number] {
  let [sum, sums] = [0, 0];
  for (let at = preambleBytes; at < view.byteLength; at += 4) {
    sum = (sum + view.getUint32(at, true)) >>> 0;
    sums = (sums + sum) >>> 0;
  }
  return [sum, sums];
}
