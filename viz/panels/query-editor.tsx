/** @jsxRuntime automatic @jsxImportSource preact */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { complete, type Completion } from "../core/index.ts";
import type { Store } from "./store.ts";
import { vocabulary } from "./vocabulary.ts";

const nothing: Completion = { from: 0, options: [] };

/** Where a query is written; offers labels, types, properties and keywords as one writes. */
export function QueryEditor({ store, onRun }: { readonly store: Store; readonly onRun: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const offer = useSignal<Completion>(nothing);
  const active = useSignal(0);
  const { options } = offer.value;
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
          offer.value = complete(value, selectionStart, vocabulary);
          active.value = 0;
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
