import { formatFloat } from "./format.ts";

/** Coordinate reference systems by SRID, as Neo4j numbers them. */
const systems = {
  4326: { name: "wgs-84", dimensions: 2 },
  4979: { name: "wgs-84-3d", dimensions: 3 },
  7203: { name: "cartesian", dimensions: 2 },
  9157: { name: "cartesian-3d", dimensions: 3 },
} as const;

export type Srid = keyof typeof systems;

/** A point in the plane, in space or on the earth (x is then the longitude, y the latitude, both in degrees). */
export class Point {
  readonly kind = "Point";
  readonly srid: Srid;
  readonly x: number;
  readonly y: number;
  readonly z: number | null;

  constructor(srid: Srid, x: number, y: number, z: number | null = null) {
    this.srid = srid;
    this.x = x;
    this.y = y;
    this.z = z;
  }

  get crs(): string {
    return systems[this.srid].name;
  }

  get isGeographic(): boolean {
    return this.srid === 4326 || this.srid === 4979;
  }

  /** The call that makes this point. */
  toString(): string {
    const z = this.z === null ? "" : `, z: ${formatFloat(this.z)}`;
    return `point({x: ${formatFloat(this.x)}, y: ${formatFloat(this.y)}${z}, crs: '${this.crs}'})`;
  }
}

/** The SRID of a system's name, or null. */
export function sridOf(name: string): Srid | null {
  const found = Object.entries(systems).find(([, system]) => system.name === name.toLowerCase());
  return found ? (Number(found[0]) as Srid) : null;
}
