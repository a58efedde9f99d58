/** @jsxRuntime automatic @jsxImportSource preact */
import { disagreementsAbout, type DrawnNode } from "../core/index.ts";
import { NodeButton } from "./node-button.tsx";
import type { Store } from "./store.ts";

/** Nothing is selected: who the news speaks of most, and what its sources disagree on. */
export function Overview({ store }: { readonly store: Store }) {
  const { nodes } = store.drawing;
  const entities = nodes.filter(({ kind }) => kind !== "Action" && kind !== "Article");
  const contradicted = nodes.filter(({ isContradicted }) => isContradicted);
  return (
    <div class="overview">
      <p class="kind">{nodes.length === 0 ? "Empty graph" : "Begin here"}</p>
      {nodes.length === 0 ? (
        <p>There is nothing to draw: no article was read. Build a graph with “newsgraph build”.</p>
      ) : (
        <p class="lead">Click anything to read the sentences behind it.</p>
      )}
      {contradicted.length > 0 && (
        <>
          <h3>Sources disagree</h3>
          <ul class="nodes">
            {contradicted.slice(0, 8).map((node) => (
              <li key={node.id}>
                <NodeButton node={node} note={slotsOf(node, store)} store={store} />
              </li>
            ))}
          </ul>
        </>
      )}
      {entities.length > 0 && <Most nodes={entities} store={store} />}
    </div>
  );
}

const slotsOf = ({ id }: DrawnNode, store: Store) =>
  [...new Set(disagreementsAbout(store.ledger, id).map(({ disagreement }) => disagreement.slot))].join(", ");

function Most({ nodes, store }: { readonly nodes: readonly DrawnNode[]; readonly store: Store }) {
  const most = [...nodes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, 10);
  return (
    <>
      <h3>Most mentioned</h3>
      <ul class="nodes">
        {most.map((node) => (
          <li key={node.id}>
            <NodeButton node={node} note={String(node.weight)} store={store} />
          </li>
        ))}
      </ul>
    </>
  );
}
