import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A text as it is served. */
export interface Representation {
  readonly type: string;
  readonly text: string;
}

export interface EncodedBody {
  readonly body: Buffer;
  readonly encoding: "br" | "gzip" | null;
}

const cache = new WeakMap<Representation, Map<string, Promise<Buffer>>>();

/** The body in the best encoding that the client takes; each is made once. */
export async function encodeFor(
  accept: string | string[] | undefined,
  file: Representation,
): Promise<EncodedBody> {
  const accepted = String(accept ?? "").toLowerCase();
  const encoding = /\bbr\b/u.test(accepted) ? "br" : /\bgzip\b/u.test(accepted) ? "gzip" : null;
  const bodies = cache.get(file) ?? new Map<string, Promise<Buffer>>();
  cache.set(file, bodies);
  const name = encoding ?? "identity";
  const body = bodies.get(name) ?? encode(file.text, encoding);
  bodies.set(name, body);
  return { body: await body, encoding };
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Brotli at level 5: on this kind of text smaller than gzip's best, and fast enough to do while someone waits. */
function encode(text: string, encoding: EncodedBody["encoding"]): Promise<Buffer> {
  const bytes = Buffer.from(text, "utf8");
  if (encoding === "br") return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return encoding === "gzip" ? zip(bytes) : Promise.resolve(bytes);
}
