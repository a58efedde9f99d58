import {
  argumentError,
  float,
  isNumber,
  Point,
  sridOf,
  toNumber,
  type MapValue,
  type Srid,
  type Value,
} from "../../../values/index.ts";
import { scalar } from "../define.ts";
import type { FunctionDefinition } from "../signature.ts";

/** Functions of points. */
export const points: readonly FunctionDefinition[] = [
  scalar(
    "point(coordinates: Map): Point",
    "a point of {x, y, z} or {longitude, latitude, height}, and crs or srid",
    makePoint,
  ),
  scalar("point.distance(a: Point, b: Point): Float", "distance, in metres on the earth", distance),
  scalar(
    "point.withinBBox(point: Point, lowerLeft: Point, upperRight: Point): Boolean",
    "whether the point lies in the box",
    withinBox,
  ),
];

function makePoint(map: MapValue): Value {
  const coordinate = (...names: string[]): number | null => {
    const value = names.map((name) => map.get(name) ?? null).find((found) => found !== null) ?? null;
    if (value === null) return null;
    if (isNumber(value)) return toNumber(value);
    throw argumentError(`${names[0] ?? ""} of a point must be a number`);
  };
  const isGeographic = map.has("longitude") || map.has("latitude");
  const x = coordinate("x", "longitude");
  const y = coordinate("y", "latitude");
  const z = coordinate("z", "height");
  if (x === null || y === null) {
    if ([...map.values()].includes(null)) return null;
    throw argumentError("a point needs x and y, or longitude and latitude");
  }
  const srid = system(map, isGeographic, z !== null);
  if (![x, y, z ?? 0].every(Number.isFinite)) throw argumentError("coordinates must be finite numbers");
  if (isGeographic && (srid === 7203 || srid === 9157))
    throw argumentError("a point with longitude and latitude lies on the earth: its crs is wgs-84");
  if ((srid === 4326 || srid === 4979) && (y < -90 || y > 90))
    throw argumentError(`latitude must be from -90 to 90, not ${y}`);
  return new Point(srid, srid === 4326 || srid === 4979 ? wrapped(x) : x, y, z);
}

/** A longitude from -180 to 180, on the same meridian. */
const wrapped = (x: number): number => (Math.abs(x) <= 180 ? x : ((((x + 180) % 360) + 360) % 360) - 180);

function system(map: MapValue, isGeographic: boolean, isSpatial: boolean): Srid {
  const crs = map.get("crs") ?? null;
  const srid = map.get("srid") ?? null;
  if (typeof crs === "string") {
    const found = sridOf(crs);
    if (found !== null) return found;
    throw argumentError(`there is no coordinate system "${crs}"`);
  }
  if (srid === 4326 || srid === 4979 || srid === 7203 || srid === 9157) return srid;
  if (srid !== null) throw argumentError("srid must be 4326, 4979, 7203 or 9157");
  if (isGeographic) return isSpatial ? 4979 : 4326;
  return isSpatial ? 9157 : 7203;
}

/** Mean radius, as Neo4j has it. */
const earthRadius = 6_378_140;

function distance(a: Point, b: Point): Value {
  if (a.srid !== b.srid) return null;
  const height = (b.z ?? 0) - (a.z ?? 0);
  if (!a.isGeographic) return float(Math.hypot(b.x - a.x, b.y - a.y, height));
  const rad = (degrees: number) => degrees * (Math.PI / 180);
  const haversine =
    Math.sin((rad(b.y) - rad(a.y)) / 2) ** 2 +
    Math.cos(rad(a.y)) * Math.cos(rad(b.y)) * Math.sin((rad(b.x) - rad(a.x)) / 2) ** 2;
  const radius = earthRadius + ((a.z ?? 0) + (b.z ?? 0)) / 2;
  return float(Math.hypot(2 * radius * Math.asin(Math.min(1, Math.sqrt(haversine))), height));
}

function withinBox(point: Point, lower: Point, upper: Point): Value {
  if (point.srid !== lower.srid || point.srid !== upper.srid) return null;
  const isInside = (value: number, least: number, most: number) => value >= least && value <= most;
  // A box on the earth may cross the date line.
  const insideX =
    point.isGeographic && lower.x > upper.x
      ? point.x >= lower.x || point.x <= upper.x
      : isInside(point.x, lower.x, upper.x);
  return insideX && isInside(point.y, lower.y, upper.y) && isInside(point.z ?? 0, lower.z ?? 0, upper.z ?? 0);
}
