/** @jsxRuntime automatic @jsxImportSource preact */
import { filtersOf, plural } from "../core/index.ts";
import type { Store } from "./store.ts";

/** One line at the bottom: how much there is, how much of it shows, and why not all of it. */
export function StatusLine({ store }: { readonly store: Store }) {
  const { ledger, drawing } = store;
  const { nodes, edges } = store.visible.value;
  const { phase, percent, iterations } = store.layout.value;
  const filters = filtersOf(store.state.value);
  return (
    <footer class="status">
      <span role="status">
        {nodes.size} of {drawing.nodes.length} nodes · {plural(edges.size, "edge")} shown
        {filters.length > 0 && <> · filters: {filters.join("; ")}</>}
        {store.notice.value !== "" && <> · {store.notice.value}</>}
      </span>
      <span class="space" />
      <span class="layout">
        {phase === "running" && `layout ${percent} % · ${iterations} steps`}
        {phase === "settled" && `layout settled after ${iterations} steps`}
        {phase === "stopped" && `layout stopped after ${iterations} steps`}
      </span>
      <span class="total">
        graph: {plural(ledger.order, "node")}, {plural(ledger.size, "relationship")},{" "}
        {plural(ledger.claims.size, "claim")}
      </span>
    </footer>
  );
}
