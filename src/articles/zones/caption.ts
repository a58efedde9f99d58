import type { Block } from "../draft.ts";

const agency =
  "(?:AP|A\\.P\\.|Associated Press|ASSOCIATED PRESS|Reuters|REUTERS|AFP|EPA(?:-EFE)?|EFE|Getty(?: Images)?|PA|AAP|DPA|dpa|Xinhua|TASS|Bloomberg|Anadolu(?: Agency)?|Shutterstock|iStock|Alamy|NurPhoto|SOPA|UPI|Kyodo|Yonhap|PTI|ANI|CP|USA Today|ZUMA|Sipa|Wikimedia(?: Commons)?|Unsplash|Flickr|Pool|Handout|File)";

/** The credit at the end of a caption: "(AP Photo/Name)", "[Name/Reuters]", "Photo: Name", "| Photo Credit: Name". */
const credits: readonly RegExp[] = [
  new RegExp(
    `\\s*[([](?:[^()\\[\\]]{0,60}(?:[/,]\\s?|\\svia\\s))?${agency}\\b[^()\\[\\]]{0,80}[)\\]][.]?$`,
    "u",
  ),
  /\s*[([][^()[\]]{0,60}\b(?:photo|photograph|image|picture|courtesy|credit|handout|file)\b[^()[\]]{0,80}[)\]][.]?$/iu,
  /\s*[|–—-]?\s*\b(?:Photo(?:graph)?|PHOTO|Image|IMAGE|Picture)s?(?: [Cc]redits?| by| [Cc]ourtesy(?: of)?)?\s*[:/©]\s*[^:]{2,80}$/u,
  /\s*[|–—-]?\s*\b(?:Photo(?:graph)?|PHOTO|Image|IMAGE|Picture)s? (?:[Cc]redits?|by|[Cc]ourtesy of)\s+[\p{Lu}@][^:.]{2,70}\.?$/u,
  /\s*(?:\bCredits?:|\bCREDIT:|\bCourtesy(?: of)?:?|©)\s*[\p{Lu}@][^:.]{2,80}$/u,
  new RegExp(
    `\\s*(?:[\\p{Lu}][\\p{L}.'’-]+\\s){0,4}[\\p{Lu}][\\p{L}.'’-]+\\s?(?:/|via)\\s?${agency}[^.]{0,40}$`,
    "u",
  ),
  /\s*REUTERS\/\p{Lu}[^.]{2,60}$/u,
];

const opening =
  /^(?:FILE(?: PHOTO)?\s*[:–—-]+|(?:File|Representative|Representational|Stock) (?:photo|image)\b|(?:Photo|Image|Picture|Caption|Illustration)\s*:)\s*/u;

/** The words of a caption without its credit; null when the block is no caption. "" when it is a credit alone. */
export function readCaption(block: Block): string | null {
  let words = block.text.replace(opening, "");
  const opened = words !== block.text;
  let credited = false;
  for (let more = true; more;) {
    const shorter = credits.reduce((text, credit) => text.replace(credit, ""), words).trim();
    more = shorter !== words;
    credited ||= more;
    words = shorter;
  }
  // "Photo: Ada Obi" names whoever took it and shows nothing.
  if (opened && words.split(" ").length <= 4 && !/[.!?]$/u.test(words)) words = "";
  const short = block.text.split(" ").length <= 110;
  if (block.role === "caption" || (short && (credited || opened) && !isReporting(block.text))) return words;
  return null;
}

/** A dateline opens with an agency in brackets too, but goes on after it with a dash. */
function isReporting(text: string): boolean {
  return /^[^.]{0,60}\([^)]*\)\s*[–—-]/u.test(text);
}
