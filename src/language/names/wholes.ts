import type { Token } from "../annotation.ts";
import { formsOf, wordsOf, type FoundName } from "./found.ts";

/**
 * "Environment Canada", found once, is one name wherever these words stand, though only "Canada" was found there; the
 * longer name must be no list of names.
 */
export function restoreWholes(tokens: readonly Token[], names: readonly FoundName[]): FoundName[] {
  const byFirstWord = new Map<string, FoundName[]>();
  for (const name of names) {
    const forms = formsOf(tokens, name);
    if (forms.length === 1 || forms.some((form) => joint.test(form))) continue;
    const known = byFirstWord.get(forms[0]!);
    if (known === undefined) byFirstWord.set(forms[0]!, [name]);
    else known.push(name);
  }
  const kept: FoundName[] = [];
  for (const name of names) {
    const whole = wholeOf(tokens, name, byFirstWord);
    while (kept.length > 0 && kept.at(-1)!.first >= whole.first) kept.pop();
    if (whole.first >= (kept.at(-1)?.last ?? 0)) kept.push(whole);
  }
  return kept;
}

function wholeOf(
  tokens: readonly Token[],
  name: FoundName,
  byFirstWord: ReadonlyMap<string, readonly FoundName[]>,
): FoundName {
  for (let first = Math.max(0, name.first - mostBefore); first <= name.first; first++)
    for (const known of byFirstWord.get(tokens[first]!.form) ?? []) {
      const whole = { ...known, first, last: first + known.last - known.first };
      const isLonger = whole.last >= name.last && whole.last - first > name.last - name.first;
      if (isLonger && wordsOf(tokens, whole) === wordsOf(tokens, known)) return whole;
    }
  return name;
}

const joint = /^(?:and|or|[^\p{L}\p{N}])$/u;
/** Words of a whole name that may stand before what was found of it. */
const mostBefore = 4;

/** "Unity's Ana Ruiz": a person whom the text names elsewhere is no part of another name. */
export function splitPersons(tokens: readonly Token[], names: readonly FoundName[]): FoundName[] {
  const persons = new Map(
    names
      .filter(({ type, first, last }) => type === "PER" && last - first > 1)
      .map((name) => [wordsOf(tokens, name), name]),
  );
  return names.flatMap((name) => {
    for (let first = name.first + 1; name.type !== "PER" && first < name.last - 1; first++) {
      const person = persons.get(wordsOf(tokens, { ...name, first }));
      const end = tokens[first - 1]!.xpos === "POS" ? first - 1 : first;
      if (person !== undefined && end > name.first)
        return [
          { ...name, last: end },
          { ...person, first, last: name.last },
        ];
    }
    return [name];
  });
}
