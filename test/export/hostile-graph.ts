import { createPropertyGraph, CypherDate, float, type PropertyGraph, type PropertyValue } from "#graph";
import { CypherDateTime, CypherDuration, CypherLocalTime } from "../../graph/values/index.ts";

/** Texts that break a careless writer. */
export const hostileTexts: readonly string[] = [
  "",
  " ",
  'it\'s "quoted" \\ and \\u0041 and \\n',
  "line\nbreak\r\nand\ttab",
  "right-to-left \u202eedirrevo\u202c",
  "emoji \u{1f469}\u200d\u{1f680} and \u0301combining",
  "<b>&amp;</b> ]]> <!-- -->",
  "'; MATCH (n) DETACH DELETE n; //",
  "a,b;c|d\u00a0e",
  "$param {braces} [brackets] `ticks`",
  "null",
  "1",
  ":commit",
  "\ufeffbyte order mark",
];

type Properties = Record<string, PropertyValue>;

/** Nodes and relationships with everything that formats trip over: odd texts, types, parallel edges, loops. */
export function hostileGraph(): PropertyGraph {
  const graph = createPropertyGraph();
  const node = (id: string, labels: string[], properties: Properties = {}) =>
    graph.addNode(id, { labels, properties: { id, ...properties } });
  const edge = (key: string, from: string, type: string, to: string, properties: Properties = {}) =>
    graph.addDirectedEdgeWithKey(key, from, to, { type, properties });

  hostileTexts.forEach((text, i) =>
    node(`text/${i}`, ["Entity", "Person"], { name: text, aliases: [text, "x", text] }),
  );
  node("id with 'quotes' \"and\" \u{1f600}\n", ["Article"], {
    title: "its key is odd",
    authors: [],
    numbers: [7],
    blanks: ["", ""],
  });
  node("numbers", ["Entity", "Odd Label`s"], {
    zero: 0,
    negative: -7,
    large: 10n ** 18n,
    largest: 2n ** 63n - 1n,
    float: 0.1,
    whole: float(3),
    tiny: 1.5e-7,
    huge: float(1e21),
    yes: true,
    no: false,
    integers: [1, 2, 3],
    floats: [float(1), 2.5],
    flags: [true, false],
  });
  node("times", ["Action"], {
    day: CypherDate.parse("2026-01-23"),
    old: CypherDate.parse("-0044-03-15"),
    clock: CypherLocalTime.parse("12:31:14.645"),
    moment: CypherDateTime.parse("2026-01-23T12:31:14.000000001+01:00[Europe/Stockholm]"),
    span: CypherDuration.parse("P1Y2M3DT4.5S"),
    days: [CypherDate.parse("2026-01-23"), CypherDate.parse("2026-02-01")],
  });
  node("article", ["Article"], { authors: ["A; B", "C"], numbers: [], blanks: [""] });
  node("bare", ["Action"]);
  edge("e1", "text/0", "KNOWS", "text/1", { since: CypherDate.parse("2026-01-23"), words: hostileTexts[2]! });
  edge("e2", "text/0", "KNOWS", "text/1", { since: CypherDate.parse("2026-01-24") });
  edge("e3", "text/1", "KNOWS", "text/0");
  edge("loop", "times", "CONTRADICTS", "times", { slot: "date", weight: 0.5 });
  edge("loop 2", "times", "CONTRADICTS", "times", { slot: "it's", weight: float(1) });
  edge("odd \"key\" '1'", "numbers", "ODD TYPE`", "bare", { texts: hostileTexts, none: [], blank: [""] });
  return graph;
}
