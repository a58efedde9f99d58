import { CypherFloat } from "../../values/float.ts";
import type { StoredProperties } from "../property-graph.ts";

/** The numbers that nodes have for one property, by dense id; NaN where it is something else, or nothing. */
export interface NumberColumn {
  values: Float64Array;
}

/** Columns of numbers, built when a query first compares a property with a number, then kept in step. */
export class NumberColumns {
  private readonly properties: readonly (StoredProperties | undefined)[];
  private readonly columns = new Map<string, NumberColumn>();

  constructor(properties: readonly (StoredProperties | undefined)[]) {
    this.properties = properties;
  }

  column(key: string): NumberColumn {
    const known = this.columns.get(key);
    if (known) return known;
    const built = { values: Float64Array.from(this.properties, (properties) => numberOf(properties, key)) };
    this.columns.set(key, built);
    return built;
  }

  /** Tells of a node that is new, changed or deleted. */
  note(node: number): void {
    for (const [key, column] of this.columns) {
      if (node >= column.values.length) column.values = grown(column.values, node);
      column.values[node] = numberOf(this.properties[node], key);
    }
  }
}

function grown(values: Float64Array, node: number): Float64Array {
  const larger = new Float64Array(2 * node + 16).fill(Number.NaN);
  larger.set(values);
  return larger;
}

function numberOf(properties: StoredProperties | undefined, key: string): number {
  const value = properties?.[key];
  if (typeof value === "number") return value;
  return value instanceof CypherFloat ? value.value : Number.NaN;
}
