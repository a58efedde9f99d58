import { argumentError } from "../../../values/index.ts";
import type { Matcher } from "./regular-expression.ts";

/** Of a valid pattern and its flags. */
export type Automaton = (pattern: string, flags: string) => Matcher;

/** Waits for a character, or for a condition that holds there; without an atom it only leads on. The end leads nowhere. */
interface State {
  /** Tells by `lastIndex` whether it took a character. */
  readonly atom: RegExp | null;
  next: readonly State[];
}

/** A part of a pattern: gives the state in which it begins, of the one in which what follows begins. */
type Part = (rest: State) => State;

const mostStates = 5000;

/** What is left to the platform is one token: a class, an escaped character, a property. */
const token =
  /\((?:\?(?:<?[=!]|:|<\w+>))?|\[(?:\\.|[^\]\\])*\]|\\(?:u\{\w+\}|u[dD][89abAB]\w\w\\u\w{4}|u\w{4}|x\w\w|[pP]\{[^}]*\}|k<\w+>|c\w|\d+|.)|[*+?]\??|\{[\d,]+\}\??|./gsu;

/**
 * A matcher that follows all ways at once, so that its work grows with the text and the pattern, and no more (K. Thompson:
 * Regular expression search algorithm, 1968).
 */
export const automaton: Automaton = (pattern, flags) => {
  const first = firstState(pattern, flags);
  return (text, step) => {
    let states = new Set([first]);
    for (let at = 0; ; at += text.codePointAt(at)! > 0xffff ? 2 : 1) {
      const after = new Set<State>();
      let isEnd = false;
      // What is added meanwhile is visited too.
      for (const { atom, next } of states) {
        step();
        isEnd ||= next.length === 0;
        if (atom) atom.lastIndex = at;
        if (atom && !atom.test(text)) continue;
        for (const state of next) (atom && atom.lastIndex > at ? after : states).add(state);
      }
      if (at === text.length) return isEnd;
      states = after;
    }
  };
};

const ranges: Readonly<Record<string, string>> = { "*": "0,", "+": "1,", "?": "0,1" };

function firstState(pattern: string, flags: string): State {
  const tokens = [...pattern.matchAll(token)];
  let at = 0;
  let states = 0;
  const peek = () => tokens[at]?.[0] ?? ")";

  function state(atom: RegExp | null, next: readonly State[]): State {
    if (++states > mostStates) throw argumentError("The regular expression repeats too much.");
    return { atom, next };
  }

  function alternatives(): Part {
    const parts = [sequence()];
    for (; peek() === "|"; parts.push(sequence())) at += 1;
    return (rest) =>
      state(
        null,
        parts.map((part) => part(rest)),
      );
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (peek() !== "|" && peek() !== ")") parts.unshift(repeated(single()));
    return (rest) => parts.reduce((after, part) => part(after), rest);
  }

  function repeated(part: Part): Part {
    const quantifier = peek();
    if (!/^[*+?{]/.test(quantifier)) return part;
    at += 1;
    const [, least, comma, most] = /(\d+)(,?)(\d*)/.exec(ranges[quantifier[0]!] ?? quantifier)!;
    const from = Number(least);
    const to = most === "" ? (comma === "" ? from : Infinity) : Number(most);
    return (rest) => {
      let begin = rest;
      if (to === Infinity) {
        const loop = (begin = state(null, []));
        loop.next = [part(loop), rest];
      } else for (let i = from; i < to; i++) begin = state(null, [part(begin), rest]);
      for (let i = 0; i < from; i++) begin = part(begin);
      return begin;
    };
  }

  function single(): Part {
    const begin = tokens[at++]!;
    let [atom] = begin;
    if (atom.startsWith("(")) {
      const group = alternatives();
      const end = tokens[at++]!;
      if (!/^\(\?<?[=!]/.test(atom)) return group;
      atom = pattern.slice(begin.index, end.index + 1);
    }
    // A character never repeats; a condition may, and only the platform could tell it.
    if (/^\\[1-9k]|^\(.*[*+{]/s.test(atom))
      throw argumentError(`\`${atom}\` cannot be told of so long a text in reasonable time.`);
    const regex = new RegExp(atom, `${flags}y`);
    return (rest) => state(regex, [rest]);
  }

  return alternatives()(state(null, []));
}
