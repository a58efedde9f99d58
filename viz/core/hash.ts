import { kinds, type Kind } from "./ledger.ts";
import type { Facet, Selection, ViewState } from "./state.ts";

export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

const facets: readonly Facet[] = ["contradicted", "unconfirmed", "one source", "more sources"];
const day = /^\d{4}-\d{2}-\d{2}$/u;

/** The state as the part of an address after "#": what another person must have to see the same. */
export function toHash(state: ViewState, camera: CameraPlace | null): string {
  const parts = new URLSearchParams();
  const { selection, hiddenKinds, facet, publisher, range, theme, screen, isConsoleOpen, query } = state;
  if (selection !== null) parts.set(selection.kind, selection.id);
  parts.set("hide", [...hiddenKinds].join(","));
  if (facet !== null) parts.set("facet", facet);
  if (publisher !== null) parts.set("publisher", publisher);
  if (range !== null) parts.set("days", `${range.from}..${range.to}`);
  if (screen !== "graph") parts.set("screen", screen);
  if (isConsoleOpen) parts.set("query", query);
  parts.set("theme", theme);
  if (camera !== null)
    parts.set("camera", [camera.x, camera.y, camera.ratio].map((n) => n.toFixed(4)).join(","));
  return parts.toString();
}

/** Applies an address to a state. It comes from anyone, so whatever is not understood is left out. */
export function fromHash(state: ViewState, hash: string): { state: ViewState; camera: CameraPlace | null } {
  const parts = new URLSearchParams(hash.replace(/^#/u, ""));
  const hidden = parts.get("hide");
  const facet = facets.find((name) => name === parts.get("facet"));
  const [from, to] = (parts.get("days") ?? "").split("..");
  const query = parts.get("query");
  const theme = parts.get("theme");
  const next: ViewState = {
    ...state,
    selection: selectionOf(parts),
    hiddenKinds: hidden === null ? state.hiddenKinds : new Set(hidden.split(",").filter(isKind)),
    facet: facet ?? null,
    publisher: parts.get("publisher"),
    range: from !== undefined && to !== undefined && day.test(from) && day.test(to) ? { from, to } : null,
    screen: parts.get("screen") === "table" ? "table" : "graph",
    isConsoleOpen: query !== null,
    query: query ?? state.query,
    theme: theme === "dark" || theme === "light" ? theme : state.theme,
  };
  return { state: next, camera: cameraOf(parts.get("camera")) };
}

const isKind = (name: string): name is Kind => kinds.includes(name as Kind);

function selectionOf(parts: URLSearchParams): Selection | null {
  for (const kind of ["node", "edge", "claim"] as const) {
    const id = parts.get(kind);
    if (id !== null) return { kind, id };
  }
  return null;
}

function cameraOf(text: string | null): CameraPlace | null {
  const [x, y, ratio] = (text ?? "").split(",").map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return null;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}
