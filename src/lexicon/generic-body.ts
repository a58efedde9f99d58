import { genericBodyWords } from "./bodies.ts";
import { onlyCityCountry } from "./find-city.ts";
import { capitalOf, countryNamed, demonymOf } from "./find-country.ts";

/** A body's name taken apart: "U.S. Treasury Department" is the country USA and the rest "Treasury Department". */
export interface BodyName {
  /** ISO 3166 alpha-3 of the country its first or last words give, or null. */
  readonly country: string | null;
  readonly rest: string;
  /** The rest names only a function ("Foreign Ministry", "Supreme Court"): without a country it is no identity. */
  readonly generic: boolean;
}

/** Takes the country off a body's name. */
export function bodyName(words: string): BodyName {
  const parts = words.replace(/^the /i, "").split(" ");
  const lead = leadingCountry(parts);
  const tail = lead === null ? trailingCountry(parts) : null;
  const rest =
    lead !== null ? parts.slice(lead.length) : tail !== null ? parts.slice(0, -tail.length) : parts;
  const generic =
    rest.length > 0 &&
    rest.every((part) =>
      genericBodyWords.has(part.toLowerCase().replace(/[’,]/g, (mark) => (mark === "’" ? "'" : ""))),
    );
  if (!generic) return { country: lead?.country ?? null, rest: parts.join(" "), generic: false };
  return { country: lead?.country ?? tail?.country ?? null, rest: rest.join(" "), generic };
}

function leadingCountry(parts: readonly string[]): { country: string; length: number } | null {
  for (const length of [3, 2, 1]) {
    if (parts.length <= length) continue;
    const words = parts
      .slice(0, length)
      .join(" ")
      .replace(/['’]s?$/, "");
    const country = countryNamed(words) ?? demonymOf(words)?.country;
    if (country !== undefined) return { country: country.iso3, length };
  }
  return null;
}

/** "Ministry of Defence of Ukraine", "Supreme Court of India". */
function trailingCountry(parts: readonly string[]): { country: string; length: number } | null {
  for (const length of [3, 2, 1]) {
    const words = parts.slice(-length).join(" ");
    const country = countryNamed(words);
    if (country === undefined) continue;
    const article = parts.at(-length - 1)?.toLowerCase() === "the" ? 1 : 0;
    if (parts.at(-length - 1 - article)?.toLowerCase() === "of")
      return { country: country.iso3, length: length + 1 + article };
  }
  return null;
}

/** "Lima Port Board", "University of Lagos": the country of the city with which a body's name begins or ends, ISO 3166 alpha-3. */
export function placeOfBody(words: string): string | null {
  const parts = words.split(" ");
  for (const length of [3, 2, 1])
    for (const first of [0, parts.length - length]) {
      if (first < 0 || length >= parts.length) continue;
      if (first > 0 && !/^(?:of|in|at|for)$/u.test(parts[first - 1] ?? "")) continue;
      const name = parts.slice(first, first + length).join(" ");
      const country = capitalOf(name)?.iso3 ?? onlyCityCountry(name);
      if (country !== undefined) return country;
    }
  return null;
}
