/** The picture is made wider than high, as stages are. */
const aspect = 1.3;
/** How much more one axis may be stretched than the other. */
const mostStretch = 1.7;
const mostWidening = 1.45;

/**
 * Turns a layout so that it lies along the horizontal, and scales it to a frame that has room for its nodes and their
 * names: the layout's own units become pixels of a comfortable stage. Measured on the largest component (number 0), so
 * that stray ones do not shrink it. A function of the positions alone.
 */
export function frame(positions: Float32Array, component: Int32Array): void {
  const main = Array.from(component.keys()).filter((node) => component[node] === 0);
  if (component.length < 2) return;
  turn(positions, main);
  const [left, right] = extent(positions, main, 0);
  const [bottom, top] = extent(positions, main, 1);
  const width = Math.sqrt(main.length * areaPerNode(component.length) * aspect);
  const byWidth = width / Math.max(right - left, 1e-6);
  const byHeight = width / aspect / Math.max(top - bottom, 1e-6);
  const least = Math.min(byWidth, byHeight);
  // A single node, or all on one spot, has no size to be scaled.
  const scale = (by: number) => (least > 1e5 ? 1 : Math.min(by, least * mostStretch));
  for (let i = 0; i < positions.length; i += 2) {
    positions[i] = (positions[i]! - (left + right) / 2) * scale(byWidth);
    positions[i + 1] = (positions[i + 1]! - (bottom + top) / 2) * scale(byHeight);
  }
}

/** Draws a packed picture out towards the shape of a stage, along the axis that lacks. */
export function widen(positions: Float32Array): void {
  const all = Array.from({ length: positions.length / 2 }, (_, node) => node);
  const [left, right] = extent(positions, all, 0);
  const [bottom, top] = extent(positions, all, 1);
  const lack = (aspect * (top - bottom)) / (right - left);
  if (!Number.isFinite(lack) || lack <= 0) return;
  const axis = lack > 1 ? 0 : 1;
  const by = Math.min(mostWidening, Math.max(lack, 1 / lack));
  for (let i = axis; i < positions.length; i += 2) positions[i] = positions[i]! * by;
}

/** Square pixels for a node and its name; many nodes must be content with less, and most names then stay away. */
const areaPerNode = (count: number) => Math.max(1600, 9000 * Math.min(1, Math.sqrt(90 / count)));

/** Turns the longest axis (the first principal component of the nodes given) to the horizontal. */
function turn(positions: Float32Array, nodes: readonly number[]): void {
  let meanX = 0;
  let meanY = 0;
  for (const node of nodes) {
    meanX += positions[2 * node]! / nodes.length;
    meanY += positions[2 * node + 1]! / nodes.length;
  }
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const node of nodes) {
    const x = positions[2 * node]! - meanX;
    const y = positions[2 * node + 1]! - meanY;
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const angle = -Math.atan2(2 * xy, xx - yy) / 2;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (let i = 0; i < positions.length; i += 2) {
    const x = positions[i]! - meanX;
    const y = positions[i + 1]! - meanY;
    positions[i] = x * cos - y * sin;
    positions[i + 1] = x * sin + y * cos;
  }
}

function extent(positions: Float32Array, nodes: readonly number[], axis: 0 | 1): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const node of nodes) {
    least = Math.min(least, positions[2 * node + axis]!);
    most = Math.max(most, positions[2 * node + axis]!);
  }
  return [least, most];
}
