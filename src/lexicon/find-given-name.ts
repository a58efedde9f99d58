import { plain } from "./fold.ts";
import { femaleEnglish, maleEnglish } from "./given-names-english.ts";
import { femaleWorld, maleWorld } from "./given-names-world.ts";

const names = new Map<string, "female" | "male">();
const add = (list: string, gender: "female" | "male"): void => {
  for (const name of list.split(" ")) if (!names.has(plain(name))) names.set(plain(name), gender);
};
add(maleWorld, "male");
add(femaleWorld, "female");
add(maleEnglish, "male");
add(femaleEnglish, "female");

/** The gender a given name tells, by its first part for a double name ("Jean-Pierre"). */
export function givenNameGender(name: string): "female" | "male" | undefined {
  const key = plain(name);
  return names.get(key) ?? names.get(key.split("-")[0] ?? key);
}
