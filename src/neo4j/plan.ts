import {
  constraintStatement,
  formatName,
  nodeCountStatement,
  nodeStatement,
  relationshipsByType,
  rowsOf,
  type NodeRow,
  type PropertyGraph,
  type RelationshipRow,
} from "#graph";

/** Everything an export sends, in order; with `dryRun` it is all that happens. */
export interface Plan {
  readonly constraints: readonly string[];
  readonly nodes: readonly Step<NodeRow>[];
  readonly relationships: readonly Step<RelationshipRow>[];
  readonly nodeKey: string;
  readonly relationshipKey: string;
}

/** Rows that one statement writes, and one counts. */
export interface Step<Row> {
  /** ":Entity:Person", "-[:MENTIONS]->". */
  readonly name: string;
  readonly write: string;
  /** Counts those of the rows that the database holds. */
  readonly count: string;
  readonly rows: readonly Row[];
}

/**
 * Nodes are merged on their keys. Relationships find their ends by the element ids that the nodes were given meanwhile:
 * one statement serves a type whatever nodes it joins, and no index has to be asked.
 */
export function planOf(graph: PropertyGraph): Plan {
  const rows = rowsOf(graph);
  const { keyLabels, nodeKey, relationshipKey } = rows;
  return {
    nodeKey,
    relationshipKey,
    constraints: keyLabels.map((label) => constraintStatement(label, nodeKey)),
    nodes: rows.nodes.map(({ labels, rows: nodes }) => ({
      name: labels.map((label) => `:${label}`).join(""),
      write: `UNWIND $rows AS row ${nodeStatement(labels, nodeKey)} RETURN row.key AS key, elementId(n) AS place`,
      count: `UNWIND $rows AS row ${nodeCountStatement(labels, nodeKey)}`,
      rows: nodes,
    })),
    relationships: relationshipsByType(rows).map(({ type, rows: relationships }) => {
      const pattern = `(a)-[r:${formatName(type)} {${formatName(relationshipKey)}: row.key}]->(b)`;
      return {
        name: `-[:${type}]->`,
        write: `${ends} MERGE ${pattern} SET r = row.properties RETURN count(*) AS written`,
        count: `${ends} MATCH ${pattern} RETURN count(r) AS found`,
        rows: relationships,
      };
    }),
  };
}

const ends =
  "UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to";
