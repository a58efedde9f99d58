import { alleging, Answerable, denying, pointedAt, pointing, stem } from "./answerable.ts";
import type { ClaimReport, Extraction } from "../extract/index.ts";
import type { Resolution } from "../resolve/index.ts";
import { Weights } from "./content.ts";
import type { Fact } from "./fact.ts";
import type { ReportReference, Response } from "./merged.ts";
import { PlainClaims } from "./plain-claims.ts";
import type { Sides } from "./sides.ts";

interface Answer {
  readonly extraction: Extraction;
  readonly claim: ClaimReport;
  readonly kind: Response["kind"];
  readonly by: ReadonlySet<string>;
  /** Whether a claim of the article names who answers. */
  readonly named: (claim: ClaimReport) => boolean;
  /** Whom it answers. */
  readonly to: ReadonlySet<string>;
  /** Words of what is denied or confirmed. */
  readonly said: readonly string[];
  readonly content: ReadonlySet<string>;
}

/**
 * Ties a claim that answers ("denied the accusations", "confirmed the call") to the claim it answers: before it in the
 * same article, or in an article published before, aimed at the one who answers, and about the same. Where the words
 * only point ("denied the accusations"), the last such claim within a few sentences is meant, and the link is inferred.
 */
export function responsesOf(
  extractions: readonly Extraction[],
  facts: readonly Fact[],
  resolution: Resolution,
  sides: Sides,
): Response[] {
  const index = new Answerable(facts, sides);
  const weights = new Weights(facts.map((fact) => index.stems(fact)));
  const plain = new PlainClaims(extractions, resolution);
  const answers = new Map(facts.map((fact) => [`${fact.article} ${fact.claim.id}`, fact]));
  return extractions.flatMap((extraction) =>
    extraction.claims.flatMap((claim) => {
      const fact = answers.get(`${extraction.article.id} ${claim.id}`);
      const response = claim.response ?? denialOf(fact);
      if (response === null) return [];
      const { kind, content: said } = response;
      const by = answererOf(extraction, claim, resolution);
      const to = new Set(fact?.kind === "REJECT" ? fact.recipients.map(({ entity }) => entity) : []);
      const content = new Set(said.filter((word) => !pointing.has(word)).map(stem));
      const named = ({ id, start, end }: ClaimReport): boolean =>
        answers.get(`${extraction.article.id} ${id}`)?.kind !== "ACCUSE" &&
        extraction.mentions.some(
          (mention) =>
            mention.start >= start &&
            mention.end <= end &&
            resolution.identities(extraction.article.id, mention.id).some(({ entity }) => by.has(entity)),
        );
      const answered =
        find({ extraction, claim, kind, by, to, said, content, named }, index, weights, sides) ??
        (kind === "denial"
          ? (plain.before(extraction, claim, by, content) ?? plain.pointedAt(extraction, claim, by))
          : null);
      if (!answered) return [];
      return [{ from: reference(extraction, claim), kind, ...answered }];
    }),
  );
}

