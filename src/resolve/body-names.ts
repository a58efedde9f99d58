import { countryOf, fold, institutionNamed } from "../lexicon/index.ts";

/** What the name of a body comes to. */
export interface BodyIdentity {
  readonly id: string;
  readonly title: string | null;
  readonly country: string | null;
  readonly within: string | null;
  readonly kind: string | null;
}

/** "Harlow Motors Inc." and "Harlow Motors" share their key. */
export function bodyKey(words: string): string {
  return fold(words.replace(/^the /i, ""))
    .replace(
      /,? (?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|sa|ag|se|nv|gmbh|spa|holdings|group)$/,
      "",
    )
    .trim();
}

/** "Ministry of Foreign Affairs" and "Foreign Affairs Ministry" are the Foreign Ministry. */
export function functionOf(rest: string): string {
  const words = fold(rest).replace(/^the /, "");
  const turned = /^(ministry|department|office|bureau) (?:of|for) (?:the )?(.+)$/.exec(words);
  const plainForm = turned === null ? words : `${turned[2] ?? ""} ${turned[1] ?? ""}`;
  return plainForm
    .replace(/\bdefence\b/g, "defense")
    .replace(/\blabour\b/g, "labor")
    .replace(/\bforeign affairs\b|\bexternal affairs\b/g, "foreign")
    .replace(/\bhome affairs\b|\binternal affairs\b/g, "interior")
    .replace(/\barmed forces\b/g, "military")
    .replace(/^(green|socialist|conservative|liberal|communist)s$/, "$1 party");
}

/** A body named only by its function, with its country: "institution/colombia-foreign-ministry". */
export function bodyOfCountry(rest: string, iso3: string): { readonly id: string; readonly title: string } {
  const country = countryOf(iso3);
  const name = functionOf(rest);
  const known = institutionNamed(rest);
  const title = known !== undefined && known.country === iso3 ? known.name : capitalised(rest);
  if (/party$/i.test(rest)) return { id: `${country?.name ?? iso3} ${name}`, title: rest };
  return {
    id: `${country?.name ?? iso3} ${name}`,
    title: `${country?.adjective === "American" ? "U.S." : (country?.adjective ?? iso3)} ${title}`,
  };
}

/** "foreign ministry" -> "Foreign Ministry"; police and prosecutors stay as they are. */
function capitalised(words: string): string {
  if (/^(?:police|prosecutors|troops|forces|soldiers|authorities)$/iu.test(words)) return words.toLowerCase();
  if (!words.includes(" ")) return words;
  return words.replace(/(?<![\p{L}'’])(?!of |and |the |for )\p{Ll}/gu, (letter) => letter.toUpperCase());
}
