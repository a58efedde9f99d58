/** Precision, recall and F1 between 0 and 1, with the counts behind them. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly gold: number;
}

/** `rightFound` of `found` are right; `goldFound` of `gold` were found. */
export function score(rightFound: number, found: number, goldFound: number, gold: number): Score {
  const precision = found === 0 ? 0 : rightFound / found;
  const recall = gold === 0 ? 0 : goldFound / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1), found, gold };
}

export function shown(name: string, { precision, recall, f1, found, gold }: Score): string {
  return `${name}: precision ${precision} of ${found}, recall ${recall} of ${gold}, F1 ${f1}`;
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
