/** @jsxRuntime automatic @jsxImportSource preact */
import { select, togglePath } from "../core/index.ts";
import { ClaimCard, EdgeCard } from "./claim-cards.tsx";
import { ActionCard, ArticleCard, EntityCard } from "./node-cards.tsx";
import type { Store } from "./store.ts";
import { Overview } from "./overview.tsx";
import { PathFinder } from "./path-finder.tsx";

/** The panel on the right: what is selected, or else how to begin. */
export function Drawer({ store }: { readonly store: Store }) {
  const { selection } = store.state.value;
  return (
    <aside class="drawer" aria-label="Details" tabIndex={-1}>
      {(selection !== null || store.state.value.path !== null) && (
        <button
          type="button"
          class="icon close"
          aria-label="Close details"
          onClick={() => {
            store.change((state) => (state.selection === null ? togglePath(state) : select(state, null)));
          }}
        >
          ×
        </button>
      )}
      <Card key={selection?.id ?? ""} store={store} />
    </aside>
  );
}

function Card({ store }: { readonly store: Store }) {
  const { selection } = store.state.value;
  const { ledger, drawing } = store;
  if (selection === null)
    return store.state.value.path === null ? <Overview store={store} /> : <PathFinder store={store} />;
  if (selection.kind === "edge") {
    const edge = drawing.edgeById.get(selection.id);
    return edge === undefined ? null : <EdgeCard edge={edge} store={store} />;
  }
  const { id } = selection;
  const claim = ledger.claims.get(id);
  if (claim !== undefined) return <ClaimCard claim={claim} store={store} />;
  const action = ledger.actions.get(id);
  if (action !== undefined) return <ActionCard action={action} store={store} />;
  const article = ledger.articles.get(id);
  if (article !== undefined) return <ArticleCard article={article} store={store} />;
  const entity = ledger.entities.get(id);
  return entity === undefined ? null : <EntityCard entity={entity} store={store} />;
}
