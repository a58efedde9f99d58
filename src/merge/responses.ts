import type { ClaimReport, Extraction } from "../extract/index.ts";
import type { Resolution } from "../resolve/index.ts";
import type { Weights } from "./content.ts";
import type { Fact } from "./fact.ts";
import type { ReportReference, Response } from "./merged.ts";
import type { Sides } from "./sides.ts";

/** What can be answered: an accusation, a threat, a demand; and any deed, by denying or confirming it. */
const answerable = new Set([
  "ACCUSE",
  "THREATEN",
  "REQUEST",
  "SANCTION",
  "COERCE",
  "ASSAULT",
  "REJECT",
  "PROTEST",
  "MOBILIZE",
]);
/** Of these, what a bare "denied it" answers. */
const pointedAt = new Set(["ACCUSE", "THREATEN", "SANCTION"]);
/** Words that name what is answered without telling it: "denied the accusations". */
const pointing = new Set(
  "accusation allegation claim charge report suggestion accuse allege threat criticism demand request assertion deny reject false unfair vehemently baseless".split(
    " ",
  ),
);

/** So many facts against one recipient are compared with an answer from another article. */
const remembered = 200;

interface Answer {
  readonly extraction: Extraction;
  readonly claim: ClaimReport;
  readonly by: ReadonlySet<string>;
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
  weights: Weights,
): Response[] {
  const byRecipient = indexByRecipient(facts, sides);
  return extractions.flatMap((extraction) =>
    extraction.claims.flatMap((claim) => {
      if (claim.response === null) return [];
      const by = answererOf(extraction, claim, resolution);
      const content = new Set(claim.response.content.filter((word) => !pointing.has(word)));
      const answered = find({ extraction, claim, by, content }, byRecipient, weights);
      if (!answered) return [];
      return [{ from: reference(extraction, claim), kind: claim.response.kind, ...answered }];
    }),
  );
}

/** Facts by article and whom they strike, and, for other articles, the first of each recipient. */
function indexByRecipient(facts: readonly Fact[], sides: Sides): ReadonlyMap<string, readonly Fact[]> {
  const index = new Map<string, Fact[]>();
  const put = (key: string, fact: Fact, most: number): void => {
    const known = index.get(key);
    if (!known) index.set(key, [fact]);
    else if (known.length < most) known.push(fact);
  };
  for (const fact of facts) {
    if (!answerable.has(fact.report.type)) continue;
    for (const entity of new Set(
      fact.recipients.flatMap((one) => [one.entity, ...sides.roots(one.entity)]),
    )) {
      put(`${fact.article} ${entity}`, fact, Infinity);
      put(entity, fact, remembered);
    }
  }
  return index;
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

function find(
  answer: Answer,
  byRecipient: ReadonlyMap<string, readonly Fact[]>,
  weights: Weights,
): { readonly to: ReportReference; readonly inferred: string | null } | null {
  const { id } = answer.extraction.article;
  const aimed = new Set(
    [...answer.by].flatMap((entity) => [
      ...(byRecipient.get(`${id} ${entity}`) ?? []),
      ...(byRecipient.get(entity) ?? []),
    ]),
  );
  let best: { fact: Fact; score: number; isTold: boolean } | null = null;
  for (const fact of aimed) {
    const { share, words } = weights.overlap(answer.content, fact.content);
    const isSame = fact.article === id;
    const distance = answer.claim.sentence - fact.claim.sentence;
    if (
      isSame
        ? fact.claim.id === answer.claim.id || fact.claim.start >= answer.claim.start
        : !isEarlier(fact, answer)
    )
      continue;
    const isTold = words > 0 && share >= (isSame ? 0.34 : 0.5) && (isSame || words >= 2);
    if (!isTold && !(isSame && isPointed(answer.claim, distance) && pointedAt.has(fact.report.type)))
      continue;
    const score =
      (isTold ? 2 + share : 0) +
      (isSame ? 1 + 1 / (1 + Math.max(0, distance)) : 0) +
      (fact.report.type === "ACCUSE" ? 0.3 : 0);
    if (!best || score > best.score) best = { fact, score, isTold };
  }
  if (!best) return null;
  const { fact, isTold } = best;
  const reason = isTold
    ? fact.article === id
      ? null
      : "same matter, in an earlier article"
    : "the last claim against the one who answers";
  return { to: { article: fact.article, index: fact.claim.id }, inferred: reason };
}

/** "denied the accusations" reaches back four sentences, a bare "denied it" only to the sentence before. */
function isPointed({ response }: ClaimReport, distance: number): boolean {
  if (response === null || response.kind === "confirmation") return false;
  return distance <= (response.content.some((word) => pointing.has(word)) ? 4 : 1);
}

const isEarlier = (fact: Fact, { extraction: { article } }: Answer): boolean =>
  fact.published !== null && article.published !== null && fact.published <= article.published;
