import type { Article } from "../article.ts";

/** Words to a shingle. Four in a row are rarely shared by chance; two writers on one event share single words and names. */
export const shingleWords = 4;

/** Shingles of the same few capitalised words are the cast of a story, which independent reports share. */
const maximumNames = 2;

/**
 * The set of hashed word n-grams of an article's story (Broder 1997, "On the resemblance and containment of
 * documents"). Headline, byline and captions are left out: they are the publisher's. So are the words of quotations,
 * which every reporter in the room writes down alike.
 */
export function shingle(article: Article): Set<number> {
  const shingles = new Set<number>();
  for (const zone of article.zones) {
    if (zone.kind !== "lead" && zone.kind !== "body") continue;
    const words =
      article.text
        .slice(zone.start, zone.end)
        .replace(/[“"«][^”"»]*[”"»]/gu, " ␟ ")
        .match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*|␟/gu) ?? [];
    for (let first = 0; first + shingleWords <= words.length; first++) {
      const window = words.slice(first, first + shingleWords);
      if (
        !window.includes("␟") &&
        window.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length <= maximumNames
      )
        shingles.add(hash(window));
    }
  }
  return shingles;
}

/** FNV-1a, 32 bits, over the lower-case letters and digits; a space ends a word. */
function hash(words: readonly string[]): number {
  let value = 0x811c9dc5;
  for (const word of words) {
    for (const character of word.toLowerCase()) {
      if (/[^\p{L}\p{N}]/u.test(character)) continue;
      value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    value = Math.imul(value ^ 32, 0x01000193);
  }
  return value >>> 0;
}
