/** Accents dropped, apostrophes and hyphens made plain, spaces joined; the case stays: "Élysée  Palace" -> "Elysee Palace". */
export function plain(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, "-")
    .replace(/[“”]/g, '"')
    .replace(/ø/g, "o")
    .replace(/Ø/g, "O")
    .replace(/[łŁ]/g, (letter) => (letter === "ł" ? "l" : "L"))
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .replace(/\s+/g, " ")
    .trim();
}

/** What two spellings of one name share: plain, lower case, dots of abbreviations dropped ("U.S." and "US" both "us"). */
export function fold(words: string): string {
  return plain(words).toLowerCase().replace(/\./g, "").replace(/\s+/g, " ").trim();
}

/** A table from names to entries: exact but for accents; a long name in capitals ("COLOMBIA") is found as well. */
export class NameTable<Entry> {
  readonly #exact = new Map<string, Entry>();
  readonly #folded = new Map<string, Entry>();

  /** The first entry of a name wins. */
  add(name: string, entry: Entry): void {
    const key = plain(name);
    if (!this.#exact.has(key)) this.#exact.set(key, entry);
    const folded = fold(name);
    if (!this.#folded.has(folded)) this.#folded.set(folded, entry);
  }

  find(words: string): Entry | undefined {
    const key = plain(words);
    const exact = this.#exact.get(key);
    if (exact !== undefined) return exact;
    return key.length > 4 && key === key.toUpperCase() ? this.#folded.get(fold(words)) : undefined;
  }
}
