import type { Token } from "../annotation.ts";
import { formsOf, type FoundName } from "./found.ts";
import { bitsOf, type Gazetteer } from "./gazetteer.ts";

/** "Lufthansa denied it": who stands in the world's lists as an organisation, and no person bears the name, is none. */
export function typeListed(tokens: readonly Token[], name: FoundName, world: Gazetteer): FoundName {
  if (name.type !== "PER") return name;
  const isListed = world
    .mark(formsOf(tokens, name))
    .every((bits) => (bits & organisations) > 0 && (bits & persons) === 0);
  if (!isListed) return name;
  const support = new Map(name.support);
  support.set("ORG", name.support.get("PER")!).set("PER", name.support.get("ORG")!);
  return { ...name, type: "ORG", support };
}

const organisations = bitsOf("party", "company", "media", "body", "team");
const persons = bitsOf("given", "surname");
