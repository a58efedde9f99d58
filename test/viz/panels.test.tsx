/** @jsxRuntime automatic @jsxImportSource preact */
import { expect } from "chai";
import { render } from "preact-render-to-string";
import { find, read, select, toggleKind, type ViewState } from "../../viz/core/index.ts";
import type { Answer } from "../../viz/panels/answer.ts";
import { App } from "../../viz/panels/app.tsx";
import { Store } from "../../viz/panels/store.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { sampleGraph } from "../support/sample-graph.ts";

const nothing: Answer = { columns: [], rows: [], error: null, milliseconds: 0 };

function storeOf(
  graph: object = sampleGraph(),
  change: (state: ViewState) => ViewState = (state) => state,
): Store {
  const store = new Store(JSON.parse(JSON.stringify(graph)), "light", {
    ask: () => Promise.resolve(nothing),
    complete: () => ({ from: 0, to: 0, options: [] }),
  });
  store.change(change);
  return store;
}

const page = (store: Store) => render(<App store={store} />);
const text = (html: string) =>
  html
    .replace(/<[^>]+>/gu, " ")
    .replaceAll("&quot;", '"')
    .replace(/\s+/gu, " ");
const node = (id: string) => (state: ViewState) => select(state, { kind: "node", id });

describe("the panels", () => {
  it("begin with counts, what sources disagree on, and whom the news speaks of", () => {
    const shown = text(page(storeOf()));
    expect(shown).to.include("People 12").and.include("Actions 25").and.include("Contradicted 4");
    expect(shown).to.include("64 of 64 nodes").and.include("38 claims");
    expect(shown).to.match(/Most mentioned Norway \d+ Sigrid Aune/u);
  });

  it("show an action with both sides of a disagreement and its exact words", () => {
    const html = page(storeOf(sampleGraph(), node("action/call-falcao-aune")));
    expect(text(html))
      .to.include("Sources disagree on the date")
      .and.include("5 Jan 2026")
      .and.include("4 Jan 2026");
    expect(html).to.include("<mark>The two leaders spoke on January 4</mark>, her office said");
    expect(text(html)).to.include("Evidence (2)");
  });

  it("show who says a claim, through whom", () => {
    expect(text(page(storeOf(sampleGraph(), node("action/suspend-loan"))))).to.include(
      "said by Mei Tanaka, as told by World Bank",
    );
  });

  it("show a person with aliases, offices, words and mentions", () => {
    const shown = text(page(storeOf(sampleGraph(), node("person/sigrid-aune"))));
    for (const words of ["also “Aune”", "holds office", "Says", "Mentioned"]) expect(shown).to.include(words);
  });

  it("show an article with its claims", () => {
    const shown = text(page(storeOf(sampleGraph(), node("article/dam-2"))));
    expect(shown).to.include("Read the article").and.include("The bank did not suspend the loan");
  });

  it("show the sentences of an edge", () => {
    const store = storeOf();
    const edge = store.drawing.edges.find(
      ({ type, target }) => type === "RECIPIENT" && target === "person/lars-halvorsen",
    )!;
    store.change((state) => select(state, { kind: "edge", id: edge.id }));
    const html = page(store);
    expect(html).to.include("<mark>").and.include(">open in article<");
  });

  it("open an article with the words marked", () => {
    const store = storeOf();
    const claim = [...store.ledger.claims.values()].find(({ quote }) => quote === "The dam is safe")!;
    store.change((state) => read(state, claim));
    expect(page(store)).to.match(/rejected the accusation\. (?:"|&quot;)<mark>The dam is safe<\/mark>,/u);
  });

  it("say what hides, and offer a way back when nothing is left", () => {
    let store = storeOf(sampleGraph(), (state) => toggleKind(state, "Article"));
    expect(text(page(store)))
      .to.include("54 of 64 nodes")
      .and.include("filters: without article");
    store = storeOf(sampleGraph(), (state) => ({ ...state, only: new Set() }));
    expect(text(page(store))).to.include("No node passes the filters.");
  });

  it("show a query's rows, and its error as plain text", () => {
    const store = storeOf(sampleGraph(), (state) => ({ ...state, isConsoleOpen: true }));
    store.answer.value = { ...nothing, columns: ["who"], rows: [[{ text: "Norway", ids: ["country/NOR"] }]] };
    expect(text(page(store)))
      .to.include("1 row in 0.0 ms")
      .and.include("Show 1 on graph");
    store.answer.value = { ...nothing, error: "Unexpected <end>\n  MATCH\n       ^" };
    expect(page(store)).to.include('role="alert"').and.include("Unexpected &lt;end>\n  MATCH\n       ^");
  });

  it("draw an empty graph as an invitation", () => {
    expect(text(page(storeOf({ nodes: [], edges: [] })))).to.include("There is nothing to draw");
  });

  it("give every control a name", () => {
    const html = page(
      storeOf(sampleGraph(), (state) => ({ ...state, isConsoleOpen: true, isHelpOpen: true })),
    );
    for (const [, attributes, inside] of html.matchAll(/<button([^>]*)>(.*?)<\/button>/gsu))
      expect(attributes!.includes("aria-label") || text(inside!).trim() !== "", attributes).to.equal(true);
    for (const [field] of html.matchAll(/<(?:input|textarea|progress)[^>]*>/gu))
      expect(field).to.include("aria-label");
  });

  it("light only what was found", () => {
    const store = storeOf(sampleGraph(), (state) => find(state, new Set(["country/KEN"])));
    expect(store.appearance.value.focus).to.deep.equal(new Set(["country/KEN"]));
  });

  it("write hostile names as text, everywhere", () => {
    const store = storeOf(hostileGraph());
    for (const { id } of store.drawing.nodes) {
      store.change(node(id));
      const html = page(store);
      expect(html).not.to.match(/<img|<script|onerror="|href="javascript/u);
    }
  });
});
