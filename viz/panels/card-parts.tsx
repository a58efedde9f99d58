/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import {
  expand,
  leftOut,
  onlyAround,
  undo,
  disagreementsAbout,
  neighboursOf,
  relationWord,
  type DrawnEdge,
  type Evidence,
  type Kind,
} from "../core/index.ts";
import { DisagreementCard } from "./disagreement-card.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { NodeButton } from "./node-button.tsx";
import { ShapeIcon } from "./shape-icon.tsx";
import type { Store } from "./store.ts";

interface HeadProps {
  readonly kind: Kind;
  readonly label: string;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** What a card is about: its kind, its name, a line of facts. */
export function Head({ kind, label, title, children }: HeadProps) {
  return (
    <>
      <p class="kind">
        <ShapeIcon kind={kind} /> {label}
      </p>
      <h2 dir="auto">{title}</h2>
      <p class="facts">{children}</p>
    </>
  );
}

/** Everything that sources disagree on about one thing. */
export function Disagreements({ id, store }: { readonly id: string; readonly store: Store }) {
  return (
    <>
      {disagreementsAbout(store.ledger, id).map((sides) => (
        <DisagreementCard key={sides.disagreement.id} sides={sides} store={store} />
      ))}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly evidence: readonly Evidence[];
  readonly store: Store;
}

/** A heading with its sentences. */
export function Section({ title, evidence, store }: SectionProps) {
  return (
    <>
      <h3>
        {title} ({evidence.length})
      </h3>
      <EvidenceList evidence={evidence} store={store} />
    </>
  );
}

interface NeighboursProps {
  readonly id: string;
  readonly store: Store;
  readonly isWanted: (edge: DrawnEdge) => boolean;
  readonly title: string;
}

/** What lies at the other ends of a node's edges. */
export function Neighbours({ id, store, isWanted, title }: NeighboursProps) {
  const neighbours = neighboursOf(store.drawing, id).filter(({ edge }) => isWanted(edge));
  if (neighbours.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({neighbours.length})
      </h3>
      <ul class="nodes">
        {neighbours.slice(0, 60).map(({ edge, id: other }) => (
          <li key={edge.id}>
            <NodeButton
              node={store.drawing.nodeById.get(other)!}
              note={relationWord(edge.type)}
              store={store}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Narrows the picture to a node and its surroundings, then widens it step by step. */
export function Around({ id, store }: { readonly id: string; readonly store: Store }) {
  const { only, undo: before } = store.state.value;
  const rest = only === null ? 0 : leftOut(store.drawing, only, id).length;
  return (
    <p class="around">
      <button
        type="button"
        onClick={() => {
          store.change((state) => onlyAround(state, store.drawing, id));
        }}
      >
        Only this
      </button>
      {rest > 0 && (
        <button
          type="button"
          id="expand"
          onClick={() => {
            store.change((state) => expand(state, store.drawing, id));
          }}
        >
          Expand +{rest}
        </button>
      )}
      {before.length > 0 && (
        <button
          type="button"
          onClick={() => {
            store.change(undo);
          }}
        >
          Undo
        </button>
      )}
    </p>
  );
}
