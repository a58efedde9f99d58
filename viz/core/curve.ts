export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far an edge bows out, as a share of its length. */
export const curvature = 0.12;

/** The control point of an edge's quadratic curve, on a stage whose y grows downward. */
export function controlPoint(from: Point, to: Point): Point {
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
}

export function pointOnCurve(from: Point, to: Point, t: number): Point {
  const { x, y } = controlPoint(from, to);
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * y + t * t * to.y,
  };
}

/** How far a point is from an edge: to the nearest of sixteen chords. */
export function distanceToCurve(point: Point, from: Point, to: Point): number {
  let least = Infinity;
  let last = from;
  for (let step = 1; step <= 16; step++) {
    const next = pointOnCurve(from, to, step / 16);
    least = Math.min(least, distanceToSegment(point, last, next));
    last = next;
  }
  return least;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const clamped = Math.max(0, Math.min(1, t));
  return Math.hypot(point.x - from.x - clamped * dx, point.y - from.y - clamped * dy);
}
