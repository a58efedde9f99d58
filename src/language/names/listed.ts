import type { Token } from "../annotation.ts";
import { formsOf, type FoundName } from "./found.ts";
import { bitsOf, isContinued, type Gazetteer } from "./gazetteer.ts";

/**
 * "Lufthansa denied it", "a U.N. convoy", "talks on the West Bank": what stands in the world's lists only as an
 * organisation is neither person nor place, what stands there only as a place is no person when it opens a report in
 * capitals, and a place of several words is no organisation.
 */
export function typeListed(tokens: readonly Token[], name: FoundName, world: Gazetteer): FoundName {
  const marks = world.mark(formsOf(tokens, name));
  const isOnly = (kind: number, never: number): boolean =>
    marks.every((bits) => (bits & kind) > 0 && (bits & never) === 0);
  const isEntry = marks.length === 1 || isContinued(marks.at(-1)!);
  if (name.type === "PER" && isOnly(organisations, persons)) return retyped(name, "ORG");
  if (name.type === "LOC" && isEntry && isOnly(organisations, places | sites)) return retyped(name, "ORG");
  if (name.type === "PER" && isOnly(places, persons) && isShouted(tokens, name)) return retyped(name, "LOC");
  const isPlace = marks.length > 1 && isEntry && isOnly(places, organisations);
  return name.type === "ORG" && isPlace ? retyped(name, "LOC") : name;
}

/** "KAMPALA —": so are the places written from which a story comes. */
const isShouted = (tokens: readonly Token[], { first, last }: FoundName): boolean =>
  tokens.slice(first, last).every(({ form }) => form.length > 1 && form === form.toUpperCase());

/** The name with another type, the support of the two exchanged. */
function retyped(name: FoundName, type: string): FoundName {
  const support = new Map(name.support);
  support.set(type, name.support.get(name.type)!).set(name.type, name.support.get(type)!);
  return { ...name, type, support };
}

const organisations = bitsOf("party", "company", "media", "body", "team");
const places = bitsOf("country", "region", "city");
const sites = bitsOf("place");
const persons = bitsOf("given", "surname");
