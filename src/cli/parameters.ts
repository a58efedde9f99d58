import { float, type Value } from "#graph";
import { UsageError } from "./command.ts";

/** Parameters of `--param k=v`: a value that is JSON is read as JSON, any other is a text. */
export function readParameters(given: readonly string[]): Record<string, Value> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf("=");
      if (at < 1) throw new UsageError(`--param wants name=value, not "${text}".`);
      return [text.slice(0, at), readValue(text.slice(at + 1))] as const;
    }),
  );
}

function readValue(text: string): Value {
  // JSON loses what an integer beyond 2^53 ends with, and that 1.0 is a float.
  if (/^-?\d+$/.test(text)) return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
  if (/^-?\d+\.\d+$/.test(text)) return float(Number(text));
  try {
    return fromJson(JSON.parse(text));
  } catch {
    return text;
  }
}

function fromJson(json: unknown): Value {
  if (Array.isArray(json)) return json.map(fromJson);
  if (typeof json === "object" && json !== null)
    return new Map(Object.entries(json).map(([key, value]) => [key, fromJson(value)]));
  return json as null | boolean | number | string;
}
