/** What a property of the ontology may hold, in the words of Cypher, and the plain value that a program gives for it. */
export interface PropertyTypes {
  STRING: string;
  INTEGER: number;
  /** A number; an integral one is kept as FLOAT all the same. */
  FLOAT: number;
  BOOLEAN: boolean;
  /** An ISO day: "2026-01-23". */
  DATE: string;
  "LIST OF STRING": readonly string[];
  "LIST OF INTEGER": readonly number[];
}

export type PropertyType = keyof PropertyTypes;

export interface PropertyRow<T extends PropertyType = PropertyType, R extends boolean = boolean> {
  readonly type: T;
  readonly required: R;
  readonly description: string;
  /** The closed set of values it may take, when there is one. */
  readonly values?: readonly string[];
}

export type PropertyTable = Readonly<Record<string, PropertyRow>>;

type KeysWhere<T extends PropertyTable, R extends boolean> = {
  [K in keyof T]: T[K] extends PropertyRow<PropertyType, R> ? K : never;
}[keyof T];

/** The properties a program gives for a table: required ones always, optional ones when known. */
export type PropertiesOf<T extends PropertyTable> = {
  readonly [K in KeysWhere<T, true>]: PropertyTypes[T[K]["type"]];
} & { readonly [K in KeysWhere<T, false>]?: PropertyTypes[T[K]["type"]] | null };

const row =
  <R extends boolean>(isRequired: R) =>
  <T extends PropertyType>(type: T, description: string, values?: readonly string[]): PropertyRow<T, R> => ({
    type,
    required: isRequired,
    description,
    ...(values && { values }),
  });

export const required = row(true);
export const optional = row(false);
