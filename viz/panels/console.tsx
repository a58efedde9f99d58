/** @jsxRuntime automatic @jsxImportSource preact */
import { useSignal } from "@preact/signals";
import { find, plural, showOnly, type Selection } from "../core/index.ts";
import type { Answer, Cell } from "./answer.ts";
import { QueryEditor } from "./query-editor.tsx";
import type { Store } from "./store.ts";

const mostRows = 1000;

/** Cypher in the page: the query, its error or its rows. */
export function Console({ store }: { readonly store: Store }) {
  const isRunning = useSignal(false);
  const { isConsoleOpen, query } = store.state.value;
  if (!isConsoleOpen) return null;
  const run = () => {
    isRunning.value = true;
    void store.questions.ask(query).then(
      (answer) => {
        isRunning.value = false;
        store.answer.value = answer;
      },
      (error: unknown) => {
        isRunning.value = false;
        store.answer.value = { columns: [], rows: [], error: String(error), milliseconds: 0 };
      },
    );
  };
  return (
    <section class="console" aria-label="Cypher console">
      <div class="editor">
        <QueryEditor store={store} onRun={run} />
        <div class="bar">
          <button type="button" class="primary" id="run" disabled={isRunning.value} onClick={run}>
            Run <kbd aria-hidden="true">^↵</kbd>
          </button>
          <ShowAnswer store={store} />
        </div>
      </div>
      <Result answer={store.answer.value} store={store} />
    </section>
  );
}

/** Ids of a result that the picture can show; a claim is shown by what it is about. */
function drawnIds(answer: Answer, store: Store): Set<string> {
  const ids = new Set<string>();
  const add = (id: string) => {
    if (store.drawing.nodeById.has(id)) ids.add(id);
    const edge = store.drawing.edgeById.get(id);
    if (edge !== undefined) ids.add(edge.source).add(edge.target);
    for (const subject of store.ledger.aboutOf.get(id) ?? [])
      if (store.drawing.nodeById.has(subject)) ids.add(subject);
  };
  for (const row of answer.rows) for (const cell of row) cell.ids.forEach(add);
  return ids;
}

function ShowAnswer({ store }: { readonly store: Store }) {
  const answer = store.answer.value;
  if (answer?.error !== null) return null;
  const ids = drawnIds(answer, store);
  return (
    <>
      <span class="note">
        {plural(answer.rows.length, "row")} in {answer.milliseconds.toFixed(1)} ms
      </span>
      <button
        type="button"
        id="show-found"
        disabled={ids.size === 0}
        onClick={() => {
          store.change((state) => find({ ...state, selection: null, path: null, screen: "graph" }, ids));
        }}
      >
        Show {ids.size} on graph
      </button>
      <button
        type="button"
        disabled={ids.size === 0}
        onClick={() => {
          store.change((state) => showOnly({ ...state, selection: null, path: null, screen: "graph" }, ids));
        }}
      >
        Only these
      </button>
    </>
  );
}

function Result({ answer, store }: { readonly answer: Answer | null; readonly store: Store }) {
  if (answer === null) return <p class="none">Ctrl Enter runs the query.</p>;
  if (answer.error !== null)
    return (
      <pre class="error" role="alert">
        {answer.error}
      </pre>
    );
  return (
    <div class="table" tabIndex={0} aria-label="Rows">
      {answer.notes?.map((note) => (
        <p key={note} class="none">
          {note}
        </p>
      ))}
      <table>
        <thead>
          <tr>
            {answer.columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.slice(0, mostRows).map((row, i) => (
            <tr
              key={i}
              onClick={() => {
                selectRow(row, store);
              }}
            >
              {row.map((cell, j) => (
                <td key={j} dir="auto" class={cell.text.length < 14 ? "short" : ""}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {answer.rows.length > mostRows && (
        <p class="none">{answer.rows.length - mostRows} more rows are not shown.</p>
      )}
    </div>
  );
}

/** Selects the first thing of a row that the view knows: by its id, or else by its name or its quote. */
function selectRow(row: readonly Cell[], store: Store): void {
  const selection = selectionIn(row, store);
  if (selection !== null) store.goTo(selection);
}

function selectionIn(row: readonly Cell[], { drawing, ledger }: Store): Selection | null {
  for (const id of row.flatMap((cell) => cell.ids)) {
    if (drawing.nodeById.has(id)) return { kind: "node", id };
    if (ledger.claims.has(id)) return { kind: "claim", id };
    if (drawing.edgeById.has(id)) return { kind: "edge", id };
  }
  const texts = new Set(row.map((cell) => cell.text));
  const named = drawing.nodes.find(({ caption, id }) => texts.has(caption) || texts.has(id));
  if (named !== undefined) return { kind: "node", id: named.id };
  const quoted = [...ledger.claims.values()].find(({ quote }) => texts.has(quote));
  return quoted === undefined ? null : { kind: "claim", id: quoted.id };
}
