import { bodyKinds, demonymOf, honorifics, isOfficeHead, isPersonHead } from "../../lexicon/index.ts";
import type { Votes } from "./name-verdict.ts";
import type { NameSpan } from "./name-span.ts";
import type { Reading } from "./reading.ts";

const placeBefore = new Set([
  "town",
  "city",
  "village",
  "province",
  "region",
  "district",
  "county",
  "state",
  "suburb",
  "island",
  "port",
  "capital",
  "municipality",
  "neighborhood",
  "neighbourhood",
  "department",
]);
const bodyBefore = new Set([
  "company",
  "firm",
  "group",
  "startup",
  "start-up",
  "maker",
  "giant",
  "carmaker",
  "airline",
  "bank",
  "retailer",
  "insurer",
  "lender",
  "charity",
  "party",
  "newspaper",
  "magazine",
  "broadcaster",
  "militia",
  "gang",
  "cartel",
  "agency",
  "organization",
  "organisation",
  "club",
  "side",
  "team",
  "union",
  "website",
  "platform",
  "outlet",
  "daily",
  "developer",
  "utility",
  "conglomerate",
  "manufacturer",
  "operator",
  "network",
  "brand",
  "think-tank",
  "nonprofit",
  "non-profit",
  "subsidiary",
  "supplier",
  "rival",
  "regulator",
  "watchdog",
  "designer",
  "chipmaker",
  "exporter",
  "producer",
  "refiner",
  "contractor",
  "miner",
  "publisher",
  "brewer",
  "drugmaker",
  "automaker",
  "shipper",
  "refinery",
  "monopoly",
]);
/** What is of a place: "the mayor of Almora", "residents of Almora". */
const localBefore = new Set(
  "mayor governor bishop archbishop resident residents people outskirts streets villagers citizens suburb suburbs north south east west northeast northwest southeast southwest centre center port airport university".split(
    " ",
  ),
);

export function contextVotes(reading: Reading, span: NameSpan, votes: Votes): void {
  const before = reading.lower(span.first - 1).replace(/\.$/, "");
  const sentence = (index: number): boolean => reading.sameSentence(span.first, index);
  if (sentence(span.first - 1)) {
    if (bodyBefore.has(before)) votes.body += 2;
    else if (
      before in honorifics ||
      (isOfficeHead(before) && !bodyKinds.has(before)) ||
      (isPersonHead(before) && before !== "police")
    )
      votes.person += 2.5;
    if (before === "of" && placeBefore.has(reading.lower(span.first - 2))) votes.place += 3;
    if (before === "in" || before === "near" || before === "outside") votes.place += 1;
    if (before === "in" && /^(?:appeared|published)$/.test(reading.lower(span.first - 2))) votes.body += 3;
    if (placeBefore.has(before)) votes.place += 1;
    if (
      span.net === "LOC" &&
      (before === "the" || demonymOf(reading.token(span.first - 1)?.form ?? "") !== undefined)
    )
      votes.place += 1;
    if (before === "of" && localBefore.has(reading.lower(span.first - 2))) votes.place += 2;
    if (/^(?:shares|stake|investors|owner|subsidiary)$/.test(reading.lower(span.first - 2))) votes.body += 2;
  }
  if (isOneWord(reading, span)) companyVotes(reading, span, votes);
  afterVotes(reading, span, votes);
}

const isOneWord = (reading: Reading, { first, last }: NameSpan): boolean =>
  !reading.words({ first, last }).includes(" ");

/** One word that has shares, says what "it" does, or goes on with "which": a company rather than somebody. */
function companyVotes(reading: Reading, span: NameSpan, votes: Votes): void {
  const after = reading.lower(span.last);
  const next = reading.lower(span.last + 1);
  if (after === "," && next === "which") votes.body += 1.5;
  if (
    /^'s?$/.test(after) &&
    /^(?:shares?|stock|profits?|revenues?|customers|headquarters|factory|board|chief|ceo|shareholders|products|subsidiary|sales|plant|owner)$/.test(
      next,
    )
  )
    votes.body += 2;
  // "Halden chairman Lars Berg"
  if (
    /^(?:chairman|chairwoman|chair|chief|ceo|cfo|boss|founder|executive|spokesman|spokeswoman|spokesperson|shares|shareholders|workers|employees|customers)$/.test(
      after,
    )
  )
    votes.body += 2;
  const head = reading.headOf(span);
  const verb = reading.token(head)?.relation === "nsubj" ? (reading.token(head)?.head ?? -1) : -1;
  const clause = reading.children(verb).find((child) => reading.token(child)?.relation === "ccomp");
  const saysIt =
    clause !== undefined &&
    reading
      .children(clause)
      .some(
        (child) =>
          child > span.last && reading.lower(child) === "it" && reading.token(child)?.relation === "nsubj",
      );
  if (saysIt) votes.body += 2;
}

function afterVotes(reading: Reading, span: NameSpan, votes: Votes): void {
  const after = reading.lower(span.last);
  const next = reading.lower(span.last + 1);
  if (!reading.sameSentence(span.first, span.last)) return;
  if (after === "," && /^\d{1,2}$/.test(next) && /^[,.]$/.test(reading.lower(span.last + 2)))
    votes.person += 3;
  if ((after === "," && next === "who") || after === "who") votes.person += 1.5;
  const described = headAfterComma(reading, span);
  if (described !== "") {
    if (isOfficeHead(described) || (isPersonHead(described) && !bodyKinds.has(described))) votes.person += 2;
    else if (bodyBefore.has(described) || bodyKinds.has(described)) votes.body += 2.5;
    else if (placeBefore.has(described)) votes.place += 2.5;
  }
  if (
    /^'s?$/.test(after) &&
    isOfficeHead(reading.lower(span.last + 1)) &&
    !["lawyer", "attorney", "aide"].includes(reading.lower(span.last + 1))
  )
    votes.body += 0.7;
  if (reading.token(reading.headOf(span))?.relation === "nsubj" && isSpeech(reading, span))
    votes.person += 0.5;
}

function headAfterComma(reading: Reading, span: NameSpan): string {
  if (
    reading.lower(span.last) !== "," ||
    !/^(?:a|an|the|its|his|her|their|one)$/.test(reading.lower(span.last + 1))
  )
    return "";
  const token = reading
    .children(reading.headOf(span))
    .find((child) => child > span.last && reading.token(child)?.relation === "appos");
  return token === undefined ? "" : (reading.token(token)?.lemma.toLowerCase() ?? "");
}

function isSpeech(reading: Reading, span: NameSpan): boolean {
  const verb = reading.token(reading.token(reading.headOf(span))?.head ?? -1);
  return (
    verb !== undefined &&
    ["say", "tell", "add", "argue", "write", "testify", "think", "believe", "die", "recall"].includes(
      verb.lemma,
    )
  );
}
