/** The types a property of the ontology may have, in the words of Cypher. `LIST OF` are never null inside. */
export type PropertyType = "STRING" | "INTEGER" | "FLOAT" | "BOOLEAN" | "DATE" | "LIST OF STRING" | "LIST OF INTEGER";

export interface PropertyRow {
  readonly type: PropertyType;
  readonly required: boolean;
  /** The closed set of values it may take, when there is one. */
  readonly values?: readonly string[];
  readonly description: string;
}

export type PropertyTable = Readonly<Record<string, PropertyRow>>;

export const required = (type: PropertyType, description: string, values?: readonly string[]): PropertyRow => ({
  type,
  required: true,
  description,
  ...(values && { values }),
});

export const optional = (type: PropertyType, description: string, values?: readonly string[]): PropertyRow => ({
  type,
  required: false,
  description,
  ...(values && { values }),
});
