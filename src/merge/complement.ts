import type { Cluster } from "./cluster.ts";
import type { Fact } from "./fact.ts";
import { isSpeechAct } from "./kinds.ts";
import { nounVerbs } from "./title-words.ts";

/** The words after the trigger that say what is done, for a title: "of fraud", "ports to its ships", "that it would pay". */
export interface Complement {
  readonly words: string;
  /** They name the recipient themselves, behind a preposition: "the suspect to the Netherlands". */
  readonly isWhole: boolean;
}

const days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|tomorrow|tonight";
const months =
  "(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)(?:\\.|uary|ruary|ust|ember|tember|ober)?";
const time = `(?:(?:on|in|since|until|by|for|early|late|last|this|next) )*(?:${days}|${months} ?\\d*|\\d{4}|(?:last|this|next) \\w+)(?: (?:morning|afternoon|evening|night))?`;
const leadingTime = new RegExp(`^${time}\\b,? `);
const laterTime = new RegExp(` ${time}(?:$|[ ,.].*$)`);
const border =
  / ?(?:[;:!?]|—|–|\. |, (?=\p{L})|\((?=.*$)| (?:when|after|before|while|because|although|though|unless|until|since|whether|where|but|amid|following|citing|saying|arguing) ).*$/u;
const dangling =
  /[\s,]+(?:of|to|the|an?|and|or|for|with|by|in|on|at|from|into|over|that|which|its|his|her|their|as|had|has|have|was|were|is|are|be|been|it|would|could|will|than|about|against|under|between|soon|afterwards|later|again|also)$/i;
const unfit =
  /^(?:is|was|were|are|has|had|have|will|would|could|by|and|or|who|which|whose|when|after|before|said|says|in|at|on|during|as|it|him|her|them|itself|himself|herself|not|also|but|so)\b|^[^\p{L}\p{N}“"‘$€£]/iu;

const takingOf = /^(?:absolve|acquit|clear|convict|deprive|find|rob|strip|dispose|approve|disapprove)$/;

/** Longest object of a title, in UTF-16 units. */
const longest = 80;

/** The first report, the headline's last, whose own words tell what its title lacks. */
export function complementOf({ facts, predicates }: Cluster, predicate: string): Complement | null {
  const fitting = facts.filter(
    ({ report }) => (nounVerbs[report.predicate] ?? report.predicate) === predicate || predicates.size === 1,
  );
  const found = fitting.flatMap((fact) => of(fact) ?? []);
  found.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || (a.words < b.words ? -1 : 1));
  return found[0] ?? null;
}

function of(fact: Fact): Complement | null {
  const { after } = fact.wording;
  const { rest, inside } = withoutWhom(fact);
  const clause = rest.replace(/\s+/g, " ").trim().replace(leadingTime, "");
  // "the owner of a ferry of smuggling": the charge is the later one.
  const isElsewhere = unfit.test(clause) || /^of (?!\p{L}+ing\b)/u.test(clause);
  const charge = fact.kind === "ACCUSE" && isElsewhere ? /^[^,;.]*?\b(of \p{L}+ing .*)$/u.exec(clause) : null;
  const words = tidy(charge?.[1] ?? clause);
  const isLost = inside !== null && !words.includes(inside);
  // "arrests the owner of a factory": the owner's, and Lee's no more once he is named.
  const isOwners = /^of\b/.test(words) && !takingOf.test(fact.report.predicate) && !isSpeechAct(fact.kind);
  const isRelative = /^that\b/.test(words) && !isSpeechAct(fact.kind);
  if (words === "" || unfit.test(words) || isRelative || isLost || isOwners || /^[’']s\b/.test(after))
    return null;
  return {
    words: words.replace(/^(?:the|an?) (?!million|few|dozen|hundred|thousand|number)/i, ""),
    isWhole: inside !== null,
  };
}

/** The words after the trigger without whom it is done to, or with them where they stand inside: "ports to Lee". */
function withoutWhom({ article, recipients, wording: { after, start } }: Fact): {
  readonly rest: string;
  readonly inside: string | null;
} {
  const whom = recipients.find(
    (one) => one.article === article && one.start >= start && one.end <= start + after.length,
  );
  if (!whom) return { rest: after, inside: null };
  const between = after.slice(0, whom.start - start);
  const behind = after.slice(whom.end - start);
  if (between.length > 60 || /[,;.](?:\s|$)/.test(between)) return { rest: after, inside: null };
  const isBehind = /\S \S.* (?:to|from|in|into|at|with|on|against) (?:the |its |his |her )?$/.test(between);
  if (isBehind || (/^[’']s?\s/.test(behind) && /\S/.test(between)))
    return { rest: after, inside: after.slice(whom.start - start, whom.end - start) };
  return { rest: behind.replace(/^[’']s? [^,]*$|^, [^,]+,(?= )/, ""), inside: null };
}

/** Cuts words at the border of a clause, at most at eighty characters, with no loose end and with paired quotation marks. */
export function tidy(all: string): string {
  let words = all.replace(laterTime, "").replace(border, "").trim();
  if (words !== all) words = words.replace(/ that \S+(?: \S+)?$/, "");
  if (words.length > longest)
    words = words
      .slice(0, longest + 1)
      .replace(/^(.{40,}) (?:to|of|for|with|on|in|by|from|that|who|which|as|over|at) .*$|\s+\S*$/, "$1");
  for (let last = ""; last !== words;) {
    last = words;
    words = words
      .replace(/[\s,.–—-]+$/, "")
      .replace(dangling, "")
      .replace(/\s*[“‘(]$|\s+["']$/, "");
  }
  return paired(words);
}

/** Closes a quotation mark left open and drops one that closes nothing. */
export function paired(all: string): string {
  const words = all.replace(/[,.](?=[”"]$)/, "");
  const count = (mark: string): number => words.split(mark).length - 1;
  if (count("“") > count("”")) return `${words}”`;
  if (count("”") > count("“")) return words.replace("”", "");
  return count('"') % 2 === 1 ? `${words}"` : words;
}
