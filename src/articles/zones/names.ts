const particles =
  "(?:de|del|della|da|di|do|dos|du|van|von|der|den|ter|la|le|el|al|bin|bint|ibn|abu|y|e|zu|af|av|st\\.?)";
const word = "(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*)";
const person = new RegExp(
  `^${word}(?:\\s(?:${particles}\\s){0,2}${word}){1,4}(?:,? (?:Jr|Sr|II|III)\\.?)?$`,
  "iu",
);

/** Words that make a run of capitals a desk or a company instead of a person. */
const notPersons =
  /\b(?:staff|desk|news|newsroom|agency|agencies|press|team|editor(?:s|ial)?|reporters?|correspondents?|writers?|bureau|media|service|network|times|post|wire|online|web|admin|contributor|guest|special|associated|reuters|company|inc|ltd|updated|published|university|ministry|department)\b/iu;

/** Whether a piece of a byline is a person's name: two to five capitalised words, particles between them. */
export function isPersonName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && person.test(text) && !notPersons.test(text) && !/\d/u.test(text);
}

/** "ASTRID MORENO-LEE" as a reader would write it; a name in mixed case stays as it is. */
export function recase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{L}[\p{L}\p{M}]+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
}
