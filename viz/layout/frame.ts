/** The picture is made wider than high, as stages are. */
const aspect = 1.3;
/** How much more one axis may be stretched than the other. */
const mostStretch = 1.7;

/**
 * Turns a layout so that it lies along the horizontal, and scales it to a frame that has room for its nodes and their
 * names: the layout's own units become pixels of a comfortable stage. A function of the positions alone.
 */
export function frame(positions: Float32Array): void {
  const count = positions.length / 2;
  if (count < 2) return;
  turn(positions);
  const [left, right] = extent(positions, 0);
  const [bottom, top] = extent(positions, 1);
  const area = count * areaPerNode(count);
  const width = Math.sqrt(area * aspect);
  const byWidth = width / Math.max(right - left, 1e-6);
  const byHeight = width / aspect / Math.max(top - bottom, 1e-6);
  const least = Math.min(byWidth, byHeight);
  const scaleX = Math.min(byWidth, least * mostStretch);
  const scaleY = Math.min(byHeight, least * mostStretch);
  for (let i = 0; i < positions.length; i += 2) {
    positions[i] = (positions[i]! - (left + right) / 2) * scaleX;
    positions[i + 1] = (positions[i + 1]! - (bottom + top) / 2) * scaleY;
  }
}

/** Square pixels for a node and its name; many nodes must be content with less, and most names then stay away. */
const areaPerNode = (count: number) => Math.max(1600, 9000 * Math.min(1, Math.sqrt(90 / count)));

/** Turns the longest axis (the first principal component) to the horizontal. */
function turn(positions: Float32Array): void {
  const count = positions.length / 2;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < positions.length; i += 2) {
    meanX += positions[i]! / count;
    meanY += positions[i + 1]! / count;
  }
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < positions.length; i += 2) {
    const x = positions[i]! - meanX;
    const y = positions[i + 1]! - meanY;
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

function extent(positions: Float32Array, axis: 0 | 1): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (let i = axis; i < positions.length; i += 2) {
    least = Math.min(least, positions[i]!);
    most = Math.max(most, positions[i]!);
  }
  return [least, most];
}
