/** @jsxRuntime automatic @jsxImportSource preact */
import { resetFilters } from "../core/index.ts";
import type { Store } from "./store.ts";

/** Where the scene draws, and what lies above it: zoom buttons, progress, what to do when there is nothing to see. */
export function Stage({ store }: { readonly store: Store }) {
  const { phase, percent } = store.layout.value;
  const { centre } = store.appearance.value;
  const name = centre === null ? "" : (store.drawing.nodeById.get(centre)?.caption ?? "");
  return (
    <div class="stage">
      <div
        id="scene"
        role="application"
        tabIndex={0}
        aria-label={`Graph of ${store.visible.value.nodes.size} nodes. Arrow keys move between them, Enter opens one. ${name}`}
      />
      {!store.hasScene.value && (
        <p class="alert" role="alert">
          This browser offers no WebGL, so the graph cannot be drawn. The table, the search and the Cypher
          console work as always.
        </p>
      )}
      {phase === "running" && (
        <p class="progress">
          <progress max={100} value={percent} aria-label="Layout" /> {percent} %
          <button type="button" id="stop" onClick={store.commands.toggleLayout}>
            Stop
          </button>
        </p>
      )}
      {store.visible.value.nodes.size === 0 && store.drawing.nodes.length > 0 && (
        <p class="alert" role="alert">
          No node passes the filters.{" "}
          <button
            type="button"
            onClick={() => {
              store.change((state) => ({ ...resetFilters(state), hiddenKinds: new Set() }));
            }}
          >
            Reset
          </button>
        </p>
      )}
      {store.hasScene.value && (
        <div class="zoom" role="group" aria-label="Zoom">
          <button
            type="button"
            aria-label="Zoom in"
            onClick={() => {
              store.commands.zoom(1 / 1.4);
            }}
          >
            +
          </button>
          <button
            type="button"
            aria-label="Zoom out"
            onClick={() => {
              store.commands.zoom(1.4);
            }}
          >
            −
          </button>
          <button type="button" aria-label="Show everything" onClick={store.commands.fit}>
            ⤢
          </button>
        </div>
      )}
    </div>
  );
}
