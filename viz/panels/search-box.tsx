/** @jsxRuntime automatic @jsxImportSource preact */
import { useSignal } from "@preact/signals";
import { kinds, type Kind, type SearchHit } from "../core/index.ts";
import { ShapeIcon } from "./shape-icon.tsx";
import type { Store } from "./store.ts";

/** Finds people, places, actions, headlines and quotes; Enter goes to the first. */
export function SearchBox({ store }: { readonly store: Store }) {
  const text = useSignal("");
  const active = useSignal(0);
  const isOpen = useSignal(false);
  const hits = isOpen.value && text.value.trim() !== "" ? store.search(text.value) : [];
  const choose = (hit: SearchHit | undefined) => {
    if (hit === undefined) return;
    isOpen.value = false;
    store.goTo(hit.selection);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      active.value = Math.max(0, Math.min(hits.length - 1, active.value + step));
    } else if (event.key === "Enter") choose(hits[active.value]);
    else if (event.key === "Escape") {
      isOpen.value = false;
      (event.currentTarget as HTMLElement).blur();
    }
  };
  return (
    <div class="search">
      <input
        id="search"
        type="search"
        role="combobox"
        aria-label="Search"
        aria-expanded={hits.length > 0}
        aria-controls="search-hits"
        aria-activedescendant={hits.length > 0 ? `hit-${active.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder="Search people, places, actions, quotes"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          active.value = 0;
          isOpen.value = true;
        }}
        onFocus={(event) => {
          isOpen.value = true;
          event.currentTarget.select();
        }}
        onBlur={() => (isOpen.value = false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id="search-hits" role="listbox" aria-label="Found" hidden={hits.length === 0}>
        {hits.map((hit, i) => (
          <li
            key={hit.selection.id}
            id={`hit-${i}`}
            role="option"
            aria-selected={i === active.value}
            // The input must keep the focus, or its blur would close the list before the click.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(hit);
            }}
          >
            {isKind(hit.kind) ? <ShapeIcon kind={hit.kind} /> : <span class="sign">“</span>}
            <span class="name" dir="auto">
              {hit.text}
            </span>
            <span class="count">{hit.note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const isKind = (name: string): name is Kind => kinds.includes(name as Kind);
