const ones = "one two three four five six seven eight nine".split(" ");
const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const values = new Map<string, number>([
  ["zero", 0],
  ["a", 1],
  ["half a", 0.5],
  ["a couple of", 2],
  ...ones.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, 10 * (index + 2)] as const),
]);

const any = (words: readonly string[]): string => `(?:${words.join("|")})`;
/** "twenty-five". */
const below100 = `(?:${any(tens)}(?:[- ]${any(ones)})?|${any([...teens, ...[...ones].reverse()])})`;
/** "three hundred and twenty". */
const below1000 = `(?:(?:${below100}|a) hundred(?:(?: and)? ${below100})?|${below100})`;

/** Sources of regular expressions without groups, for any case. */
export const digits = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
export const spelled = `(?:half an?|a couple of|${below1000}(?: thousand,? (?:and )?${below1000}(?! thousand))?|an?)`;
export const half = "(?: and a (?:half|quarter))";
export const scale =
  "(?:dozen|hundred(?: thousand)?|thousand|million|billion|trillion|lakh|crore|mn|bn|tn|[mbk](?![\\p{L}\\p{N}]))";

/** The value of digits or words, "and a half" and scale; null when it is none. */
export function valueOf(
  number: string,
  and: string | undefined,
  scaleWord: string | undefined,
): number | null {
  const base = /^\d/.test(number) ? Number(number.replaceAll(",", "")) : spelledValue(number.toLowerCase());
  if (base === null || !Number.isFinite(base)) return null;
  const more = and === undefined ? 0 : /half/i.test(and) ? 0.5 : 0.25;
  const factor = (scaleWord ?? "")
    .toLowerCase()
    .split(" ")
    .reduce((product, part) => product * (scales[part] ?? 1), 1);
  return Number(((base + more) * factor).toPrecision(15));
}

/** "three thousand five hundred and twenty-six": the parts before a scale word are multiplied by it. */
function spelledValue(plain: string): number | null {
  const phrase = values.get(plain.replace(/^half an$/, "half a").replace(/^an$/, "a"));
  if (phrase !== undefined) return phrase;
  let [total, part] = [0, 0];
  for (const word of plain.split(/[-, ]+/)) {
    if (word === "and") continue;
    if (word === "hundred") part *= 100;
    else if (word === "thousand") [total, part] = [(total + part) * 1000, 0];
    else {
      const value = values.get(word);
      if (value === undefined) return null;
      part += value;
    }
  }
  return total + part;
}
