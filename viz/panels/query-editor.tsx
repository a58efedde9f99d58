/** @jsxRuntime automatic @jsxImportSource preact */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { tokens, type Completion } from "#cypher";
import type { Store } from "./store.ts";

const nothing: Completion = { from: 0, to: 0, options: [] };
const most = 8;

/** Where a query is written, in colours; offers what may follow as one writes. */
export function QueryEditor({ store, onRun }: { readonly store: Store; readonly onRun: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const offer = useSignal<Completion>(nothing);
  const active = useSignal(0);
  const painted = useRef<HTMLPreElement>(null);
  const options = offer.value.options.slice(0, most).map(({ text }) => text);
  const write = (query: string) => {
    store.change((state) => ({ ...state, query }));
  };
  const accept = (option: string | undefined) => {
    const area = field.current;
    if (area === null || option === undefined) return;
    const { from } = offer.value;
    area.setRangeText(option, from, area.selectionStart, "end");
    offer.value = nothing;
    write(area.value);
    area.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRun();
    else if (options.length === 0) return;
    else if (event.key === "ArrowDown") active.value = (active.value + 1) % options.length;
    else if (event.key === "ArrowUp") active.value = (active.value + options.length - 1) % options.length;
    else if (event.key === "Tab" || event.key === "Enter") accept(options[active.value]);
    else if (event.key === "Escape") event.stopPropagation();
    else return;
    if (event.key === "Escape" || event.ctrlKey || event.metaKey) offer.value = nothing;
    event.preventDefault();
  };
  return (
    <div class="writing">
      <pre ref={painted} aria-hidden="true">
        <Painted query={store.state.value.query} />
      </pre>
      <textarea
        ref={field}
        id="query"
        role="combobox"
        aria-label="Cypher query"
        aria-expanded={options.length > 0}
        aria-controls="query-options"
        aria-activedescendant={options.length > 0 ? `option-${active.value}` : undefined}
        aria-autocomplete="list"
        spellcheck={false}
        value={store.state.value.query}
        onInput={({ currentTarget: { value, selectionStart } }) => {
          write(value);
          offer.value = isWorthOffering(value, selectionStart)
            ? store.questions.complete(value, selectionStart)
            : nothing;
          active.value = 0;
        }}
        onScroll={({ currentTarget: { scrollTop, scrollLeft } }) => {
          painted.current?.scrollTo(scrollLeft, scrollTop);
        }}
        onBlur={() => (offer.value = nothing)}
        onKeyDown={onKeyDown}
      />
      <ul id="query-options" role="listbox" aria-label="Completions" hidden={options.length === 0}>
        {options.map((option, i) => (
          <li
            key={option}
            id={`option-${i}`}
            role="option"
            aria-selected={i === active.value}
            onMouseDown={(event) => {
              event.preventDefault();
              accept(option);
            }}
          >
            {option}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** After a mark that names something, or within a word of two letters: else the list would always be in the way. */
const isWorthOffering = (query: string, caret: number): boolean =>
  /(?:[:|.$&!]|\w\w)$/u.test(query.slice(Math.max(0, caret - 2), caret));

/** The query as the editor colours it; it lies under the field, whose own letters are transparent. */
function Painted({ query }: { readonly query: string }) {
  let at = 0;
  const pieces = tokens(query).map(({ kind, start, end }) => {
    const between = query.slice(at, start);
    at = end;
    return (
      <>
        {between}
        <span class={kind}>{query.slice(start, end)}</span>
      </>
    );
  });
  // The line after a last line break has no height of its own.
  return (
    <>
      {pieces}
      {query.slice(at)}
      {"\n"}
    </>
  );
}
