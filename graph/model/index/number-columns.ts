import { CypherFloat } from "../../values/float.ts";
import type { PropertyValue } from "../../values/value.ts";
import type { StoredProperties } from "../property-graph.ts";

/** The numbers that nodes have for one property, by dense id; NaN where it is something else, or nothing. */
export interface NumberColumn {
  values: Float64Array;
  /** Some of what is left out are numbers as well, too large for a place here. */
  isPartial: boolean;
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
    const { properties } = this;
    const built: NumberColumn = { values: new Float64Array(properties.length), isPartial: false };
    for (let node = 0; node < properties.length; node++) put(built, node, properties[node]?.[key]);
    this.columns.set(key, built);
    return built;
  }

  /** Tells of a node that is new, changed or deleted. */
  note(node: number): void {
    for (const [key, column] of this.columns) {
      if (node >= column.values.length) column.values = grown(column.values, node);
      put(column, node, this.properties[node]?.[key]);
    }
  }
}

function grown(values: Float64Array, node: number): Float64Array {
  const larger = new Float64Array(2 * node + 16).fill(Number.NaN);
  larger.set(values);
  return larger;
}

function put(column: NumberColumn, node: number, value: PropertyValue | undefined): void {
  if (typeof value === "bigint") column.isPartial = true;
  column.values[node] =
    typeof value === "number" ? value : value instanceof CypherFloat ? value.value : Number.NaN;
}
