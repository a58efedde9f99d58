import type { Mention } from "../../extract/index.ts";
import { isShortFor, nameParts } from "../person-names.ts";
import type { Registry } from "../registry.ts";
import type { Scene } from "../scene.ts";
import { slug } from "../slug.ts";

/** A person some article names in full. */
export interface FullName {
  readonly id: string;
  readonly parts: readonly string[];
  /** Where the article first names them so. */
  readonly start: number;
  readonly gender: Mention["gender"];
  /** The offices that stand with the full name. */
  readonly titles: readonly string[];
}

const isPersonName = (mention: Mention): boolean => mention.kind === "name" && mention.label === "Person";

/** Names of two words and more are identities; the longest form of an article stands for the shorter ones. */
export function resolveFullNames(scene: Scene, registry: Registry): FullName[] {
  const longest = new Map<string, FullName>();
  for (const mention of scene.mentions) {
    const parts = isPersonName(mention) ? nameParts(mention.words) : [];
    if (parts.length < 2) continue;
    const key = parts.join(" ");
    const known = longest.get(key);
    if (known === undefined)
      longest.set(key, {
        id: `person/${slug(key)}`,
        parts,
        start: mention.start,
        gender: mention.gender,
        titles: mention.title === null ? [] : [mention.title],
      });
    else if (known.gender === null && mention.gender !== null)
      longest.set(key, { ...known, gender: mention.gender });
  }
  const names = [...longest.values()];
  for (const mention of scene.mentions) {
    const parts = isPersonName(mention) ? nameParts(mention.words) : [];
    if (parts.length < 2) continue;
    const longer = names.filter((name) => isShortFor(parts, name.parts) !== null);
    const name = longer.length === 1 ? longer[0]! : longest.get(parts.join(" "))!;
    registry.know({ id: name.id, label: "Person" });
    registry.seen(name.id, mention.words, mention.credit);
    scene.settle(
      mention.id,
      [name.id],
      longer.length === 1
        ? `short for ${name.parts.join(" ")}, the only such name in the article`
        : "the full name",
      false,
    );
  }
  return names.filter((name) => scene.mentions.some((mention) => scene.entityOf(mention.id) === name.id));
}

/**
 * A surname means the one person of that name introduced before it in the article, or the only one the article has.
 * When two people share it, nothing is decided.
 */
export function resolveSurnames(scene: Scene, registry: Registry, names: readonly FullName[]): void {
  for (const mention of scene.mentions) {
    if (!isPersonName(mention) || scene.isResolved(mention.id)) continue;
    const parts = nameParts(mention.words);
    const agreeing = bearersOf(parts, names).filter((name) => agrees(mention, name));
    const known = agreeing.filter(({ gender }) => gender !== null && gender === mention.gender);
    const bearers = known.length === 1 ? known : agreeing;
    const before = bearers.filter((name) => name.start < mention.start);
    const candidates =
      before.length > 0 ? titled(mention, before) : aboutFirst(scene, mention, titled(mention, bearers));
    const only = candidates.length === 1 ? candidates[0] : undefined;
    if (only === undefined) {
      // An empty list is a decision: later rules must not guess.
      if (candidates.length > 1) scene.settleNone(mention.id);
      continue;
    }
    registry.seen(only.id, mention.words, mention.credit);
    scene.settle(mention.id, [only.id], `the only ${mention.words} named in full in the article`, false);
  }
}

/** "manager Dunne": of two, the one whose office it is. */
function titled(mention: Mention, names: readonly FullName[]): readonly FullName[] {
  if (names.length < 2 || mention.title === null) return names;
  const office = mention.title.split(" ").at(-1) ?? "";
  const fitting = names.filter((name) => name.titles.some((title) => title.split(" ").at(-1) === office));
  return fitting.length === 1 ? fitting : names;
}

/** A headline means the person of that name the story opens with, when another comes in only much later. */
function aboutFirst(scene: Scene, mention: Mention, names: readonly FullName[]): readonly FullName[] {
  if (names.length < 2 || mention.sentence > 1) return names;
  const [first, second] = [...names].sort((left, right) => left.start - right.start);
  const sentenceOf = (name: FullName | undefined): number =>
    scene.mentions.find(({ start }) => start === name?.start)?.sentence ?? 0;
  return first !== undefined && sentenceOf(second) - sentenceOf(first) >= 4 && sentenceOf(first) <= 3
    ? [first]
    : names;
}

/** Persons whose surname the words are; those whose first name they are when nobody's surname fits. */
export function bearersOf<Name extends { readonly parts: readonly string[] }>(
  parts: readonly string[],
  names: readonly Name[],
): Name[] {
  const bySurname = names.filter((name) => isShortFor(parts, name.parts) === "surname");
  return bySurname.length > 0 ? bySurname : names.filter((name) => isShortFor(parts, name.parts) === "first");
}

const agrees = (mention: Mention, name: FullName): boolean =>
  mention.gender === null || name.gender === null || mention.gender === name.gender;
