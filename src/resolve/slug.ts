import { plain } from "../lexicon/index.ts";

/** A readable part of an id: "Élysée Palace" -> "elysee-palace". Letters of other scripts stay. */
export function slug(words: string): string {
  return plain(words)
    .toLowerCase()
    .replace(/['".]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Order by code units: the same on every machine. */
export const byCodeUnits = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;
