import { expect } from "chai";
import { JSDOM } from "jsdom";
import {
  escapeXml,
  firstState,
  keyOf,
  palettes,
  placeKey,
  placeLabels,
  standingSvg,
  visibleSet,
  type Appearance,
  type Picture,
} from "../../viz/core/index.ts";
import { sampleLedger } from "../support/sample-ledger.ts";

const measure = (text: string) => text.length * 6;
const stage = { width: 800, height: 600 };

function pictureOf(captions: (caption: string) => string): { picture: Picture; appearance: Appearance } {
  const { ledger, drawing } = sampleLedger();
  const state = firstState(drawing, "light");
  const appearance = { state, visible: visibleSet(drawing, ledger, state), centre: null, focus: null };
  const place = (i: number) => ({ x: 40 + (i % 8) * 90, y: 40 + Math.floor(i / 8) * 70 });
  const nodes = drawing.nodes.map((node, i) => ({
    node: { ...node, caption: captions(node.caption) },
    radius: node.size,
    ...place(i),
  }));
  const at = new Map(nodes.map(({ node, x, y }) => [node.id, { x, y }]));
  const edges = drawing.edges
    .filter(({ isQuiet }) => !isQuiet)
    .map((edge) => ({ edge, from: at.get(edge.source)!, to: at.get(edge.target)! }));
  const candidates = nodes.map(({ node, x, y, radius }) => ({
    id: node.id,
    text: node.caption,
    x,
    y,
    radius,
    priority: node.weight,
    font: { size: 12, weight: 400 },
  }));
  return {
    picture: {
      stage,
      nodes,
      edges,
      labels: placeLabels(candidates, stage, measure),
      key: placeKey(keyOf(drawing.nodes, palettes.light), stage.width, measure),
    },
    appearance,
  };
}

function parse(svg: string): Document {
  const { window } = new JSDOM("");
  return new window.DOMParser().parseFromString(svg, "image/svg+xml");
}

describe("the picture as SVG", () => {
  it("has a shape for every node, a path for every edge, a text for every label", () => {
    const { picture, appearance } = pictureOf((caption) => caption);
    const document = parse(standingSvg(picture, appearance, palettes.light, "serif"));
    expect(document.querySelectorAll("g.node")).to.have.length(64);
    expect(document.querySelectorAll('g[fill="none"] > path')).to.have.length(picture.edges.length);
    const texts = [...document.querySelectorAll("g.labels text")].map((text) => text.textContent);
    expect(texts).to.deep.equal(picture.labels.map(({ text }) => text));
  });

  it("says below itself what its shapes mean, in rows that fit", () => {
    const { picture, appearance } = pictureOf((caption) => caption);
    const document = parse(standingSvg(picture, appearance, palettes.light, "serif"));
    const key = [...document.querySelectorAll("g.key text")];
    expect(key.map(({ textContent }) => textContent)).to.deep.equal([
      ...["People", "Institutions", "Countries", "Places", "Actions", "Articles"],
      ...["Unconfirmed actions", "Sources disagree"],
    ]);
    for (const text of key) expect(Number(text.getAttribute("y"))).to.be.above(stage.height);
    const narrow = placeKey(
      keyOf(
        picture.nodes.map(({ node }) => node),
        palettes.light,
      ),
      300,
      measure,
    );
    expect(narrow.height).to.be.above(picture.key.height);
    for (const { x, text } of narrow.entries) expect(x + 18 + measure(text)).to.be.at.most(300);
  });

  it("draws what leads to an unconfirmed action with gaps", () => {
    const { picture, appearance } = pictureOf((caption) => caption);
    const document = parse(standingSvg(picture, appearance, palettes.light, "serif"));
    const unsure = picture.edges.filter(({ edge }) => edge.isUnsure);
    expect(unsure.length).to.be.above(0);
    expect(document.querySelectorAll("path[stroke-dasharray]")).to.have.length(unsure.length);
  });

  it("is well-formed whatever the names are", () => {
    const hostile = `<img src=x onerror="alert(1)"></text></svg><script>&amp;]]>\u0000\u0008\ud800 'x'`;
    const { picture, appearance } = pictureOf(() => hostile);
    const document = parse(standingSvg(picture, appearance, palettes.dark, `"A" <B>`));
    expect(document.querySelector("script, img")).to.equal(null);
    expect(document.documentElement.tagName).to.equal("svg");
  });

  const examples: readonly (readonly [text: string, escaped: string])[] = [
    ["a < b & c", "a &#60; b &#38; c"],
    ["\u0000a\u001fb\tc", "ab\tc"],
    ["\ud83d\ude00 \ud83d", "\ud83d\ude00 "],
    ["\uffffx", "x"],
  ];
  for (const [text, escaped] of examples)
    it(`escapes ${JSON.stringify(text)}`, () => {
      expect(escapeXml(text)).to.equal(escaped);
    });
});
