/** The connected component of every node, numbered from the largest; equals by their first node. */
export function componentsOf(count: number, edges: Float32Array): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let i = 0; i < edges.length; i += 3) {
    const a = root(edges[i]!);
    const b = root(edges[i + 1]!);
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  }
  const sizes = new Map<number, number>();
  for (let node = 0; node < count; node++) sizes.set(root(node), (sizes.get(root(node)) ?? 0) + 1);
  const rank = new Map([...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id], i) => [id, i]));
  return Int32Array.from({ length: count }, (_, node) => rank.get(root(node))!);
}

interface Bounds {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

const gap = 30;
const aspect = 1.3;

/**
 * Moves the components of a layout so that they lie beside each other, on shelves: the largest begins the first, the
 * others stand in columns to its right, then on shelves below. A force layout alone lets small ones drift far away and
 * wastes the stage.
 */
export function packComponents(positions: Float32Array, component: Int32Array, reaches: Float32Array): void {
  const bounds = boundsOf(positions, component, reaches);
  if (bounds.length < 2) return;
  const sizes = bounds.map(({ minX, minY, maxX, maxY }) => ({ width: maxX - minX, height: maxY - minY }));
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const wide = Math.max(...sizes.map(({ width }) => width), Math.sqrt(area * aspect));
  const corners = placeOnShelves(sizes, wide);
  for (let node = 0; node < component.length; node++) {
    const { minX, maxY } = bounds[component[node]!]!;
    const corner = corners[component[node]!]!;
    positions[2 * node]! += corner.x - minX;
    positions[2 * node + 1]! += corner.y - maxY;
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The upper left corner of each size, on a plane whose y grows upward. */
function placeOnShelves(sizes: readonly Size[], wide: number): { x: number; y: number }[] {
  let top = 0;
  let tall = 0;
  let columnX = 0;
  let columnWidth = 0;
  let used = 0;
  return sizes.map(({ width, height }) => {
    if (used > 0 && used + height > tall) {
      columnX += columnWidth + gap;
      columnWidth = 0;
      used = 0;
    }
    if (columnX > 0 && columnX + width > wide) {
      top -= tall + gap;
      tall = 0;
      columnX = 0;
      columnWidth = 0;
      used = 0;
    }
    const corner = { x: columnX, y: top - used };
    tall = Math.max(tall, height);
    columnWidth = Math.max(columnWidth, width);
    used += height + gap;
    return corner;
  });
}

/** Half of what a node with its name takes in height. */
const halfHeight = 16;

function boundsOf(positions: Float32Array, component: Int32Array, reaches: Float32Array): Bounds[] {
  const bounds: Bounds[] = [];
  for (let node = 0; node < component.length; node++) {
    const x = positions[2 * node]!;
    const y = positions[2 * node + 1]!;
    const reach = reaches[node]!;
    const box = (bounds[component[node]!] ??= {
      minX: Infinity,
      minY: Infinity,
      maxX: -Infinity,
      maxY: -Infinity,
    });
    box.minX = Math.min(box.minX, x - reach);
    box.maxX = Math.max(box.maxX, x + reach);
    box.minY = Math.min(box.minY, y - halfHeight);
    box.maxY = Math.max(box.maxY, y + halfHeight);
  }
  return bounds;
}
