import { version } from "../version.ts";
import type { Article } from "../articles/index.ts";
import {
  attachTimes,
  findNumbers,
  findQuotations,
  findQuoted,
  findTimes,
  type Annotator,
} from "../language/index.ts";
import { withAntecedent } from "./actions/antecedents.ts";
import { findActions, type FoundAction } from "./actions/find.ts";
import { withChains } from "./chains.ts";
import { Ledger } from "./claims.ts";
import { findMentions } from "./mentions/index.ts";
import type { Extraction } from "./report.ts";
import { Speech } from "./speech.ts";
import { Tree } from "./tree.ts";

/**
 * Reads an article: who is mentioned, what they do, who says so, how surely and in which words. Nothing of the
 * annotation is kept, and nothing is resolved: actions and claims point to mentions.
 */
export function extract(article: Article, annotator: Annotator): Extraction {
  const borders = article.zones.flatMap(({ start, end }) => [start, end]);
  const annotation = annotator.annotate(article.text, borders);
  const tree = new Tree(annotation);
  const index = findMentions(article, annotation);
  const quotations = findQuotations(annotation);
  const speech = new Speech(tree, index, quotations);
  const times = findTimes(annotation, { published: article.published });
  const timeOf = attachTimes(annotation, times);
  const ledger = new Ledger({
    article,
    tree,
    index,
    speech,
    timeOf,
    numbers: findNumbers(annotation, times),
    quoted: findQuoted(article.text).map(({ outside }) => outside),
  });
  const daysAhead = (token: number): number => daysBetween(article.published, timeOf(token)?.from ?? null);
  const history: FoundAction[] = [];
  for (const { first, last } of annotation.sentences) {
    const tokens = Array.from({ length: last - first }, (_, step) => first + step);
    for (const found of findActions(tree, index, speech, tokens, daysAhead)) {
      const action = withAntecedent(tree, index, speech, found, history);
      history.push(action);
      ledger.addAction(action);
    }
    ledger.addPlainClaims(tokens);
  }
  return {
    article,
    sentences: annotation.sentences.map(({ start, end }) => ({ start, end })),
    mentions: withChains(annotation, index, annotator.link(annotation, quotations)),
    offices: index.offices,
    actions: ledger.actions,
    claims: ledger.claims,
    extractor: `newsgraph ${version}`,
  };
}

const millisecondsOfDay = 86_400_000;

function daysBetween(earlier: string | null, later: string | null): number {
  return earlier === null || later === null
    ? 0
    : (Date.parse(later) - Date.parse(earlier)) / millisecondsOfDay;
}
