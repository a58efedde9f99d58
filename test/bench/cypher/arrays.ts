import { relationshipTypes, type GraphData } from "../graph.ts";

/** The neighbours of node `n` are `neighbours[offsets[n]]` up to `offsets[n + 1]`. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** The relationship that leads to each neighbour. */
  readonly relationships: Int32Array;
}

/** The graph as somebody would lay it out who writes a loop by hand for each question. */
export interface Arrays {
  readonly nodeCount: number;
  readonly names: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  readonly scores: Int32Array;
  /** Positions of the persons. */
  readonly persons: Int32Array;
  readonly isPerson: Uint8Array;
  readonly out: Readonly<Record<string, Rows>>;
  readonly in: Readonly<Record<string, Rows>>;
  /** Of all types. */
  readonly allOut: Rows;
  readonly allIn: Rows;
}

export function toArrays({ nodes, relationships }: GraphData): Arrays {
  const names = nodes.map(({ name }) => name);
  const isPerson = Uint8Array.from(nodes, ({ label }) => Number(label === "Person"));
  const from = Int32Array.from(relationships, (relationship) => relationship.from);
  const to = Int32Array.from(relationships, (relationship) => relationship.to);
  const all = Int32Array.from(relationships.keys());
  const ofType = (type: string) => all.filter((r) => relationships[r]!.type === type);
  const perType = (key: Int32Array, other: Int32Array) =>
    Object.fromEntries(
      relationshipTypes.map((type) => [type, toRows(nodes.length, ofType(type), key, other)]),
    );
  return {
    nodeCount: nodes.length,
    names,
    ids: new Map(names.map((name, i) => [name, i])),
    scores: Int32Array.from(nodes, ({ score }) => score),
    persons: Int32Array.from(nodes.keys()).filter((i) => isPerson[i] === 1),
    isPerson,
    out: perType(from, to),
    in: perType(to, from),
    allOut: toRows(nodes.length, all, from, to),
    allIn: toRows(nodes.length, all, to, from),
  };
}

function toRows(nodeCount: number, chosen: Int32Array, key: Int32Array, other: Int32Array): Rows {
  const offsets = new Int32Array(nodeCount + 1);
  for (const r of chosen) offsets[key[r]! + 1]! += 1;
  for (let n = 0; n < nodeCount; n++) offsets[n + 1]! += offsets[n]!;
  const next = offsets.slice();
  const neighbours = new Int32Array(chosen.length);
  const relationships = new Int32Array(chosen.length);
  for (const r of chosen) {
    const at = next[key[r]!]!++;
    neighbours[at] = other[r]!;
    relationships[at] = r;
  }
  return { offsets, neighbours, relationships };
}
