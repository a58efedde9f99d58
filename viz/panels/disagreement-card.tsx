/** @jsxRuntime automatic @jsxImportSource preact */
import { dayWords, read, type DisagreementSides, type Evidence } from "../core/index.ts";
import type { Store } from "./store.ts";

/** Two claims that cannot both hold, side by side. The view never decides between them. */
export function DisagreementCard({
  sides,
  store,
}: {
  readonly sides: DisagreementSides;
  readonly store: Store;
}) {
  const { disagreement, left, right } = sides;
  return (
    <section class="disagreement" aria-label="Sources disagree">
      <h3>
        <span aria-hidden="true">⚠</span> Sources disagree on the {disagreement.slot}
      </h3>
      <div class="sides">
        <Side value={disagreement.left} evidence={left} store={store} />
        <Side value={disagreement.right} evidence={right} store={store} />
      </div>
    </section>
  );
}

interface SideProps {
  readonly value: string;
  readonly evidence: Evidence | null;
  readonly store: Store;
}

function Side({ value, evidence, store }: SideProps) {
  return (
    <div class="side">
      <strong dir="auto">{dayWords(value)}</strong>
      {evidence !== null && (
        <>
          <blockquote dir="auto">
            …{evidence.sentence.before.slice(-60)}
            <mark>{evidence.sentence.marked}</mark>
            {evidence.sentence.after.slice(0, 60)}…
          </blockquote>
          <p class="source">
            <span dir="auto">{evidence.article.publisher ?? evidence.article.title}</span>
            {evidence.article.published !== null && <> · {dayWords(evidence.article.published)}</>}
            {" · "}
            <button
              type="button"
              class="link"
              onClick={() => {
                store.change((state) => read(state, evidence.words));
              }}
            >
              open in article
            </button>
          </p>
        </>
      )}
    </div>
  );
}
