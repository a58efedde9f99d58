/** What kind of ending a tag puts on a word; words of other tags are their own lemma. */
export type Inflection = "s" | "ed" | "ing" | "er";

/** The regular lemma of a lower-case word; `table` knows the words this gets wrong. */
export function regularLemma(word: string, inflection: Inflection): string {
  switch (inflection) {
    case "s":
      return withoutS(word);
    case "ed":
      return withoutEd(word);
    case "ing":
      return word.length > 4 && word.endsWith("ing") ? stem(word.slice(0, -3)) : word;
    case "er":
      return withoutEr(word);
  }
}

function withoutS(word: string): string {
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.length > 5 && /(?:qi|ni|li|di)s$/u.test(word)) return word.slice(0, -1);
  if (word.length < 3 || !word.endsWith("s") || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(word) && word.length > 4) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutEd(word: string): string {
  if (word.length < 4 || !word.endsWith("ed")) return word;
  if (word.length > 4 && word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("eed")) return word.slice(0, -1);
  return stem(word.slice(0, -2));
}

function withoutEr(word: string): string {
  if (/(?:ier|iest)$/u.test(word)) return `${word.replace(/(?:ier|iest)$/u, "")}y`;
  const bare = word.replace(/(?:er|est)$/u, "");
  return bare.length < 3 ? word : stem(bare);
}

/** Gives a stem back its lost "e" or takes away a doubled consonant: "mak" make, "stopp" stop, "call" call. */
function stem(bare: string): string {
  if (/(?:bb|dd|gg|mm|nn|pp|rr|tt|kk|vv)$/u.test(bare)) return bare.slice(0, -1);
  return needsE(bare) ? `${bare}e` : bare;
}

function needsE(bare: string): boolean {
  if (/(?:[cvuz]|[^s]s|[bcdfgkptz]l|dg|rg|[aeiou]ng?g)$/u.test(bare)) return !/(?:zz|[aeiou]ng)$/u.test(bare);
  if (/(?:[^aeiou]|^)[aeiou]g$/u.test(bare)) return true;
  // One vowel and one consonant: "hop" is hope, but unstressed "offer", "happen", "develop", "visit" are whole.
  if (/(?:er|en|on|el|om|or|ow|ay|oy|ey|aw|ew|op|it|et|ot|ut|ap|ip)$/u.test(bare))
    return /^(?:[^aeiou]*[aeiou][^aeiouwxy]|.*(?:ot|ut|[^aeiou]ibit))$/u.test(bare) && !/bit$/u.test(bare);
  return /(?:[^aeiou]|qu|^)[aeiouy][bdfgklmnprt]$/u.test(bare) || /(?:[^aeo]i|[^aeo]|re|^)at$/u.test(bare);
}
