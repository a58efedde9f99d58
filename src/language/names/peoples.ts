import type { Token } from "../annotation.ts";
import { formsOf, type FoundName } from "./found.ts";
import { bitsOf, type Gazetteer } from "./gazetteer.ts";

/** "Afghans", "the Syrian team": a people is no organisation and no place, whatever it does. */
export function namePeoples(
  tokens: readonly Token[],
  names: readonly FoundName[],
  world: Gazetteer,
): FoundName[] {
  return names.map((name) => {
    const last = tokens[name.last - 1]!;
    if (name.last - name.first > 2 || !(last.xpos.endsWith("S") || last.upos === "ADJ")) return name;
    const isPeople = world
      .mark(formsOf(tokens, name))
      .every((bits) => (bits & peoples) > 0 && (bits & organisations) === 0);
    return isPeople ? { ...name, type: "NORP" } : name;
  });
}

const peoples = bitsOf("nationality");
const organisations = bitsOf("party", "company", "media", "body", "team");
