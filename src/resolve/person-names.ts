import { fold } from "../lexicon/index.ts";

/** A person's name cut into folded parts: initials and suffixes such as "Jr." dropped where two parts remain. */
export function nameParts(words: string): readonly string[] {
  const parts = fold(words)
    .split(" ")
    .filter((part) => part !== "" && !/^["'(]|["')]$/.test(part));
  const kept = parts.filter(
    (part, index) =>
      !(index > 0 && /^(?:jr|sr|ii|iii|iv|phd|md)$/.test(part)) &&
      !(part.length === 1 && index > 0 && index < parts.length - 1),
  );
  return kept.length > 1 ? kept : parts;
}

/** Can these words mean the person of that full name: its surname, its last words, or its first words? */
export function isShortFor(short: readonly string[], full: readonly string[]): "surname" | "first" | null {
  if (short.length >= full.length) return null;
  const tail = full.slice(-short.length);
  if (short.every((part, index) => part === tail[index])) return "surname";
  const inner = full.length > 2 && short.length === 1 && full.slice(1, -1).includes(short[0] ?? "");
  if (inner) return "surname";
  return short.every((part, index) => part === full[index]) ? "first" : null;
}
