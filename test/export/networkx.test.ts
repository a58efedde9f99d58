import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { toGraphml, toJson, type PropertyGraph, type PropertyValue } from "#graph";
import { CypherFloat, toText } from "../../graph/values/index.ts";
import { hostileGraph } from "./hostile-graph.ts";

/** A value as Python has it: its type and its text. */
type Typed = readonly [type: string, value: unknown];

interface Read {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, Typed>>>>;
  readonly edges: Readonly<
    Record<string, readonly [from: string, to: string, Readonly<Record<string, Typed>>]>
  >;
}

const script = fileURLToPath(new URL("read-graph.py", import.meta.url));
const python = process.platform === "win32" ? "python" : "python3";

/** Whether Python has networkx, after an attempt to install it. */
function hasNetworkx(): boolean {
  const run = (args: readonly string[]) => execFileSync(python, args, { stdio: "ignore", timeout: 60_000 });
  try {
    run(["-c", "import networkx"]);
    return true;
  } catch {
    try {
      run(["-m", "pip", "install", "--quiet", "networkx"]);
      run(["-c", "import networkx"]);
      return true;
    } catch {
      return false;
    }
  }
}

function read(format: string, pieces: Iterable<string>): Read {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  try {
    const file = join(folder, `graph.${format}`);
    writeFileSync(file, [...pieces].join(""));
    const output = execFileSync(python, [script, format, file], {
      encoding: "utf8",
      env: { ...process.env, PYTHONUTF8: "1" },
    });
    return JSON.parse(output) as Read;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What Python makes of a value of this type. */
function typed(value: PropertyValue): Typed {
  if (typeof value === "boolean") return ["bool", value ? "True" : "False"];
  if (Array.isArray(value)) return ["list", (value as PropertyValue[]).map(typed)];
  if (value instanceof CypherFloat) return ["float", value.value];
  if (typeof value === "number" && !Number.isInteger(value)) return ["float", value];
  return [typeof value === "bigint" || typeof value === "number" ? "int" : "str", toText(value)];
}

function comparable([type, value]: Typed): Typed {
  if (type === "float") return [type, Number(value)];
  return type === "list" ? [type, (value as Typed[]).map(comparable)] : [type, value];
}

type Properties = Readonly<Record<string, PropertyValue>>;

interface Format {
  readonly name: string;
  readonly write: (graph: PropertyGraph) => Iterable<string>;
  readonly node: (labels: readonly string[], properties: Properties) => Record<string, Typed>;
  readonly edge: (type: string, properties: Properties) => Record<string, Typed>;
}

const each = (properties: Properties, convert: (value: PropertyValue) => Typed) =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, convert(value)]));

/** GraphML has lists as JSON text: the text is compared as JSON. */
const listAsText = (value: PropertyValue): Typed =>
  Array.isArray(value) ? ["json", (value as PropertyValue[]).map(typed)] : typed(value);

const formats: readonly Format[] = [
  {
    name: "graphml",
    write: toGraphml,
    node: (labels, properties) => ({
      ...each(properties, listAsText),
      labels: ["str", labels.map((label) => `:${label}`).join("")],
    }),
    edge: (type, properties) => ({ ...each(properties, listAsText), label: ["str", type] }),
  },
  {
    name: "json",
    write: toJson,
    node: (labels, properties) => ({
      labels: typed([...labels]),
      properties: ["map", each(properties, typed)],
    }),
    edge: (type, properties) => ({ type: ["str", type], properties: ["map", each(properties, typed)] }),
  },
];

/** What networkx found, in the shape of what is expected. */
function matching(
  found: Readonly<Record<string, Typed>>,
  expected: Readonly<Record<string, Typed>>,
): Record<string, Typed> {
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => {
      const wanted = expected[name];
      if (wanted?.[0] === "json") return [name, jsonText(String(value[1]))];
      if (value[0] === "map")
        return [
          name,
          ["map", matching(value[1] as Record<string, Typed>, wanted?.[1] as Record<string, Typed>)],
        ];
      return [name, comparable(value)];
    }),
  );
}

/** A list of GraphML; a float of JSON shows its point. */
function jsonText(text: string): Typed {
  const items = JSON.parse(text) as (string | number | boolean)[];
  const isFloat = /\.\d/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, ""));
  return [
    "json",
    items.map((item): Typed => {
      if (typeof item === "number") return isFloat ? ["float", item] : ["int", String(item)];
      return typed(item);
    }),
  ];
}

for (const { name, write, node, edge } of formats)
  describe(`a graph read back from ${name} by networkx`, () => {
    const graph = hostileGraph();
    let copy: Read;

    before(function () {
      if (!hasNetworkx()) {
        if (process.env["CI"] === "true") throw new Error("Python 3 with networkx is needed in CI");
        console.log("      skipped: Python 3 with networkx is not installed");
        this.skip();
      }
      copy = read(name, write(graph));
    });

    it("has the same nodes", () => {
      expect(Object.keys(copy.nodes).sort()).to.deep.equal(graph.nodes().sort());
      for (const key of graph.nodes()) {
        const { labels, properties } = graph.getNodeAttributes(key);
        const expected = node(labels, properties);
        expect(matching(copy.nodes[key]!, expected), key).to.deep.equal(expected);
      }
    });

    it("has the same relationships", () => {
      expect(Object.keys(copy.edges).sort()).to.deep.equal(graph.edges().sort());
      for (const key of graph.edges()) {
        const { type, properties } = graph.getEdgeAttributes(key);
        const [from, to, found] = copy.edges[key]!;
        const expected = edge(type, properties);
        expect([from, to], key).to.deep.equal(graph.extremities(key));
        expect(matching(found, expected), key).to.deep.equal(expected);
      }
    });
  });
