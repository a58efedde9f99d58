import neo4j from "neo4j-driver";
import {
  CypherFloat,
  isInteger,
  isList,
  Point,
  temporalComponent,
  type PropertyValue,
  type StoredProperties,
  type Temporal,
} from "#graph";

/**
 * A property as neo4j-driver sends it without loss: an INTEGER as the driver's Integer (a plain number would arrive as a
 * FLOAT), temporal values as the driver's own types.
 */
export function driverValue(value: PropertyValue): unknown {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "bigint":
      return neo4j.int(value);
    case "number":
      return Number.isInteger(value) ? neo4j.int(value) : value;
    default:
      if (isList(value)) return driverList(value);
      if (value instanceof CypherFloat) return value.value;
      if (value instanceof Point)
        return new neo4j.types.Point(neo4j.int(value.srid), value.x, value.y, value.z ?? undefined);
      return driverTemporal(value);
  }
}

/** All properties of an element. */
export function driverProperties(properties: StoredProperties): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) result[name] = driverValue(value);
  return result;
}

/** Neo4j stores lists of one type: among floats, integers become floats. */
function driverList(values: readonly PropertyValue[]): unknown[] {
  const isFloat = (value: PropertyValue) =>
    value instanceof CypherFloat || (typeof value === "number" && !isInteger(value));
  const isMixed = values.some(isFloat) && values.some((value) => isInteger(value));
  return values.map((value) => (isMixed && isInteger(value) ? Number(value) : driverValue(value)));
}

function driverTemporal(value: Temporal): unknown {
  const part = (name: string) => neo4j.int((temporalComponent(value, name) ?? 0) as number);
  const date = () => [part("year"), part("month"), part("day")] as const;
  const time = () => [part("hour"), part("minute"), part("second"), part("nanosecond")] as const;
  switch (value.kind) {
    case "Date":
      return new neo4j.types.Date(...date());
    case "LocalTime":
      return new neo4j.types.LocalTime(...time());
    case "Time":
      return new neo4j.types.Time(...time(), neo4j.int(value.offset));
    case "LocalDateTime":
      return new neo4j.types.LocalDateTime(...date(), ...time());
    case "DateTime":
      return new neo4j.types.DateTime(...date(), ...time(), neo4j.int(value.offset), value.zone);
    case "Duration":
      return new neo4j.types.Duration(
        neo4j.int(value.months),
        neo4j.int(value.days),
        neo4j.int(value.seconds),
        neo4j.int(value.nanoseconds),
      );
  }
}
