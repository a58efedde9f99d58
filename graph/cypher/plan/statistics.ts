/** What the planner knows of the graph. */
export interface Statistics {
  readonly nodeCount: number;
  readonly relationshipCount: number;
  readonly labelCount: (label: string) => number;
  readonly typeCount: (type: string) => number;
}
