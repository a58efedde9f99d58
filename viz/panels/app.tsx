/** @jsxRuntime automatic @jsxImportSource preact */
import { Console } from "./console.tsx";
import { Drawer } from "./drawer.tsx";
import { Header } from "./header.tsx";
import { Help } from "./help.tsx";
import { Legend } from "./legend.tsx";
import { NodeTable } from "./node-table.tsx";
import { Reader } from "./reader.tsx";
import { Stage } from "./stage.tsx";
import { StatusLine } from "./status-line.tsx";
import type { Store } from "./store.ts";
import { TimelineBar } from "./timeline-bar.tsx";

/** The whole screen. The stage stays mounted below the table: its WebGL context is made once. */
export function App({ store }: { readonly store: Store }) {
  const { screen, selection, path } = store.state.value;
  const isTable = screen === "table" || !store.hasScene.value;
  return (
    <div class={selection === null && path === null ? "app" : "app has-selection"}>
      <Header store={store} />
      <Legend store={store} />
      <main class={store.state.value.isConsoleOpen ? "has-console" : ""}>
        <Stage store={store} />
        {isTable && <NodeTable store={store} />}
        <Reader store={store} />
        <Console store={store} />
        <Help store={store} />
      </main>
      <Drawer store={store} />
      <TimelineBar store={store} />
      <StatusLine store={store} />
    </div>
  );
}
