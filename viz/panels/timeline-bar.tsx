/** @jsxRuntime automatic @jsxImportSource preact */
import { useSignal } from "@preact/signals";
import { dayWords, isInRange, rangeOf, setRange, type Bin } from "../core/index.ts";
import type { Store } from "./store.ts";

const height = 54;

/** Actions over time. Drag over the bars to keep a range; what has no date always stays. */
export function TimelineBar({ store }: { readonly store: Store }) {
  const { bins, undated, unit } = store.timeline;
  const from = useSignal<number | null>(null);
  const { range } = store.state.value;
  if (bins.length === 0) return null;
  const most = bins.reduce((top, { count }) => Math.max(top, count), 1);
  const drag = (event: PointerEvent) => {
    const bar = event.currentTarget as HTMLElement;
    const { left, width } = bar.getBoundingClientRect();
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((event.clientX - left) / width) * bins.length)));
  };
  const brush = (to: number) => {
    if (from.value === null) return;
    store.change((state) => setRange(state, rangeOf(bins, from.value ?? to, to)));
  };
  return (
    <section class="timeline" aria-label="Dates of the actions">
      <span class="end">{dayWords(bins[0]!.from)}</span>
      <div
        class="bars"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          from.value = drag(event);
          brush(from.value);
        }}
        onPointerMove={(event) => {
          if (from.value !== null) brush(drag(event));
        }}
        onPointerUp={() => (from.value = null)}
      >
        {bins.map((bin) => (
          <Bar key={bin.from} bin={bin} share={bin.count / most} isIn={isInRange(bin, range)} store={store} />
        ))}
      </div>
      <span class="end">{dayWords(bins.at(-1)!.to)}</span>
      <span class="note">
        by {unit} · {undated} undated
        <DateFields store={store} />
      </span>
    </section>
  );
}

interface BarProps {
  readonly bin: Bin;
  readonly share: number;
  readonly isIn: boolean;
  readonly store: Store;
}

function Bar({ bin, share, isIn, store }: BarProps) {
  const label = `${dayWords(bin.from)} to ${dayWords(bin.to)}: ${bin.count}`;
  return (
    <button
      type="button"
      class={isIn ? "bin is-in" : "bin"}
      title={label}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === "Enter") store.change((state) => setRange(state, bin));
      }}
    >
      <span style={{ height: `${Math.round(share * height)}px` }} />
    </button>
  );
}

/** The same range by typing: exact days, and a way to reset. */
function DateFields({ store }: { readonly store: Store }) {
  const { bins } = store.timeline;
  const first = bins[0]!.from;
  const last = bins.at(-1)!.to;
  const range = store.state.value.range ?? { from: first, to: last };
  const field = (name: "from" | "to", label: string) => (
    <input
      type="date"
      aria-label={label}
      value={range[name]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (value !== "") store.change((state) => setRange(state, { ...range, [name]: value }));
      }}
    />
  );
  return (
    <>
      {field("from", "From day")}
      {field("to", "To day")}
      {store.state.value.range !== null && (
        <button
          type="button"
          class="link"
          onClick={() => {
            store.change((state) => setRange(state, null));
          }}
        >
          reset
        </button>
      )}
    </>
  );
}
