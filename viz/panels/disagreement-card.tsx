/** @jsxRuntime automatic @jsxImportSource preact */
import { dayWords, read, spanWords, type DisagreementSides, type Evidence } from "../core/index.ts";
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
        <Side value={valueOf(disagreement.slot, disagreement.left, left)} evidence={left} store={store} />
        <Side value={valueOf(disagreement.slot, disagreement.right, right)} evidence={right} store={store} />
      </div>
    </section>
  );
}

/** What a side says: a date as the whole span it states, "21–31 Dec 2025" rather than its first day. */
function valueOf(slot: string, value: string, evidence: Evidence | null): string {
  const claim = evidence?.claim ?? null;
  return slot === "date" && claim !== null && claim.from !== null && claim.to !== null
    ? spanWords(claim.from, claim.to)
    : dayWords(value);
}

const context = 60;
/** The last and the first words of a text, none of them cut. */
const endOf = (text: string) =>
  text.length > context ? `…${text.slice(-context).replace(/^\S*\s/u, "")}` : text;
const startOf = (text: string) =>
  text.length > context ? `${text.slice(0, context).replace(/\s\S*$/u, "")}…` : text;

interface SideProps {
  readonly value: string;
  readonly evidence: Evidence | null;
  readonly store: Store;
}

function Side({ value, evidence, store }: SideProps) {
  return (
    <div class="side">
      <strong dir="auto">{value}</strong>
      {evidence !== null && (
        <>
          <blockquote dir="auto">
            {endOf(evidence.sentence.before)}
            <mark>{evidence.sentence.marked}</mark>
            {startOf(evidence.sentence.after)}
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
