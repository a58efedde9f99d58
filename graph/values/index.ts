export { add, divide, multiply, negate, power, remainder, subtract } from "./arithmetic.ts";
export { toBoolean, toFloat, toInteger, toText } from "./convert.ts";
export { equals } from "./equality.ts";
export { argumentError, typeError, ValueError, type ValueErrorDetail, type ValueErrorType } from "./error.ts";
export { CypherFloat, float } from "./float.ts";
export { formatFloat, formatName, formatString, formatValue } from "./format.ts";
export { integer, maxInteger, minInteger, type Integer } from "./integer.ts";
export { groupingKey, groupingKeyOf, type GroupingKey } from "./key.ts";
export { checkListLength } from "./list-length.ts";
export { isInteger, isList, isMap, isNumber, isTemporal, kindOf, toNumber, type Kind } from "./kind.ts";
export { compare, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual } from "./order.ts";
export { Point, sridOf, type Srid } from "./point.ts";
export * from "./temporal/index.ts";
export { and, not, or, xor, type Ternary } from "./ternary.ts";
export type {
  ListValue,
  MapValue,
  NodeValue,
  PathValue,
  PropertyValue,
  RelationshipValue,
  Temporal,
  Value,
} from "./value.ts";
