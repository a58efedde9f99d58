import neo4j, { type Driver } from "neo4j-driver";
import type { PropertyGraph } from "#graph";
import { formatValue, type Value } from "../../graph/values/index.ts";
import { fromDriver } from "./from-driver.ts";

type Texts = Readonly<Record<string, string>>;

/** A graph by its keys, each value as the text that tells its type: what two graphs are compared by. */
export interface Contents {
  readonly nodes: Readonly<
    Record<string, { readonly labels: readonly string[]; readonly properties: Texts }>
  >;
  readonly relationships: Readonly<
    Record<string, { readonly type: string; readonly ends: readonly string[]; readonly properties: Texts }>
  >;
}

export function contentsOf(graph: PropertyGraph): Contents {
  return {
    nodes: Object.fromEntries(
      graph.mapNodes((key, { labels, properties }) => [
        key,
        { labels: [...labels].sort(), properties: texts(properties) },
      ]),
    ),
    relationships: Object.fromEntries(
      graph.mapEdges((key, { type, properties }, from, to) => [
        key,
        { type, ends: [from, to], properties: texts({ ...properties, id: key }) },
      ]),
    ),
  };
}

/** All that a database holds. */
export async function contentsOfDatabase(driver: Driver): Promise<Contents> {
  const nodes = await driver.executeQuery(
    "MATCH (n) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties",
  );
  const relationships = await driver.executeQuery(
    "MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, [a.id, b.id] AS ends, properties(r) AS properties",
  );
  const read = (properties: unknown) =>
    texts(
      Object.fromEntries(
        Object.entries(properties as object).map(([name, value]) => [name, fromDriver(value)]),
      ),
    );
  return {
    nodes: Object.fromEntries(
      nodes.records.map((record) => {
        const labels = (record.get("labels") as string[]).sort();
        return [String(record.get("id")), { labels, properties: read(record.get("properties")) }];
      }),
    ),
    relationships: Object.fromEntries(
      relationships.records.map((record) => [
        String(record.get("id")),
        {
          type: record.get("type") as string,
          ends: record.get("ends") as string[],
          properties: read(record.get("properties")),
        },
      ]),
    ),
  };
}

/** Numbers of nodes and relationships. */
export async function sizeOf(driver: Driver): Promise<readonly [nodes: number, relationships: number]> {
  const { records } = await driver.executeQuery(
    "RETURN COUNT { MATCH (n) } AS nodes, COUNT { MATCH ()-[r]->() } AS relationships",
  );
  const count = (name: string) => neo4j.int(records[0]!.get(name) as number).toNumber();
  return [count("nodes"), count("relationships")];
}

function texts(properties: Readonly<Record<string, Value>>): Texts {
  return Object.fromEntries(
    Object.entries(properties)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, formatValue(value)]),
  );
}
