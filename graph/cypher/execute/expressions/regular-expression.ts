import { argumentError } from "../../../values/index.ts";
import type { Automaton } from "./automaton.ts";

/** Matches a whole text; `step` is called for every piece of work, where there can be much. */
export type Matcher = (text: string, step: () => void) => boolean;

/** The platform's matcher tries one way after the other: where there may be more ways than this, it is not asked. */
const mostWays = 1e8;

/** A pattern as Java writes it. */
export function regularExpression(pattern: string, automaton: Automaton | null): Matcher {
  const [head = "", flags = ""] = /^\(\?([imsu]+)\)/.exec(pattern) ?? [];
  const body = fromJava(pattern.slice(head.length));
  const all = `u${flags.replaceAll("u", "")}`;
  const native = compile(`^(?:${body})$`, all, pattern);
  // A place with a choice at every character gives so many ways as there are characters; in what is repeated, more.
  const choices = body.split(/(?<!\()[*+?{|]\??/).length;
  const isNested = /\)[*+{]/.test(body);
  let follow: Matcher | null = null;
  return (text, step) => {
    const { length } = text;
    if ((isNested ? choices ** length : length ** (choices - 1)) < mostWays) return native.test(text);
    if (!automaton)
      throw argumentError(`\`${pattern}\` may match so long a text in too many ways to try them all.`);
    return (follow ??= automaton(body, all))(text, step);
  };
}

function compile(source: string, flags: string, pattern: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    throw argumentError(`\`${pattern}\` is not a regular expression.`);
  }
}

/** What JavaScript does not know: `\Q...\E`, and that every sign may be escaped. */
function fromJava(pattern: string): string {
  const code = (char: string) => `\\u{${char.codePointAt(0)!.toString(16)}}`;
  return pattern.replace(/\\Q(.*?)(?:\\E|$)|\\(.)/gsu, (all, quoted?: string, sign?: string) => {
    if (sign === undefined) return (quoted ?? "").replace(/./gsu, code);
    return /[a-z\d^$\\.*+?()[\]{}|/]/i.test(sign) ? all : code(sign);
  });
}
