import type { ClaimReport, Extraction } from "../extract/index.ts";
import type { Resolution } from "../resolve/index.ts";
import { stem } from "./answerable.ts";
import type { ReportReference } from "./merged.ts";

interface Plain {
  readonly extraction: Extraction;
  readonly claim: ClaimReport;
  readonly stems: ReadonlySet<string>;
}

const accusing: ReadonlySet<string> = new Set(["accuse", "allege", "claim"]);
const charge = /^(?:an? |the )?(?:charge|claim|accusation|allegation)s?\b/i;
const bareDenial = /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|dispute[sd]?) (?:this|that|it)$/i;

/** So many claims with one verb are compared with an answer. */
const remembered = 200;

/** Claims by their verbs, those among them that tell of no action: "two exits were locked" can be denied too. */
export class PlainClaims {
  readonly #byVerb = new Map<string, Plain[]>();
  readonly #resolution: Resolution;

  constructor(extractions: readonly Extraction[], resolution: Resolution) {
    this.#resolution = resolution;
    for (const extraction of extractions)
      for (const claim of extraction.claims) {
        if (claim.polarity === "negated" || claim.modality !== "asserted") continue;
        const verb = stem(claim.predicate);
        const known = this.#byVerb.get(verb) ?? [];
        this.#byVerb.set(verb, known);
        if (known.length === remembered) continue;
        const words = extraction.article.text
          .slice(claim.start, claim.end)
          .toLowerCase()
          .match(/\p{L}+/gu);
        known.push({ extraction, claim, stems: new Set([verb, ...(words ?? []).map(stem)]) });
      }
  }

  /**
   * The claim told before, by somebody else, that has the verb of what is denied and two of its words, at least half of
   * them; the last of the article, else the first of an earlier one. Null for none.
   */
  before(
    { article }: Extraction,
    answer: ClaimReport,
    by: ReadonlySet<string>,
    content: ReadonlySet<string>,
  ): { readonly to: ReportReference; readonly inferred: string | null } | null {
    const told = [...content]
      .flatMap((word) => this.#byVerb.get(word) ?? [])
      .filter(({ extraction, claim, stems }) => {
        const shared = [...content].filter((word) => stems.has(word)).length;
        const isBefore =
          extraction.article.id === article.id
            ? claim.end <= answer.start
            : extraction.article.published !== null &&
              article.published !== null &&
              extraction.article.published <= article.published;
        return isBefore && shared >= 2 && shared * 2 >= content.size && !this.#isBy(extraction, claim, by);
      });
    const found = told.findLast(({ extraction }) => extraction.article.id === article.id) ?? told[0];
    if (!found) return null;
    const isSame = found.extraction.article.id === article.id;
    return {
      to: { article: found.extraction.article.id, index: found.claim.id },
      inferred: isSame ? null : "same matter, in an earlier article",
    };
  }

  /** What "denied this", "a charge the party denies" point at: the last words of another in this sentence or the one before. */
  pointedAt(
    extraction: Extraction,
    answer: ClaimReport,
    by: ReadonlySet<string>,
  ): { readonly to: ReportReference; readonly inferred: string } | null {
    const { article, claims } = extraction;
    const words = article.text.slice(answer.start, answer.end);
    // In how many sentences before its own.
    const reach = charge.test(words) ? 0 : bareDenial.test(words) ? 1 : null;
    if (reach === null) return null;
    const near = claims.filter(
      (claim) =>
        claim.end <= answer.start &&
        answer.sentence - claim.sentence <= reach &&
        !this.#isBy(extraction, claim, by),
    );
    const found =
      near.findLast(({ predicate }) => accusing.has(predicate)) ??
      near.findLast(({ speakers }) => speakers.length > 0);
    return found
      ? { to: { article: article.id, index: found.id }, inferred: "the last words of another before it" }
      : null;
  }

  #isBy({ article }: Extraction, { speakers }: ClaimReport, by: ReadonlySet<string>): boolean {
    return speakers.some(({ mention }) =>
      this.#resolution.identities(article.id, mention).some(({ entity }) => by.has(entity)),
    );
  }
}
