/** The space a node wants: half width and half height around its centre. */
export interface Room {
  readonly halfWidths: Float32Array;
  readonly halfHeights: Float32Array;
}

/**
 * Pushes nodes apart until no two boxes overlap, or the passes run out; returns whether none do. Each overlapping pair
 * moves by half its overlap along the axis where that is less. Boxes rather than circles, since labels are wide and low.
 */
export function separate(
  positions: Float32Array,
  { halfWidths, halfHeights }: Room,
  passes: number,
): boolean {
  const count = halfWidths.length;
  const order = Array.from({ length: count }, (_, i) => i);
  const widest = halfWidths.reduce((most, width) => Math.max(most, width), 0);
  for (let pass = 0; pass < passes; pass++) {
    order.sort((a, b) => positions[2 * a]! - positions[2 * b]! || a - b);
    let moved = 0;
    for (let i = 0; i < count; i++) {
      const a = order[i]!;
      for (let j = i + 1; j < count; j++) {
        const b = order[j]!;
        if (positions[2 * b]! - positions[2 * a]! > halfWidths[a]! + widest) break;
        const overX = halfWidths[a]! + halfWidths[b]! - Math.abs(positions[2 * b]! - positions[2 * a]!);
        const overY =
          halfHeights[a]! + halfHeights[b]! - Math.abs(positions[2 * b + 1]! - positions[2 * a + 1]!);
        if (overX <= slack || overY <= slack) continue;
        moved++;
        const axis = overX < overY ? 0 : 1;
        push(positions, 2 * a + axis, 2 * b + axis, Math.min(overX, overY), a < b);
      }
    }
    if (moved === 0) return true;
  }
  return false;
}

const slack = 0.01;

/** Both give way by a little more than half; on a tie the lower index goes to the lower side. */
function push(positions: Float32Array, a: number, b: number, over: number, isLower: boolean): void {
  const step = over / 2 + slack;
  const goesDown = positions[a] === positions[b] ? isLower : positions[a]! < positions[b]!;
  positions[a]! += goesDown ? -step : step;
  positions[b]! += goesDown ? step : -step;
}
