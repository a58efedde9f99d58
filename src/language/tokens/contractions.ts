/** Words written as one that Universal Dependencies reads as two: where the second begins. */
const fused: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["lemme", 3],
  ["gimme", 3],
]);

/** "n't", "'s", "'re" ... at the end of a word; the apostrophe may be straight or curly. */
const clitic = /(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/iu;
const apostrophe = /['’ʼ]/u;
/** No word with a clitic is longer. */
const longest = 64;
/** "1990's": a plural of a figure is one word. */
const decade = /^\d+0['’]s$/u;

/** Offsets inside `word` at which its syntactic words begin, the first 0: "shouldn't've" is 0, 6, 9. */
export function splitContraction(word: string): readonly number[] {
  if (word.length > longest) return [0];
  const second = fused.get(word.toLowerCase());
  if (second !== undefined) return [0, second];
  if (!apostrophe.test(word) || decade.test(word)) return [0];
  const starts: number[] = [];
  let end = word.length;
  for (;;) {
    const at = word.slice(0, end).search(clitic);
    if (at <= 0) break;
    starts.unshift(at);
    end = at;
  }
  return [0, ...starts];
}
