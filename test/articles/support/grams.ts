/** Precision, recall and F1 of the word n-grams of a text against the expected one, as bags: 0 to 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function agreement(text: string, expected: string, length = 4): Agreement {
  const [found, wanted] = [grams(text, length), grams(expected, length)];
  let shared = 0;
  for (const [gram, count] of found) shared += Math.min(count, wanted.get(gram) ?? 0);
  const precision = ratio(shared, sum(found));
  const recall = ratio(shared, sum(wanted));
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

function grams(text: string, length: number): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let first = 0; first + length <= words.length; first++) {
    const gram = words.slice(first, first + length).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
