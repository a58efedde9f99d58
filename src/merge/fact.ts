import type { ActionType } from "#graph";
import type { ActionReport, ClaimReport, Extraction, MentionId } from "../extract/index.ts";
import type { Identity, Resolution } from "../resolve/index.ts";
import type { Participation, Status } from "./merged.ts";
import { isMeeting } from "./kinds.ts";
import { statusOf } from "./status.ts";
import { whenOf, type When } from "./when.ts";
import { wordingOf, type Wording } from "./wording.ts";

/** A report of an action with its mentions resolved: what merging compares. */
export interface Fact {
  readonly article: string;
  readonly published: string | null;
  /** Text of the article. */
  readonly text: string;
  readonly report: ActionReport;
  readonly claim: ClaimReport;
  readonly actors: readonly Participation[];
  readonly recipients: readonly Participation[];
  readonly locations: readonly Participation[];
  readonly when: When;
  readonly status: Status;
  readonly content: ReadonlySet<string>;
  /** What it is compared as: a meeting to come is the meeting, whoever agreed to it. */
  readonly kind: ActionType;
  readonly mode: string | null;
  readonly wording: Wording;
}

/** Reports with at least one known participant, in the order of articles and reports. */
export function factsOf(extractions: readonly Extraction[], resolution: Resolution): Fact[] {
  return extractions.flatMap((extraction) =>
    extraction.actions.flatMap((report) => factOf(extraction, report, resolution) ?? []),
  );
}

function factOf(extraction: Extraction, report: ActionReport, resolution: Resolution): Fact | null {
  const { article, mentions } = extraction;
  const claim = extraction.claims[report.claim];
  if (!claim) return null;
  const who = (ids: readonly MentionId[]): Participation[] =>
    ids.flatMap((id) => {
      const mention = mentions[id];
      if (!mention) return [];
      return resolution
        .identities(article.id, id)
        .map((identity) => participation(identity, article.id, mention));
    });
  const actors = distinct(who(report.actors));
  const recipients = distinct(who(report.recipients)).filter(
    ({ entity }) => !actors.some((actor) => actor.entity === entity),
  );
  if (actors.length === 0 && recipients.length === 0) return null;
  const when = whenOf(
    report.time.from === null && report.time.words === null ? claim.time : report.time,
    article.text,
  );
  const wording = wordingOf(extraction, report, claim);
  return {
    article: article.id,
    published: article.published,
    text: article.text,
    report,
    claim,
    actors,
    recipients,
    locations: report.location === null ? [] : distinct(who([report.location])),
    when,
    status: statusOf(wording, claim, when, article.published),
    content: new Set(report.content),
    kind: report.reciprocal && isMeeting(report.predicate) ? "CONSULT" : report.type,
    mode: modeOf(report),
    wording,
  };
}

/** "Spoke by phone" is a phone call, whatever the verb. */
function modeOf({ type, mode, content }: ActionReport): string | null {
  const isCall = type === "CONSULT" && content.some((word) => word === "phone" || word === "telephone");
  return isCall && (mode === null || mode === "visit") ? "phone" : mode;
}

function participation(
  identity: Identity,
  article: string,
  { start, end }: { start: number; end: number },
): Participation {
  return {
    entity: identity.entity,
    article,
    start,
    end,
    inferred: identity.inferred ? identity.reason : null,
  };
}

function distinct(participations: readonly Participation[]): Participation[] {
  const seen = new Set<string>();
  return participations.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}
