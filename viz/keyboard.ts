import {
  backOut,
  expand,
  undo,
  nearestTowards,
  select,
  togglePath,
  toggleTheme,
  type Direction,
} from "./core/index.ts";
import type { Store } from "./panels/store.ts";
import type { Scene } from "./scene/index.ts";

/** Keys of the whole page; a person who writes in a field keeps theirs. */
export function listenToKeys(store: Store, scene: Scene | null): void {
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      toggleConsole(store);
    } else if (event.key === "Escape") leave(store);
    else if ((event.ctrlKey || event.metaKey) && event.key === "z" && !isWriting(event.target))
      store.change(undo);
    else if (!isWriting(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (onScene(event, store, scene) || command(event.key, store)) event.preventDefault();
    }
  });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}

function toggleConsole(store: Store): void {
  store.change((state) => ({ ...state, isConsoleOpen: !state.isConsoleOpen }));
  setTimeout(() => {
    document.getElementById(store.state.value.isConsoleOpen ? "query" : "scene")?.focus();
  });
}

/** Backs out one step; the focus goes back to the graph, where it came from. */
function leave(store: Store): void {
  store.hover.value = null;
  store.change(backOut);
  document.getElementById("scene")?.focus();
}

/** Single keys; true when the key meant something. */
function command(key: string, store: Store): boolean {
  const commands: Readonly<Record<string, () => void>> = {
    "/": () => document.getElementById("search")?.focus(),
    "?": () => {
      store.change((state) => ({ ...state, isHelpOpen: !state.isHelpOpen }));
    },
    f: store.commands.fit,
    e: () => {
      const { selection } = store.state.value;
      if (selection?.kind === "node") store.change((state) => expand(state, store.drawing, selection.id));
    },
    p: () => {
      store.change(togglePath);
      setTimeout(() =>
        document.getElementById(store.state.value.path?.from === "" ? "path-from" : "path-to")?.focus(),
      );
    },
    t: () => {
      store.change(toggleTheme);
    },
    g: () => {
      store.change((state) => ({ ...state, screen: state.screen === "graph" ? "table" : "graph" }));
    },
    "+": () => {
      store.commands.zoom(1 / 1.4);
    },
    "-": () => {
      store.commands.zoom(1.4);
    },
  };
  const run = Object.hasOwn(commands, key.toLowerCase()) ? commands[key.toLowerCase()] : undefined;
  run?.();
  return run !== undefined;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Keys that mean something only while the graph has the focus. */
function onScene(event: KeyboardEvent, store: Store, scene: Scene | null): boolean {
  if (scene === null || !(event.target instanceof HTMLElement) || event.target.id !== "scene") return false;
  if (event.key === " ") {
    store.commands.toggleLayout();
    return true;
  }
  if (event.key === "Enter") {
    const id = store.hover.value;
    if (id === null) return false;
    store.change((state) => select(state, { kind: "node", id }));
    document.querySelector<HTMLElement>(".drawer")?.focus();
    return true;
  }
  const direction = arrows[event.key];
  if (direction === undefined) return false;
  move(direction, store, scene);
  return true;
}

function move(direction: Direction, store: Store, scene: Scene): void {
  const { nodes, stage } = scene.standing();
  const centre = store.appearance.value.centre;
  const here = nodes.find(({ node }) => node.id === centre);
  const next =
    here === undefined
      ? nearestTo(nodes, { x: stage.width / 2, y: stage.height / 2 })
      : nearestTowards(
          nodes.filter((other) => other !== here),
          here,
          direction,
        );
  if (next === null) return;
  const { id, caption, kind, weight } = next.node;
  store.hover.value = id;
  const links = store.drawing.edgesAt.get(id)?.length ?? 0;
  store.notice.value = `${caption}, ${kind.toLowerCase()}, ${weight} mentions, ${links} links`;
}

function nearestTo<P extends { readonly x: number; readonly y: number }>(
  points: readonly P[],
  to: { x: number; y: number },
): P | null {
  let best: P | null = null;
  for (const point of points)
    if (
      best === null ||
      Math.hypot(point.x - to.x, point.y - to.y) < Math.hypot(best.x - to.x, best.y - to.y)
    )
      best = point;
  return best;
}
