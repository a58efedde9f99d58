/** @jsxRuntime automatic @jsxImportSource preact */
import { togglePath, toggleTheme } from "../core/index.ts";
import { SearchBox } from "./search-box.tsx";
import type { Store } from "./store.ts";

/** The bar at the top: name, search, screens, exports. */
export function Header({ store }: { readonly store: Store }) {
  const { screen, theme, isConsoleOpen } = store.state.value;
  const isRunning = store.layout.value.phase === "running";
  return (
    <header class="top">
      <h1>newsgraph</h1>
      <SearchBox store={store} />
      <button
        type="button"
        aria-pressed={isConsoleOpen}
        onClick={() => {
          store.change((state) => ({ ...state, isConsoleOpen: !state.isConsoleOpen }));
        }}
      >
        Cypher <kbd aria-hidden="true">^K</kbd>
      </button>
      <span class="switch" role="group" aria-label="Screen">
        {(["graph", "table"] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={screen === name}
            onClick={() => {
              store.change((state) => ({ ...state, screen: name }));
            }}
          >
            {name === "graph" ? "Graph" : "Table"}
          </button>
        ))}
      </span>
      <span class="space" />
      {store.hasScene.value && (
        <button type="button" id="layout" onClick={store.commands.toggleLayout}>
          {isRunning ? "■ Stop" : "▶ Layout"}
        </button>
      )}
      <button
        type="button"
        aria-pressed={store.state.value.path !== null}
        onClick={() => {
          store.change(togglePath);
        }}
      >
        Path
      </button>
      <details class="menu">
        <summary>Export</summary>
        <div>
          <button type="button" disabled={!store.hasScene.value} onClick={store.commands.savePng}>
            Picture (PNG)
          </button>
          <button type="button" disabled={!store.hasScene.value} onClick={store.commands.saveSvg}>
            Drawing (SVG)
          </button>
          <button type="button" onClick={store.commands.saveGexf}>
            Graph (GEXF)
          </button>
          <button type="button" onClick={store.commands.saveJson}>
            Graph file (JSON)
          </button>
        </div>
      </details>
      <button type="button" onClick={store.commands.copyLink}>
        Share
      </button>
      <button
        type="button"
        class="icon"
        aria-label={theme === "dark" ? "Light colours" : "Dark colours"}
        onClick={() => {
          store.change(toggleTheme);
        }}
      >
        ◐
      </button>
      <button
        type="button"
        class="icon"
        aria-label="Keys"
        onClick={() => {
          store.change((state) => ({ ...state, isHelpOpen: !state.isHelpOpen }));
        }}
      >
        ?
      </button>
    </header>
  );
}