/** An action of denying answers even where its claim was not taken for an answer: "accusations he has denied". */
function denialOf(
  fact: Fact | undefined,
): { readonly kind: "denial"; readonly content: readonly string[] } | null {
  if (fact?.kind !== "REJECT" || !denying.has(fact.report.predicate)) return null;
  const words = `${fact.wording.before} ${fact.report.topic ?? ""}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = words.map((word) => word.replace(/s$/, "")).filter((word) => pointing.has(word));
  return { kind: "denial", content: [...fact.report.content, ...named] };
}

const reference = ({ article }: Extraction, { id }: ClaimReport): ReportReference => ({
  article: article.id,
  index: id,
});

/** Who answers: the actors of the claim's own action, else its innermost speaker, else whom it is about. */
function answererOf(
  { article, actions, claims }: Extraction,
  claim: ClaimReport,
  resolution: Resolution,
): Set<string> {
  const actors = actions.filter((action) => action.claim === claim.id).flatMap((action) => action.actors);
  const speakers =
    claims[claim.id]?.speakers.filter(({ order }) => order === 1).map(({ mention }) => mention) ?? [];
  const mentions = actors.length > 0 ? actors : speakers.length > 0 ? speakers : claim.about;
  return new Set(
    mentions.flatMap((mention) => resolution.identities(article.id, mention)).map(({ entity }) => entity),
  );
}

/** Why a claim is taken to be answered, and how much speaks for it. */
interface Candidate {
  readonly to: ReportReference;
  readonly inferred: string | null;
  readonly score: number;
}

function find(
  answer: Answer,
  index: Answerable,
  weights: Weights,
  sides: Sides,
): { readonly to: ReportReference; readonly inferred: string | null } | null {
  const { id } = answer.extraction.article;
  const aimed = index.against(id, answer.by);
  const accused = index.accusationsBy(id, answer.to);
  const joint = answer.kind === "confirmation" ? index.sharedBy(id, answer.by) : new Set<Fact>();
  const done = index.doneBy(id, answer.by);
  let best: Candidate | null = null;
  for (const fact of new Set([...aimed, ...accused, ...joint, ...done])) {
    if (!isBefore(fact, answer)) continue;
    const told = toldBy(fact, answer, index, weights);
    const isMutual = accused.has(fact) && isAgainst(fact, answer, sides);
    const isDone = done.has(fact) && told !== null && sharedWords(fact, answer, index) >= 2;
    const isAimed = isDone || aimed.has(fact) || joint.has(fact);
    const found =
      (isAimed ? told : null) ??
      (isMutual ? mutual(fact, answer, index) : null) ??
      (isAimed ? pointed(fact, answer) : null);
    if (found && (!best || found.score > best.score)) best = found;
  }
  best ??= allegedBefore(answer);
  return best && { to: best.to, inferred: best.inferred };
}

const sharedWords = (fact: Fact, { content }: Answer, index: Answerable): number =>
  [...content].filter((word) => index.stems(fact).has(word)).length;

const referenceOf = ({ article, claim }: Fact): ReportReference => ({ article, index: claim.id });

const isBefore = (fact: Fact, { extraction: { article }, claim }: Answer): boolean =>
  fact.article === article.id
    ? fact.claim.id !== claim.id && fact.claim.start < claim.start
    : fact.published !== null && article.published !== null && fact.published <= article.published;

const nearness = (fact: Fact, { extraction, claim }: Answer): number =>
  fact.article === extraction.article.id
    ? 1 + 1 / (1 + Math.max(0, claim.sentence - fact.claim.sentence))
    : 0;

/** The answer says what the claim says. */
function toldBy(fact: Fact, answer: Answer, index: Answerable, weights: Weights): Candidate | null {
  const { share, words } = weights.overlap(answer.content, index.stems(fact));
  const isSame = fact.article === answer.extraction.article.id;
  if (words === 0 || share < (isSame ? 0.34 : 0.5) || (!isSame && words < 2)) return null;
  const score = 2 + share + nearness(fact, answer) + (fact.kind === "ACCUSE" ? 0.3 : 0);
  return { to: referenceOf(fact), score, inferred: isSame ? null : "same matter, in an earlier article" };
}

/** X accused Y, and Y answers X: in the same words in part, or pointing at the accusation. */
function mutual(fact: Fact, answer: Answer, index: Answerable): Candidate | null {
  const isPointing = answer.said.some((word) => pointing.has(word));
  const isShared = [...answer.content].some((word) => index.stems(fact).has(word));
  if (!isPointing && !isShared) return null;
  const score = 1.5 + nearness(fact, answer) + (isShared ? 0.5 : 0);
  return { to: referenceOf(fact), score, inferred: "an accusation by the one who is answered" };
}

/** "denied the accusations" reaches back four sentences, a bare "denied it" only to the sentence before. */
function pointed(fact: Fact, answer: Answer): Candidate | null {
  const { extraction, claim, kind, said } = answer;
  if (kind === "confirmation" || fact.article !== extraction.article.id || !pointedAt.has(fact.kind))
    return null;
  if (claim.sentence - fact.claim.sentence > (said.some((word) => pointing.has(word)) ? 4 : 1)) return null;
  const { start, end } = fact.claim;
  if (fact.kind === "SANCTION" && !alleging.test(fact.text.slice(start, end))) return null;
  const score = nearness(fact, answer) + (fact.kind === "ACCUSE" ? 0.3 : 0);
  return { to: referenceOf(fact), score, inferred: "the last claim against the one who answers" };
}

/** The accusation names nobody known, or the one who answers or his side. */
const isAgainst = ({ recipients }: Fact, { by }: Answer, sides: Sides): boolean =>
  recipients.length === 0 ||
  recipients.some(({ entity }) => [...by].some((other) => sides.likeness(entity, other) !== "other"));

/** "Police suspect him of fraud" is no action, but what "denied the allegations" answers a few sentences later. */
function allegedBefore({ extraction, claim, kind, named, said }: Answer): Candidate | null {
  if (kind !== "denial" || !said.some((word) => pointing.has(word))) return null;
  const found = extraction.claims.filter(
    (one) =>
      one.id !== claim.id &&
      one.start < claim.start &&
      claim.sentence - one.sentence <= 8 &&
      alleging.test(extraction.article.text.slice(one.start, one.end)) &&
      named(one),
  );
  const last = found.at(-1);
  return last
    ? { to: reference(extraction, last), score: 0, inferred: "the last allegation about the one who answers" }
    : null;
}
