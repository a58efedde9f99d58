import type { Block, Draft } from "../draft.ts";
import { dropBoilerplate, isBoilerplate } from "./boilerplate.ts";
import { readAuthors, readByline, readCredit } from "./byline.ts";
import { readCaption } from "./caption.ts";
import { readDateline } from "./dateline.ts";
import type { DatedLine } from "./front-lines.ts";
import { readDatedLine, readField } from "./front-lines.ts";
import { chooseHeadline, repeats, withoutSiteName } from "./headline.ts";
import { isSiteName } from "./site-name.ts";
import type { Findings, ZonedParagraph } from "./zoning.ts";
import { isProse, noFindings } from "./zoning.ts";

/** An article's paragraphs with their zones, and what they say about the article. */
export interface Zoning {
  readonly paragraphs: readonly ZonedParagraph[];
  readonly findings: Findings;
}

/** Datelines stand in the first paragraph, or after a standfirst of one or two. */
const datelineParagraphs = 3;

/** Gives every block its zone or drops it: first the lines above the story, then the story, then its signature. */
export function zone(draft: Draft): Zoning {
  const findings = noFindings();
  const blocks = peelDate(draft.blocks, findings);
  const begin = blocks.findIndex((block) => isProse(block) && isStory(block));
  const top = begin < 0 ? blocks : blocks.slice(0, begin);
  const story = begin < 0 ? [] : blocks.slice(begin);
  const paragraphs = [...zoneTop(top, draft, findings), ...zoneStory(dropBoilerplate(story), findings)];
  return { paragraphs, findings };
}

/** Takes the "date 2026-01-03" that a saved text may have glued to its first paragraph. */
function peelDate(blocks: readonly Block[], findings: Findings): readonly Block[] {
  const [first, ...others] = blocks;
  const dated = first === undefined ? null : readDatedLine(first.text);
  if (first === undefined || dated === null) return blocks;
  takeDay(dated, findings);
  return dated.rest === "" ? others : [{ ...first, text: dated.rest }, ...others];
}

function isStory(block: Block): boolean {
  const { text } = block;
  return (
    !isBoilerplate(text) &&
    readCaption(block) === null &&
    readByline(text) === null &&
    readField(block) === null &&
    readDatedLine(text) === null
  );
}

/** Above the story: the site's name, the headline (once), the byline, dates, captions, a standfirst; the rest is navigation. */
function zoneTop(top: readonly Block[], draft: Draft, findings: Findings): ZonedParagraph[] {
  const open = top.filter((block) => !takeFact(block, findings));
  const given = draft.metadata.title ?? findings.title;
  const candidates = open.filter((block) => isCandidate(block));
  const marked =
    given === null ? chooseHeadline(candidates) : (open.find((block) => repeats(block.text, given)) ?? null);
  const title = marked?.text ?? given;
  findings.title =
    given === null ? (title === null ? null : withoutSiteName(title, findings.publisher)) : given;
  const paragraphs: ZonedParagraph[] =
    title === null ? [] : [[{ kind: "headline", text: findings.title ?? title }]];
  const from = marked === null ? 0 : open.indexOf(marked) + 1;
  for (const [index, block] of open.entries()) {
    if (title !== null && repeats(block.text, title)) continue;
    const caption = readCaption(block);
    const byline = readByline(block.text);
    if (caption !== null)
      paragraphs.push(...(caption === "" ? [] : [[{ kind: "caption" as const, text: caption }]]));
    else if (byline !== null) {
      paragraphs.push([{ kind: "byline", text: block.text }]);
      takeByline(byline, findings);
    } else if (index >= from && isStandfirst(block)) paragraphs.push([{ kind: "body", text: block.text }]);
  }
  return paragraphs;
}

/** Reads a line that states a fact about the article and is no part of it. True when the line was one. */
function takeFact(block: Block, findings: Findings): boolean {
  const dated = readDatedLine(block.text);
  const field = readField(block);
  if (dated !== null) takeDay(dated, findings);
  else if (field !== null) {
    if (field.field === "title") findings.title ??= field.value;
    if (field.field === "publisher") findings.publisher ??= field.value;
    if (field.field === "author") findings.authors.push(...readAuthors(field.value));
  } else if (isSiteName(block.text)) findings.publisher ??= block.text;
  else {
    const agency = readCredit(block.text);
    if (agency === null) return isBoilerplate(block.text);
    findings.agency ??= agency;
  }
  return true;
}

const isCandidate = (block: Block): boolean => readCaption(block) === null && readByline(block.text) === null;

/** A line under the headline long enough to say something: shorter ones are section names. */
const isStandfirst = (block: Block): boolean =>
  block.text.split(" ").length >= 5 || block.role === "item" || block.role === "verbatim";

function takeDay(dated: DatedLine, findings: Findings): void {
  if (dated.updated) findings.updated ??= dated.day;
  else findings.published ??= dated.day;
}

function takeByline(byline: NonNullable<ReturnType<typeof readByline>>, findings: Findings): void {
  for (const author of byline.authors) if (!findings.authors.includes(author)) findings.authors.push(author);
  findings.agency ??= byline.agency;
  findings.published ??= byline.published;
}

/** The story: its first paragraph is the lead; a dateline is cut from one of the first; signatures may stand at either end. */
function zoneStory(blocks: readonly Block[], findings: Findings): ZonedParagraph[] {
  const paragraphs: ZonedParagraph[] = [];
  let prose = 0;
  for (const [index, block] of blocks.entries()) {
    if (findings.title !== null && index < 4 && repeats(block.text, findings.title)) continue;
    const caption = readCaption(block);
    if (caption !== null) {
      if (caption !== "") paragraphs.push([{ kind: "caption", text: caption }]);
    } else if (!takeSignature(block, index, blocks.length, paragraphs, findings)) {
      if (isProse(block)) prose += 1;
      paragraphs.push(zoneParagraph(block, prose, findings));
    }
  }
  return paragraphs;
}

function zoneParagraph(block: Block, nth: number, findings: Findings): ZonedParagraph {
  const kind = nth === 1 && isProse(block) ? "lead" : "body";
  const dateline = findings.dateline === null && nth <= datelineParagraphs ? readDateline(block.text) : null;
  if (dateline === null) return [{ kind, text: block.text }];
  findings.dateline = dateline.place;
  findings.agency ??= dateline.agency;
  findings.published ??= dateline.published;
  const words = block.text.slice(dateline.length);
  return [
    { kind: "dateline", text: block.text.slice(0, dateline.length).trim() },
    { kind, text: words },
  ];
}

/** How many blocks from either end of the story a signature may stand. */
const signatureReach = 3;

function takeSignature(
  block: Block,
  index: number,
  count: number,
  paragraphs: ZonedParagraph[],
  findings: Findings,
): boolean {
  if (index >= signatureReach && index < count - signatureReach) return false;
  const dated = readDatedLine(block.text);
  const agency = readCredit(block.text);
  const byline = readByline(block.text);
  if (dated !== null && dated.rest === "") takeDay(dated, findings);
  else if (agency !== null) findings.agency ??= agency;
  else if (byline !== null) {
    takeByline(byline, findings);
    paragraphs.push([{ kind: "byline", text: block.text }]);
  } else return false;
  return true;
}
