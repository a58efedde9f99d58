/** @jsxRuntime automatic @jsxImportSource preact */
import { useSignal } from "@preact/signals";
import { dayWords, read, type Claim, type Evidence } from "../core/index.ts";
import type { Store } from "./store.ts";

const few = 12;

/** The exact sentences, the words marked, and where they stand. */
export function EvidenceList({
  evidence,
  store,
}: {
  readonly evidence: readonly Evidence[];
  readonly store: Store;
}) {
  const isLong = useSignal(false);
  const shown = isLong.value ? evidence : evidence.slice(0, few);
  if (evidence.length === 0) return <p class="none">No sentence is recorded.</p>;
  return (
    <>
      <ol class="evidence">
        {shown.map((item) => (
          <EvidenceItem
            key={`${item.words.article}|${item.words.start}|${item.words.end}`}
            item={item}
            store={store}
          />
        ))}
      </ol>
      {shown.length < evidence.length && (
        <button type="button" class="more" onClick={() => (isLong.value = true)}>
          {evidence.length - shown.length} more
        </button>
      )}
    </>
  );
}

export function EvidenceItem({ item, store }: { readonly item: Evidence; readonly store: Store }) {
  const { sentence, article, claim, speakers, words } = item;
  return (
    <li class={claim !== null && isWeak(claim) ? "weak" : ""}>
      <blockquote dir="auto">
        {sentence.before}
        <mark>{sentence.marked}</mark>
        {sentence.after}
      </blockquote>
      {speakers.length > 0 && (
        <p class="speaker" dir="auto">
          said by {speakers.join(", as told by ")}
        </p>
      )}
      <p class="source">
        {claim !== null && isWeak(claim) && <span class="stance">{stanceOf(claim)}</span>}
        <span dir="auto">{article.publisher ?? article.title}</span>
        {article.published !== null && <> · {dayWords(article.published)}</>}
        {claim !== null && claim.zone !== "" && <> · {claim.zone}</>}
        {" · "}
        <button
          type="button"
          class="link"
          onClick={() => {
            store.change((state) => read(state, words));
          }}
        >
          open in article
        </button>
      </p>
    </li>
  );
}

const isWeak = ({ polarity, modality }: Claim) =>
  polarity === "negated" || !["", "asserted"].includes(modality);

function stanceOf({ polarity, modality, hedges }: Claim): string {
  const how = modality === "asserted" || modality === "" ? [] : [modality];
  return [...(polarity === "negated" ? ["denied"] : []), ...how, ...hedges.map((hedge) => `“${hedge}”`)].join(
    ", ",
  );
}
