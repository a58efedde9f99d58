/** @jsxRuntime automatic @jsxImportSource preact */
import { find, pathsBetween, plural, relationWord, select, type Path } from "../core/index.ts";
import { NodeButton } from "./node-button.tsx";
import type { Store } from "./store.ts";

/** How two people, bodies or places connect: the shortest ways, every step with its sentences behind it. */
export function PathFinder({ store }: { readonly store: Store }) {
  const { path } = store.state.value;
  if (path === null) return null;
  const paths = pathsBetween(store.drawing, path.from, path.to);
  const isAsked = path.from !== "" && path.to !== "";
  return (
    <>
      <p class="kind">Path</p>
      <h2>How do they connect?</h2>
      <div class="path-ends">
        <EndField end="from" label="From" store={store} />
        <EndField end="to" label="To" store={store} />
      </div>
      <p class="none" role="status">
        {!isAsked && "Write two names, or shift-click a second node."}
        {isAsked && paths.length === 0 && "No path within eight steps."}
        {paths.length > 0 &&
          `${plural(paths.length, "shortest path")} of ${plural(paths[0]!.length, "step")}`}
      </p>
      {paths.map((steps, i) => (
        <PathList key={i} from={path.from} steps={steps} store={store} />
      ))}
    </>
  );
}

interface EndFieldProps {
  readonly end: "from" | "to";
  readonly label: string;
  readonly store: Store;
}

function EndField({ end, label, store }: EndFieldProps) {
  const { path } = store.state.value;
  const node = store.drawing.nodeById.get(path?.[end] ?? "");
  const id = `path-${end}`;
  return (
    <label>
      {label}
      <input
        id={id}
        list="path-names"
        aria-label={label}
        autocomplete="off"
        value={node?.caption ?? ""}
        onChange={(event) => {
          setEnd(store, end, event.currentTarget.value);
        }}
      />
      {end === "from" && (
        <datalist id="path-names">
          {store.drawing.nodes
            .filter(({ kind }) => kind !== "Article" && kind !== "Action")
            .map(({ id: key, caption }) => (
              <option key={key} value={caption} />
            ))}
        </datalist>
      )}
    </label>
  );
}

/** Takes a whole name, or else the first that a search for it finds. */
function setEnd(store: Store, end: "from" | "to", text: string): void {
  const exact = store.drawing.nodes.find(({ caption }) => caption === text);
  const first = store.search(text).find(({ selection }) => selection.kind === "node");
  const id = exact?.id ?? first?.selection.id ?? "";
  askPath(store, { from: "", to: "", ...store.state.value.path, [end]: id });
}

/** Asks how two nodes connect, and lights what lies on the ways between them. */
export function askPath(store: Store, path: { readonly from: string; readonly to: string }): void {
  const ids = pathsBetween(store.drawing, path.from, path.to).flatMap((steps) => steps.map(({ to }) => to));
  const found = new Set(ids.length > 0 ? [path.from, ...ids] : []);
  store.change((state) => find({ ...state, selection: null, path }, found));
}

interface PathListProps {
  readonly from: string;
  readonly steps: Path;
  readonly store: Store;
}

function PathList({ from, steps, store }: PathListProps) {
  const { nodeById } = store.drawing;
  return (
    <ol class="path nodes">
      <li>
        <NodeButton node={nodeById.get(from)!} note="" store={store} />
      </li>
      {steps.map(({ edge, to }) => (
        <li key={edge.id}>
          <button
            type="button"
            class="link step"
            onClick={() => {
              store.change((state) => select(state, { kind: "edge", id: edge.id }));
            }}
          >
            {edge.target === to ? "↓" : "↑"} {relationWord(edge.type)}
          </button>
          <NodeButton node={nodeById.get(to)!} note="" store={store} />
        </li>
      ))}
    </ol>
  );
}
