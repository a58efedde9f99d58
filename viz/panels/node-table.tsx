/** @jsxRuntime automatic @jsxImportSource preact */
import { spanWords } from "../core/index.ts";
import { ShapeIcon } from "./shape-icon.tsx";
import type { Store } from "./store.ts";

const most = 500;

/** The same nodes as a table: for reading, for screen readers, and where there is no WebGL. */
export function NodeTable({ store }: { readonly store: Store }) {
  const { nodes } = store.visible.value;
  const rows = store.drawing.nodes
    .filter(({ id }) => nodes.has(id))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return (
    <div class="table" tabIndex={0} aria-label="Nodes as a table">
      <table>
        <thead>
          <tr>
            <th>Name</th>
            <th>Type</th>
            <th>Date</th>
            <th>Sources</th>
            <th>Mentions</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ id, kind, caption, start, end, sources, weight, isContradicted }) => (
            <tr key={id} aria-selected={store.state.value.selection?.id === id}>
              <td>
                <button
                  type="button"
                  class="link"
                  dir="auto"
                  onClick={() => {
                    store.goTo({ kind: "node", id });
                  }}
                >
                  {caption}
                </button>
                {isContradicted && <span class="sign contradiction"> ⚠</span>}
              </td>
              <td>
                <ShapeIcon kind={kind} /> {kind}
              </td>
              <td>{start === null ? "" : spanWords(start, end)}</td>
              <td class="number">{sources}</td>
              <td class="number">{weight}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && <p class="none">{rows.length - most} more: narrow them with the filters.</p>}
    </div>
  );
}
