import type { Token } from "../annotation.ts";
import { formsOf, wordsOf, type FoundName } from "./found.ts";
import { bitsOf, type Gazetteer } from "./gazetteer.ts";

/** A hyphen with no white space around it; the treebanks make it a word of its own. */
function isTightHyphen(tokens: readonly Token[], index: number): boolean {
  const [before, hyphen, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return hyphen?.form === "-" && before?.end === hyphen.start && after?.start === hyphen.end;
}

/** "Jean" - "Claude Juncker" is one person; two parties that are named apart stay two ("Reagan-Thatcher"). */
export function joinHyphens(tokens: readonly Token[], names: readonly FoundName[]): FoundName[] {
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isOne =
      before?.last === name.first - 1 &&
      isTightHyphen(tokens, name.first - 1) &&
      before.type === "PER" &&
      name.type === "PER" &&
      !standsAlone(tokens, names, before);
    if (isOne) joined[joined.length - 1] = { ...before, last: name.last };
    else joined.push(name);
  }
  return joined;
}

/**
 * "Leung Kwok" - "hung": what the net cut off at a hyphen comes back, if it is tagged as a proper noun too. A second half
 * in small letters needs no more than the tag of a hyphen, and makes a person of a place that begins with a surname.
 */
export function extendHyphens(
  tokens: readonly Token[],
  names: readonly FoundName[],
  world: Gazetteer,
): FoundName[] {
  const inside = new Set(names.flatMap(({ first, last }) => range(first, last)));
  const endings = new Set(names.map(({ last }) => tokens[last - 1]!.form));
  return names.map((name) => {
    const { first, last, type } = name;
    const rest = tokens[last + 1];
    const isLong = last - first > 1;
    if (rest === undefined || tokens[last]!.form !== "-") return name;
    if (rest.upos !== "PROPN" && !(type === "PER" && isLong && isSyllable(tokens, last + 1))) return name;
    if (type === "ORG" || inside.has(last + 1)) return name;
    const whole = { ...name, last: last + 2 };
    if (rest.form !== rest.form.toLowerCase())
      return type === "PER" && isLong && isTightHyphen(tokens, last) && !endings.has(rest.form)
        ? whole
        : name;
    if (tokens[last]!.xpos !== "HYPH" && !isTightHyphen(tokens, last)) return name;
    if (type === "PER") return whole;
    const isPerson = isLong && world.mark(formsOf(tokens, name)).some((bits) => (bits & persons) > 0);
    return isPerson ? { ...whole, type: "PER", support: new Map([["PER", sure]]) } : name;
  });
}

/** "kin" of "Wong Kwok-kin", which may be tagged as the word it looks like; not "era" of "the Bush-era rules". */
const isSyllable = (tokens: readonly Token[], index: number): boolean =>
  (tokens[index]!.xpos === "NN" || tokens[index]!.relation === "flat") &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[index + 1]?.upos ?? "");

const persons = bitsOf("given", "surname");
/** Logarithm of a probability. */
const sure = -0.1;

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, index) => first + index);

/** "Petro-Trump": when both sides of the hyphen are names elsewhere in the text, they are two here. */
export function cutCompounds(tokens: readonly Token[], names: readonly FoundName[]): FoundName[] {
  const known = new Set(names.flatMap((name) => [wordsOf(tokens, name), tokens[name.last - 1]!.form]));
  return names.flatMap((name) => {
    for (let hyphen = name.first + 1; hyphen < name.last - 1; hyphen++) {
      if (!isTightHyphen(tokens, hyphen)) continue;
      const left = { ...name, last: hyphen };
      const right = { ...name, first: hyphen + 1 };
      if (known.has(wordsOf(tokens, left)) && known.has(wordsOf(tokens, right))) return [left, right];
    }
    return [name];
  });
}

function standsAlone(tokens: readonly Token[], names: readonly FoundName[], part: FoundName): boolean {
  const words = wordsOf(tokens, part);
  return names.some((name) => name !== part && tokens[name.last - 1]!.form === words);
}
