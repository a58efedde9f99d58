import type { Drawing } from "./drawing.ts";
import type { ViewState } from "./state.ts";
import { neighbourhood } from "./visible.ts";

/** An expansion adds at most so many: more at once is no longer read. */
const mostAdded = 25;

/** The neighbours of a node that a narrowed picture leaves out, the most spoken of first. */
export function leftOut(drawing: Drawing, only: ReadonlySet<string>, id: string): readonly string[] {
  const weight = (node: string) => drawing.nodeById.get(node)?.weight ?? 0;
  return [...neighbourhood(drawing, id)]
    .filter((node) => !only.has(node))
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
}

/** Adds the neighbours of a node to a narrowed picture; where everything is shown there is nothing to add. */
export function expand(state: ViewState, drawing: Drawing, id: string): ViewState {
  if (state.only === null) return state;
  const added = leftOut(drawing, state.only, id).slice(0, mostAdded);
  if (added.length === 0) return state;
  return { ...state, only: new Set([...state.only, ...added]), undo: [...state.undo, state.only] };
}

/** Narrows the picture to a node and what lies around it. */
export function onlyAround(state: ViewState, drawing: Drawing, id: string): ViewState {
  const around = [...neighbourhood(drawing, id)].filter((node) => node !== id);
  const weight = (node: string) => drawing.nodeById.get(node)?.weight ?? 0;
  around.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return { ...state, only: new Set([id, ...around.slice(0, mostAdded)]), undo: [...state.undo, state.only] };
}

/** Takes the last narrowing or expansion back. */
export function undo(state: ViewState): ViewState {
  const last = state.undo.at(-1);
  return last === undefined ? state : { ...state, only: last, undo: state.undo.slice(0, -1) };
}
