import { CypherError } from "../errors.ts";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  "`": "`",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** The characters that a string literal's source between `start` and `end` stands for. */
export function unescape(text: string, start: number, end: number): string {
  const source = text.slice(start, end);
  if (!source.includes("\\")) return source;
  return source.replace(
    /\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/g,
    (written, what: string, offset: number) => {
      const digits = what.slice(1);
      const code = digits === "" ? Number.NaN : Number.parseInt(digits, 16);
      if (code <= 0x10ffff) return String.fromCodePoint(code);
      const character = escapes[what];
      if (character !== undefined) return character;
      throw invalidEscape(text, start + offset, written);
    },
  );
}

function invalidEscape(text: string, start: number, written: string): CypherError {
  const isUnicode = /^\\u/i.test(written);
  return new CypherError({
    phase: "parse",
    code: isUnicode ? "InvalidUnicodeLiteral" : "UnexpectedSyntax",
    reason: `\`${written}\` is not an escape sequence.`,
    hint: isUnicode ? "Write \\u and four hexadecimal digits." : "Write \\\\ for a backslash.",
    text,
    span: { start, end: start + written.length },
  });
}
