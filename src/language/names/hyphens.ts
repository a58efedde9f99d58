import type { Token } from "../annotation.ts";
import { wordsOf, type FoundName } from "./found.ts";

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

/** "Leung Kwok" - "hung": what the net cut off at a hyphen comes back, if it is tagged as a proper noun too. */
export function extendHyphens(tokens: readonly Token[], names: readonly FoundName[]): FoundName[] {
  const inside = new Set(names.flatMap(({ first, last }) => range(first, last)));
  const endings = new Set(names.map(({ last }) => tokens[last - 1]!.form));
  return names.map((name) => {
    const rest = name.last + 1;
    if (name.type !== "PER" || !isTightHyphen(tokens, name.last) || inside.has(rest)) return name;
    const { form, upos } = tokens[rest]!;
    const isLower = form === form.toLowerCase();
    const belongs = upos === "PROPN" && !endings.has(form) && (isLower || name.last - name.first > 1);
    return belongs ? { ...name, last: rest + 1 } : name;
  });
}

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
