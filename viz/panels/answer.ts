import type { Completion } from "#cypher";

/** One value of a result table, ready to be shown. `ids` are the nodes and relationships inside it. */
export interface Cell {
  readonly text: string;
  readonly ids: readonly string[];
}

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** A failed query: its message with the caret frame, as plain text. */
  readonly error: string | null;
  readonly milliseconds: number;
  /** What is worth telling though it is no error: an unknown label and the like. */
  readonly notes?: readonly string[];
}

/** The graph of the page, as the console questions it. */
export interface Questions {
  /** Never throws: failures are answers. */
  readonly ask: (query: string) => Promise<Answer>;
  /** What may be written at an offset of a query. */
  readonly complete: (query: string, position: number) => Completion;
}
