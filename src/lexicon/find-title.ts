import { femaleHeads, maleHeads, officeHeads, personHeads } from "./titles.ts";

const offices = new Set(officeHeads);
const persons = new Set(personHeads);
const female = new Set(femaleHeads);
const male = new Set(maleHeads);

/** Is this lower-case word the head of an office or post: "minister", "spokesman"? */
export const isOfficeHead = (word: string): boolean => offices.has(word);

/** Does this lower-case word name a person without an office: "wife", "protester"? */
export const isPersonHead = (word: string): boolean => persons.has(word);

/** The gender a head word carries: "spokeswoman", "king". */
export function headGender(word: string): "female" | "male" | null {
  if (female.has(word)) return "female";
  return male.has(word) ? "male" : null;
}
