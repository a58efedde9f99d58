/** @jsxRuntime automatic @jsxImportSource preact */
import {
  hasFacet,
  kindNames,
  kinds,
  publisherOf,
  resetFilters,
  showOnly,
  toggleFacet,
  toggleKind,
  togglePublisher,
  type Facet,
  type Kind,
} from "../core/index.ts";
import { ShapeIcon } from "./shape-icon.tsx";
import type { Store } from "./store.ts";

const facets: readonly (readonly [Facet, string])[] = [
  ["contradicted", "Contradicted"],
  ["unconfirmed", "Unconfirmed"],
  ["one source", "One source"],
  ["more sources", "Two sources and more"],
];

const signs: Readonly<Record<Facet, string>> = {
  contradicted: "⚠",
  unconfirmed: "◇",
  "one source": "1",
  "more sources": "2+",
};

/** What is in the picture, with counts; every row filters. */
export function Legend({ store }: { readonly store: Store }) {
  return (
    <nav class="legend" aria-label="Legend and filters">
      <h2>Types</h2>
      <ul>
        {kinds
          .filter((kind) => store.drawing.counts[kind] > 0)
          .map((kind) => (
            <KindRow key={kind} kind={kind} store={store} />
          ))}
      </ul>
      <h2>Evidence</h2>
      <ul>
        {facets.map(([facet, title]) => (
          <FacetRow key={facet} facet={facet} title={title} store={store} />
        ))}
      </ul>
      <Sources store={store} />
      <Reset store={store} />
    </nav>
  );
}

function KindRow({ kind, store }: { readonly kind: Kind; readonly store: Store }) {
  const isShown = !store.state.value.hiddenKinds.has(kind);
  return (
    <li>
      <button
        type="button"
        class="row"
        aria-pressed={isShown}
        data-kind={kind}
        onClick={() => {
          store.change((state) => toggleKind(state, kind));
        }}
      >
        <ShapeIcon kind={kind} />
        <span>{kindNames[kind]}</span>
        <span class="count">{store.drawing.counts[kind]}</span>
      </button>
    </li>
  );
}

function FacetRow(props: { readonly facet: Facet; readonly title: string; readonly store: Store }) {
  const { facet, title, store } = props;
  const count = store.drawing.nodes.filter((node) => hasFacet(node, facet)).length;
  return (
    <li>
      <button
        type="button"
        class="row"
        disabled={count === 0}
        aria-pressed={store.state.value.facet === facet}
        data-facet={facet}
        onClick={() => {
          store.change((state) => toggleFacet(state, facet));
        }}
      >
        <span
          class={`sign ${facet === "contradicted" ? "contradiction" : facet === "unconfirmed" ? "kind-Action" : ""}`}
          aria-hidden="true"
        >
          {signs[facet]}
        </span>
        <span>{title}</span>
        <span class="count">{count}</span>
      </button>
    </li>
  );
}

/** The publishers, those with most articles first. */
function Sources({ store }: { readonly store: Store }) {
  const counts = new Map<string, number>();
  for (const { publisher } of store.ledger.articles.values())
    counts.set(publisherOf(publisher), (counts.get(publisherOf(publisher)) ?? 0) + 1);
  const publishers = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 40);
  if (publishers.length === 0) return null;
  return (
    <>
      <h2>Sources</h2>
      <ul>
        {publishers.map(([publisher, count]) => (
          <li key={publisher}>
            <button
              type="button"
              class="row"
              aria-pressed={store.state.value.publisher === publisher}
              onClick={() => {
                store.change((state) => togglePublisher(state, publisher));
              }}
            >
              <span class="name" dir="auto">
                {publisher}
              </span>
              <span class="count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Reset({ store }: { readonly store: Store }) {
  const { facet, publisher, range, only } = store.state.value;
  if (facet === null && publisher === null && range === null && only === null) return null;
  return (
    <p class="reset">
      {only !== null && <span>Showing only what the query found. </span>}
      <button
        type="button"
        onClick={() => {
          store.change((state) => showOnly(resetFilters(state), null));
        }}
      >
        Reset filters
      </button>
    </p>
  );
}
