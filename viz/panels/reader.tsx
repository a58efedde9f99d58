/** @jsxRuntime automatic @jsxImportSource preact */
import { useLayoutEffect, useRef } from "preact/hooks";
import { dayWords, read, type Words } from "../core/index.ts";
import type { Store } from "./store.ts";

/** The article itself, scrolled to the words that were asked for. */
export function Reader({ store }: { readonly store: Store }) {
  const { reading } = store.state.value;
  return reading === null ? null : <OpenReader reading={reading} store={store} />;
}

function OpenReader({ reading, store }: { readonly reading: Words; readonly store: Store }) {
  const mark = useRef<HTMLElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    mark.current?.scrollIntoView({ block: "center" });
    close.current?.focus({ preventScroll: true });
  }, [reading]);
  const article = store.ledger.articles.get(reading.article);
  if (article === undefined) return null;
  const { text } = article;
  return (
    <section class="reader" aria-label="Article">
      <header>
        <button
          ref={close}
          type="button"
          class="icon close"
          aria-label="Close article"
          onClick={() => {
            store.change((state) => read(state, null));
          }}
        >
          ×
        </button>
        <p class="kind" dir="auto">
          {[article.publisher, article.published === null ? null : dayWords(article.published)]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <h2 dir="auto">{article.title}</h2>
      </header>
      <div class="text" dir="auto" tabIndex={0}>
        {text.slice(0, reading.start)}
        <mark ref={mark}>{text.slice(reading.start, reading.end)}</mark>
        {text.slice(reading.end)}
      </div>
    </section>
  );
}
