/** What the planner knows of the graph. */
export interface Statistics {
  readonly nodeCount: number;
  readonly relationshipCount: number;
  readonly labelCount: (label: string) => number;
  readonly typeCount: (type: string) => number;
  /** How many values a property has, where they have been counted. */
  readonly valueCount?: (key: string) => number | null;
  /**
   * Picks one of `count` ways that all give the same rows; without it `best`, the cheapest, is taken. For tests, which
   * hold every plan to the same answer.
   */
  readonly choose?: (count: number, best: number) => number;
}

/** Whether a rule that could be left out is followed: always, but in those tests. */
export const isTaken = ({ choose }: Statistics): boolean => !choose || choose(2, 1) === 1;
