import {
  constraintStatement,
  nodeCountStatement,
  nodeStatement,
  relationshipCountStatement,
  relationshipStatement,
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
  /** ":Entity:Person", "(:Article)-[:MENTIONS]->(:Entity)". */
  readonly name: string;
  readonly write: string;
  /** Counts those of the rows that the database holds. */
  readonly count: string;
  readonly rows: readonly Row[];
}

export function planOf(graph: PropertyGraph): Plan {
  const { keyLabels, nodeKey, relationshipKey, nodes, relationships } = rowsOf(graph);
  return {
    nodeKey,
    relationshipKey,
    constraints: keyLabels.map((label) => constraintStatement(label, nodeKey)),
    nodes: nodes.map(({ labels, rows }) => ({
      name: labels.map((label) => `:${label}`).join(""),
      write: `UNWIND $rows AS row ${nodeStatement(labels, nodeKey)} RETURN count(*) AS written`,
      count: `UNWIND $rows AS row ${nodeCountStatement(labels, nodeKey)}`,
      rows,
    })),
    relationships: relationships.map((group) => ({
      name: `(${pattern(group.fromLabel)})-[:${group.type}]->(${pattern(group.toLabel)})`,
      write: `UNWIND $rows AS row ${relationshipStatement(group, nodeKey, relationshipKey)} RETURN count(*) AS written`,
      count: `UNWIND $rows AS row ${relationshipCountStatement(group, nodeKey, relationshipKey)}`,
      rows: group.rows,
    })),
  };
}

const pattern = (label: string | null) => (label === null ? "" : `:${label}`);
