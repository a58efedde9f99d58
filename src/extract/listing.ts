import type { Mention, MentionId } from "./mention.ts";
import type { ActionReport, ClaimReport, Extraction, ReportedTime } from "./report.ts";

/**
 * One article as it was understood, for a person to read: the names, then one line an action (type, members, date and
 * its basis, how surely, the words, the speakers), then the claims without an action.
 */
export function listing(extraction: Extraction): string {
  const { article, actions, claims, sentences } = extraction;
  const withAction = new Set(actions.map(({ claim }) => claim));
  const plain = claims.filter(({ id }) => !withAction.has(id));
  const spoken = new Set(claims.map(({ sentence }) => sentence));
  const silent = sentences.filter((_, index) => !spoken.has(index)).length;
  return [
    `${article.title ?? article.file}${article.published === null ? "" : `  (${article.published})`}`,
    "",
    `names`,
    ...names(extraction),
    "",
    `actions`,
    ...actions.map((action) => actionLine(extraction, action)),
    "",
    `claims without an action`,
    ...plain.map((claim) => `  ${claimWords(extraction, claim)}`),
    "",
    `${String(sentences.length)} sentences, ${String(claims.length)} claims, ${String(actions.length)} actions, ${String(silent)} sentences without a claim`,
    "",
  ].join("\n");
}

function names({ mentions, offices }: Extraction): readonly string[] {
  const counts = new Map<string, { readonly label: string; count: number }>();
  for (const mention of mentions) {
    if (mention.kind !== "name" || mention.credit) continue;
    const known = counts.get(mention.words);
    if (known === undefined) counts.set(mention.words, { label: mention.label ?? "?", count: 1 });
    else known.count++;
  }
  const titles = new Map(
    offices.map(({ person, title, status }) => [
      mentions[person]?.words,
      status === "current" ? title : `${status} ${title}`,
    ]),
  );
  return [...counts].map(([words, { label, count }]) => {
    const title = titles.get(words);
    return `  ${label.padEnd(12)} ${words}${title === undefined ? "" : `, ${title}`}${count > 1 ? ` (${String(count)})` : ""}`;
  });
}

function actionLine(extraction: Extraction, action: ActionReport): string {
  const { mentions, claims } = extraction;
  const who = (ids: readonly MentionId[]): string =>
    ids.map((id) => wordsOf(mentions[id])).join(" + ") || "?";
  const members = action.reciprocal
    ? who(action.actors)
    : `${who(action.actors)} -> ${who(action.recipients)}`;
  const place = action.location === null ? "" : ` in ${wordsOf(mentions[action.location])}`;
  const type = action.mode === null ? action.type : `${action.type}/${action.mode}`;
  const topic = action.topic === null ? "" : ` {${action.topic}}`;
  return `  ${type.padEnd(18)} ${members}${place} [${action.predicate}]${topic}${dateOf(action.time)} ${claimWords(extraction, claims[action.claim]!)}`;
}

function claimWords({ article, mentions }: Extraction, claim: ClaimReport): string {
  const surety = [
    claim.polarity === "negated" ? "not" : "",
    claim.modality === "asserted" ? "" : claim.modality,
    ...claim.hedges,
    claim.response?.kind ?? "",
  ].filter(Boolean);
  const number =
    claim.number === null
      ? ""
      : ` #${String(claim.number)}${claim.unit === null ? "" : ` ${claim.unit}`}${claim.counted === null ? "" : ` ${claim.counted}`}`;
  const speakers = claim.speakers
    .map(({ mention, cue }) => `${wordsOf(mentions[mention])}: ${cue}`)
    .join(" < ");
  const words = article.text.slice(claim.start, claim.end).replace(/\s+/gu, " ");
  return `${surety.length === 0 ? "" : `(${surety.join(", ")}) `}"${words}"${number}${speakers === "" ? "" : `  -- ${speakers}`}`;
}

const wordsOf = (mention: Mention | undefined): string => mention?.words ?? "?";

function dateOf({ from, to, basis }: ReportedTime): string {
  if (from === null) return basis === "unknown" ? "" : ` @${basis}`;
  return ` @${from}${to === null || to === from ? "" : `..${to}`} ${basis}`;
}
