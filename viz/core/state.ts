import { manyNodes, type Drawing } from "./drawing.ts";
import type { Kind, Words } from "./ledger.ts";

export type Theme = "light" | "dark";
export type Facet = "contradicted" | "unconfirmed" | "one source" | "more sources";
export type Screen = "graph" | "table";

/** Days, both included, ISO; "2026-01-01". */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

export type Selection =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "edge"; readonly id: string }
  | { readonly kind: "claim"; readonly id: string };

/** All that a person can change about the picture. Functions below return the next state; nothing mutates. */
export interface ViewState {
  readonly hiddenKinds: ReadonlySet<Kind>;
  readonly facet: Facet | null;
  readonly publisher: string | null;
  readonly range: DateRange | null;
  readonly selection: Selection | null;
  /** What a query or a search brought to the front. */
  readonly found: ReadonlySet<string>;
  /** When given, nothing else is shown. */
  readonly only: ReadonlySet<string> | null;
  /** What `only` was before each narrowing and expansion, the last one last. */
  readonly undo: readonly (ReadonlySet<string> | null)[];
  readonly reading: Words | null;
  /** The ends of the path that is asked for; an end may still be empty. */
  readonly path: { readonly from: string; readonly to: string } | null;
  readonly theme: Theme;
  readonly screen: Screen;
  readonly isConsoleOpen: boolean;
  readonly isHelpOpen: boolean;
  readonly query: string;
}

export const firstQuery = `MATCH (who)<-[:ACTOR]-(a:Action)-[:RECIPIENT]->(whom)
RETURN who, a AS action, whom, a.start AS day
ORDER BY day LIMIT 25`;

export function firstState(drawing: Drawing, theme: Theme): ViewState {
  return {
    hiddenKinds: new Set<Kind>(
      drawing.nodes.length > manyNodes && drawing.counts.Article > 0 ? ["Article"] : [],
    ),
    facet: null,
    publisher: null,
    range: null,
    selection: null,
    found: new Set(),
    only: null,
    undo: [],
    reading: null,
    path: null,
    theme,
    screen: "graph",
    isConsoleOpen: false,
    isHelpOpen: false,
    query: firstQuery,
  };
}

export function toggleKind(state: ViewState, kind: Kind): ViewState {
  const hiddenKinds = new Set(state.hiddenKinds);
  if (!hiddenKinds.delete(kind)) hiddenKinds.add(kind);
  return { ...state, hiddenKinds };
}

export const toggleFacet = (state: ViewState, facet: Facet): ViewState => ({
  ...state,
  facet: state.facet === facet ? null : facet,
});

export const togglePublisher = (state: ViewState, publisher: string): ViewState => ({
  ...state,
  publisher: state.publisher === publisher ? null : publisher,
});

export const select = (state: ViewState, selection: Selection | null): ViewState => ({
  ...state,
  selection,
  reading: null,
});

export const read = (state: ViewState, reading: Words | null): ViewState => ({ ...state, reading });

export const setRange = (state: ViewState, range: DateRange | null): ViewState => ({ ...state, range });

export const find = (state: ViewState, found: ReadonlySet<string>): ViewState => ({ ...state, found });

export const showOnly = (state: ViewState, only: ReadonlySet<string> | null): ViewState => ({
  ...state,
  only,
});

export const toggleTheme = (state: ViewState): ViewState => ({
  ...state,
  theme: state.theme === "dark" ? "light" : "dark",
});

/** Opens the question how two connect, from what is selected; or closes it. */
export function togglePath(state: ViewState): ViewState {
  if (state.path !== null) return { ...state, path: null, found: new Set() };
  const from = state.selection?.kind === "node" ? state.selection.id : "";
  return { ...state, selection: null, path: { from, to: "" } };
}

/** Leaves the innermost thing that is open: help, reader, console, selection, what was found, filters. */
export function backOut(state: ViewState): ViewState {
  if (state.isHelpOpen) return { ...state, isHelpOpen: false };
  if (state.reading !== null) return { ...state, reading: null };
  if (state.selection !== null) return { ...state, selection: null };
  if (state.path !== null) return { ...state, path: null, found: new Set() };
  if (state.found.size > 0) return { ...state, found: new Set() };
  if (state.isConsoleOpen) return { ...state, isConsoleOpen: false };
  return resetFilters(state);
}

export function resetFilters(state: ViewState): ViewState {
  return { ...state, facet: null, publisher: null, range: null, only: null, undo: [] };
}

/** The filters in force, in words. */
export function filtersOf({ facet, publisher, range, only, hiddenKinds }: ViewState): string[] {
  return [
    ...(hiddenKinds.size > 0
      ? [`without ${[...hiddenKinds].map((kind) => kind.toLowerCase()).join(", ")}`]
      : []),
    ...(facet === null ? [] : [facet]),
    ...(publisher === null ? [] : [publisher]),
    ...(range === null ? [] : [`${range.from} to ${range.to}`]),
    ...(only === null ? [] : ["query result only"]),
  ];
}
