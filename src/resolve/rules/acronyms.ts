import { bodyKinds, fold, surelyBodyWords } from "../../lexicon/index.ts";
import type { Mention } from "../../extract/index.ts";
import { bodyKey } from "../body-names.ts";
import type { Scene } from "../scene.ts";

const isBody = (mention: Mention): boolean => mention.kind === "name" && mention.label === "Institution";

/**
 * Names of a body that mean another name of the article: "(ABC)" after it, its initials, or its first words ("Harlow" for
 * "Harlow Motors"). Only where exactly one name fits. Returns short key -> words of the full name.
 */
export function shortBodyNames(scene: Scene): ReadonlyMap<string, Mention> {
  const bodies = scene.mentions.filter(isBody);
  const full = new Map<string, Mention>();
  for (const mention of bodies)
    if (!full.has(bodyKey(mention.words))) full.set(bodyKey(mention.words), mention);
  const short = new Map<string, Mention>();
  for (const mention of bodies) {
    const key = bodyKey(mention.words);
    if (short.has(key)) continue;
    const target = mention.same === undefined ? fullBefore(scene, mention) : scene.mentions[mention.same];
    if (
      target !== undefined &&
      isBody(target) &&
      isAcronym(mention.words) &&
      target.words.length > mention.words.length
    )
      short.set(key, target);
    else {
      const fits = [...full].filter(
        ([other]) =>
          other !== key &&
          (isInitials(mention.words, other) ||
            startsWith(key, other) ||
            isClub(key, other) ||
            (other.endsWith(` ${key}`) && isCouncil.test(key))),
      );
      if (fits.length === 1) short.set(key, fits[0]![1]);
    }
  }
  return short;
}

/** "the Safety Board (OVV)", "the Safety Board, known by its Dutch acronym OVV": the body named right before it. */
function fullBefore(scene: Scene, mention: Mention): Mention | undefined {
  const before = scene
    .inSentence(mention.sentence)
    .findLast((other) => isBody(other) && other.end < mention.start);
  const between = before === undefined ? "" : scene.extraction.article.text.slice(before.end, mention.start);
  return introducesShort.test(between) ? before : undefined;
}

const introducesShort =
  /^,? \((?:the )?$|^,? (?:(?:also |better |which is |commonly )?known (?:as|by (?:its|the) [^,.]*(?:acronym|initials)(?: as)?)|or|abbreviated(?: as)?|called),? (?:the )?$/;

/** Bodies a town has one of: "the City Council" is that of the town the article names. */
const isCouncil = /^(?:city|town|county|district|borough|village|school) (?:council|board)$/;

const isAcronym = (words: string): boolean => /^[\p{Lu}\d.&-]{2,10}s?$/u.test(words);

/** Do the capitals stand for the words: "UAW" for "united auto workers"? Small words may be skipped. */
export function isInitials(words: string, full: string): boolean {
  if (!isAcronym(words)) return false;
  const letters = fold(words).replace(/[^a-z]/g, "");
  const parts = full.split(/[ -]/).filter(Boolean);
  const initials = (skip: boolean): string =>
    parts
      .filter((part) => !skip || !/^(?:of|the|and|for|in|on|de|del|la)$/.test(part))
      .map((part) => part[0] ?? "")
      .join("");
  return parts.length > 1 && (letters === initials(true) || letters === initials(false));
}

/** "Rovers" for "Redbridge Rovers"; "the Bank" is no name. */
const isClub = (key: string, full: string): boolean =>
  !key.includes(" ") &&
  key.length > 4 &&
  full.endsWith(` ${key}`) &&
  !bodyKinds.has(key) &&
  !surelyBodyWords.has(key);

const startsWith = (key: string, full: string): boolean =>
  key.length > 2 && full.startsWith(`${key} `) && !/ of | for /.test(full);
