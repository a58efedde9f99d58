/** @jsxRuntime automatic @jsxImportSource preact */
import type { Store } from "./store.ts";

const keys: readonly (readonly [string, string])[] = [
  ["/", "search"],
  ["Ctrl K", "Cypher"],
  ["Ctrl Enter", "run the query"],
  ["P", "path between two"],
  ["E, Ctrl Z", "add the neighbours to a narrowed picture, take them back"],
  ["F", "show everything"],
  ["+ −", "zoom"],
  ["Space", "start or stop the layout"],
  ["arrows", "go to the nearest node that way (with the graph in focus)"],
  ["Enter", "open the node"],
  ["G", "graph or table"],
  ["T", "dark or light"],
  ["Esc", "back out one step"],
];

export function Help({ store }: { readonly store: Store }) {
  if (!store.state.value.isHelpOpen) return null;
  return (
    <section class="help" role="dialog" aria-label="Keys">
      <h2>Keys</h2>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        onClick={() => {
          store.change((state) => ({ ...state, isHelpOpen: false }));
        }}
      >
        Close
      </button>
    </section>
  );
}
