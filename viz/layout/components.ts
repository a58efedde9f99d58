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

/**
 * Moves the components of a layout so that they lie beside each other: the largest stays, the others follow in rows
 * below it, each as wide as the largest. A force layout alone lets small ones drift far away and wastes the stage.
 */
export function packComponents(
  positions: Float32Array,
  component: Int32Array,
  reaches: Float32Array,
  gap: number,
): void {
  const bounds = boundsOf(positions, component, reaches);
  const first = bounds[0];
  if (first === undefined || bounds.length < 2) return;
  const wide = Math.max(first.maxX - first.minX, ...bounds.map(({ minX, maxX }) => maxX - minX));
  let x = first.minX;
  let y = first.minY - gap;
  let tall = 0;
  const shifts = bounds.map((box, i) => {
    if (i === 0) return { x: 0, y: 0 };
    const width = box.maxX - box.minX;
    if (x > first.minX && x + width > first.minX + wide) {
      x = first.minX;
      y -= tall + gap;
      tall = 0;
    }
    const shift = { x: x - box.minX, y: y - box.maxY };
    x += width + gap;
    tall = Math.max(tall, box.maxY - box.minY);
    return shift;
  });
  for (let node = 0; node < component.length; node++) {
    const shift = shifts[component[node]!]!;
    positions[2 * node]! += shift.x;
    positions[2 * node + 1]! += shift.y;
  }
}

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
    box.minY = Math.min(box.minY, y - reach / 2);
    box.maxY = Math.max(box.maxY, y + reach / 2);
  }
  return bounds;
}
