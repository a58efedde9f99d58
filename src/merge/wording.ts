import type { ActionReport, ClaimReport, Extraction } from "../extract/index.ts";

/** How an article words a report: what merging needs of the text itself. */
export interface Wording {
  /** The trigger is a noun: "the meeting", "a call". */
  readonly isNoun: boolean;
  /** It points back to what was told: "the meeting", "his accusation", "the upcoming visit". */
  readonly isReference: boolean;
  /** The words put it ahead: "ahead of", "upcoming", "until the two had met". */
  readonly isAhead: boolean;
  /** The words of its claim up to the trigger, and those from the end of the trigger on. */
  readonly before: string;
  readonly after: string;
  /** Offset of `after` in the article. */
  readonly start: number;
}

/** Event nouns that are no verbs. */
const nouns = new Set(
  `meeting summit talks visit conversation dialogue discussion accord deal agreement pact accusation allegation
  warning threat denial criticism condemnation rejection trip sanction sanctions arrival`.split(/\s+/),
);

const pointer =
  /(?:^|[\s“"(—–-])(?:the|this|that|these|those|his|her|its|their|[\p{L}.]+[’']s|[\p{L}]+s[’'])(?: [^\s.,;:]+){0,2} $/iu;
const article = /(?:^|[\s“"(—–-])(?:an?|another|one|two|several)(?: [^\s.,;:]+){0,3} $/iu;
const aheadBefore =
  /\b(?:ahead of|upcoming|forthcoming|scheduled|planned|slated|prepar\w+ (?:for|of)|looks? forward to|looking forward to|in the run-up to|in advance of|invit\w+ \w+ to|optimistic about)\b[^.;:]{0,80}$/i;
const purpose = /\b(?:arriv|travel|fly|flew|head|set off|set out|left|leav)\w*\b[^.;:]* for (?:\S+ ){0,3}$/i;
const aheadAfter =
  /^[^.;,:]{0,60}\b(?:scheduled|slated|planned|set|due) (?:for|to)\b|^[^.;,:]{0,60}\b(?:will|is to|would) (?:take place|be held)\b/i;
const aheadClause = /^(?:until|unless|once|ahead of)\b/i;

export function wordingOf(
  { article: { text }, sentences }: Extraction,
  report: ActionReport,
  claim: ClaimReport,
): Wording {
  const { start, end } = report.trigger;
  const sentence = sentences[claim.sentence] ?? claim;
  const before = text.slice(Math.min(sentence.start, start), start).replace(/\s+/g, " ");
  const rest = text.slice(end, Math.max(sentence.end, end)).replace(/\s+/g, " ");
  const isPointing = pointer.test(before);
  const isNoun =
    nouns.has(report.predicate) ||
    ((isPointing || article.test(before)) && !/(?:ed|ing)$/.test(text.slice(start, end)));
  return {
    isNoun,
    isReference: isNoun && isPointing,
    isAhead:
      aheadClause.test(text.slice(claim.start, claim.end)) ||
      (isNoun && (aheadBefore.test(before) || purpose.test(before) || aheadAfter.test(rest))),
    before: text.slice(claim.start, Math.max(claim.start, start)),
    after: text.slice(end, Math.max(end, claim.end)),
    start: end,
  };
}
