import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import {
  createSearch,
  drawingOf,
  firstState,
  leftOut,
  neighbourhood,
  readLedger,
  timelineOf,
  visibleSet,
  type Appearance,
  type Drawing,
  type Ledger,
  type Search,
  type Selection,
  type Theme,
  type Timeline,
  type ViewState,
  type VisibleSet,
} from "../core/index.ts";
import type { Answer, Questions } from "./answer.ts";

export interface LayoutStatus {
  readonly phase: "waiting" | "running" | "settled" | "stopped";
  readonly percent: number;
  readonly iterations: number;
  readonly milliseconds: number;
}

/** What the panels ask of whoever owns the scene and the window. */
export interface Commands {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  readonly centre: (node: string) => void;
  readonly toggleLayout: () => void;
  readonly savePng: () => void;
  readonly saveSvg: () => void;
  readonly saveGexf: () => void;
  readonly saveJson: () => void;
  readonly copyLink: () => void;
}

const noCommands: Commands = {
  fit: () => undefined,
  zoom: () => undefined,
  centre: () => undefined,
  toggleLayout: () => undefined,
  savePng: () => undefined,
  saveSvg: () => undefined,
  saveGexf: () => undefined,
  saveJson: () => undefined,
  copyLink: () => undefined,
};

const filterNames = ["hiddenKinds", "facet", "publisher", "range", "only"] as const;

/** One page's state: what it shows, what it is asked, what follows from both. */
export class Store {
  readonly ledger: Ledger;
  readonly drawing: Drawing;
  readonly timeline: Timeline;
  readonly questions: Questions;
  readonly state: Signal<ViewState>;
  readonly hover = signal<string | null>(null);
  readonly layout = signal<LayoutStatus>({ phase: "waiting", percent: 0, iterations: 0, milliseconds: 0 });
  readonly answer = signal<Answer | null>(null);
  /** A sentence for the live region and the status line. */
  readonly notice = signal("");
  readonly hasScene = signal(true);
  readonly visible: ReadonlySignal<VisibleSet>;
  readonly appearance: ReadonlySignal<Appearance>;
  commands: Commands = noCommands;
  private builtSearch: Search | null = null;
  private lastVisible: { readonly state: ViewState; readonly set: VisibleSet } | null = null;

  /** Throws `DrawingError` when `json` is no graph file. */
  constructor(json: unknown, theme: Theme, questions: Questions) {
    this.ledger = readLedger(json);
    this.drawing = drawingOf(this.ledger);
    this.timeline = timelineOf(this.drawing);
    this.questions = questions;
    this.state = signal(firstState(this.drawing, theme));
    this.visible = computed(() => this.visibleNow());
    this.appearance = computed(() => this.appearanceNow());
  }

  /** The search index, built when first asked for. */
  get search(): Search {
    this.builtSearch ??= createSearch(this.ledger, this.drawing);
    return this.builtSearch;
  }

  change(next: (state: ViewState) => ViewState): void {
    this.state.value = next(this.state.value);
  }

  /** Selects and, for a node, brings it to the middle of the stage. */
  goTo(selection: Selection): void {
    batch(() => {
      this.change((state) => {
        const node = this.drawing.nodeById.get(selection.id);
        const hiddenKinds = new Set(state.hiddenKinds);
        if (node !== undefined) hiddenKinds.delete(node.kind);
        return { ...state, hiddenKinds, selection, reading: null };
      });
    });
    const node = this.nodeOf(selection);
    if (node !== null) this.commands.centre(node);
  }

  /** The node a selection is at: itself, or what the claim is about. */
  nodeOf(selection: Selection): string | null {
    if (selection.kind === "node") return selection.id;
    if (selection.kind === "edge") return null;
    return (this.ledger.aboutOf.get(selection.id) ?? []).find((id) => this.drawing.nodeById.has(id)) ?? null;
  }

  /** Recomputed only when a filter changed: states are never mutated, so comparing what they hold is enough. */
  private visibleNow(): VisibleSet {
    const state = this.state.value;
    const last = this.lastVisible;
    if (last !== null && filterNames.every((name) => last.state[name] === state[name])) return last.set;
    const set = visibleSet(this.drawing, this.ledger, state);
    this.lastVisible = { state, set };
    return set;
  }

  private appearanceNow(): Appearance {
    const state = this.state.value;
    const visible = this.visible.value;
    const { selection } = state;
    const selected =
      selection === null ? null : selection.kind === "edge" ? selection.id : this.nodeOf(selection);
    const centre = this.hover.value ?? selected;
    return { state, visible, centre, focus: this.focusOf(centre, state), more: this.moreOf(state.only) };
  }

  private moreOf(only: ReadonlySet<string> | null): ReadonlyMap<string, number> {
    if (only === null) return new Map();
    const more = [...only].map((id): [string, number] => [id, leftOut(this.drawing, only, id).length]);
    return new Map(more.filter(([, count]) => count > 0));
  }

  private focusOf(centre: string | null, state: ViewState): ReadonlySet<string> | null {
    if (centre === null) return state.found.size > 0 ? state.found : null;
    const edge = this.drawing.edgeById.get(centre);
    if (edge !== undefined) return new Set([edge.source, edge.target]);
    return neighbourhood(this.drawing, centre);
  }
}
