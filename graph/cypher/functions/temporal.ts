import {
  type CypherDateTime,
  dateTimeAtEpoch,
  durationBetween,
  durationInDays,
  durationInMonths,
  durationInSeconds,
  isMap,
  makeDate,
  makeDateTime,
  makeDuration,
  makeLocalDateTime,
  makeLocalTime,
  makeTime,
  truncateDate,
  truncateDateTime,
  truncateLocalDateTime,
  truncateLocalTime,
  truncateTime,
  type CypherDuration,
  type Instantaneous,
  type Integer,
  type MapValue,
  type Value,
} from "../../values/index.ts";
import { contextual, scalar } from "./define.ts";
import type { FunctionContext, FunctionDefinition } from "./signature.ts";

/** What makes and truncates the values of one temporal type. `zone` holds where nothing else says. */
interface TemporalType {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly make: (input: Value, zone: string) => Value;
  readonly truncate: (unit: string, value: Instantaneous, fields: MapValue, zone: string) => Value;
}

const temporalTypes: readonly TemporalType[] = [
  { name: "date", type: "Date", description: "a date", make: makeDate, truncate: truncateDate },
  {
    name: "localtime",
    type: "LocalTime",
    description: "a time of day",
    make: makeLocalTime,
    truncate: truncateLocalTime,
  },
  {
    name: "time",
    type: "Time",
    description: "a time of day with an offset",
    make: makeTime,
    truncate: truncateTime,
  },
  {
    name: "localdatetime",
    type: "LocalDateTime",
    description: "a date and time",
    make: makeLocalDateTime,
    truncate: truncateLocalDateTime,
  },
  {
    name: "datetime",
    type: "DateTime",
    description: "a date and time with a zone",
    make: makeDateTime,
    truncate: truncateDateTime,
  },
];

const instants = "Date | Time | LocalTime | DateTime | LocalDateTime";

/** Functions that make and change temporal values. */
export const temporal: readonly FunctionDefinition[] = [
  ...temporalTypes.flatMap(functionsOf),
  scalar(
    "datetime.fromEpoch(seconds: Integer, nanoseconds?: Integer): DateTime",
    "so long after 1970-01-01T00:00Z",
    (seconds: Integer, nanoseconds: Integer = 0) => dateTimeAtEpoch(seconds, nanoseconds),
  ),
  scalar(
    "datetime.fromEpochMillis(milliseconds: Integer): DateTime",
    "so long after 1970-01-01T00:00Z",
    (milliseconds: Integer) => makeDateTime(new Map<string, Value>([["epochMillis", milliseconds]]), "Z"),
  ),
  scalar("duration(input: Any): Duration", "a length of time, of a text or of a map of parts", makeDuration),
  between("duration.between", "months, days and time from one to the other", durationBetween),
  between("duration.inMonths", "whole months from one to the other", durationInMonths),
  between("duration.inDays", "whole days from one to the other", durationInDays),
  between("duration.inSeconds", "time from one to the other", durationInSeconds),
];

function functionsOf({ name, type, description, make, truncate }: TemporalType): FunctionDefinition[] {
  const current = (clock: string) =>
    contextual(
      `${name}.${clock}(zone?: String): ${type}`,
      `${description}: now`,
      (context) => (zone?: string) => make(now(context, zone), zone ?? context.timeZone),
    );
  return [
    contextual(
      `${name}(input?: Any): ${type}`,
      `${description} of a text, a map or another value; now, without`,
      (context) => (input?: Value) =>
        make(input === undefined ? now(context) : orNow(context, input), context.timeZone),
    ),
    contextual(
      `${name}.truncate(unit: String, value?: ${instants}, fields?: Map): ${type}`,
      `${description} cut to a unit, with parts replaced`,
      (context) =>
        (unit: string, value: Instantaneous = now(context), fields: MapValue = new Map()) =>
          truncate(unit, value, fields, context.timeZone),
    ),
    current("transaction"),
    current("statement"),
    current("realtime"),
  ];
}

/** `datetime({timezone: 'Asia/Tokyo'})` asks for the time there now. */
function orNow(context: FunctionContext, input: Value): Value {
  if (!isMap(input) || input.size !== 1) return input;
  const zone = input.get("timezone");
  return typeof zone === "string" ? now(context, zone) : input;
}

function now(context: FunctionContext, zone = context.timeZone): CypherDateTime {
  const { seconds, nanosecond } = context.now();
  return dateTimeAtEpoch(seconds, nanosecond, zone);
}

function between(
  name: string,
  description: string,
  compute: (from: Instantaneous, to: Instantaneous) => CypherDuration,
): FunctionDefinition {
  return scalar(`${name}(from: ${instants}, to: ${instants}): Duration`, description, compute);
}
