/**
 * The largest sum of entries with at most one in each row and column, none negative: the Hungarian method with
 * potentials (Kuhn 1955, Munkres 1957), O(rows^2 columns).
 */
export function bestAssignment(worth: readonly (readonly number[])[]): number {
  const columns = worth[0]?.length ?? 0;
  if (worth.length > columns)
    return columns === 0 ? 0 : bestAssignment(worth[0]!.map((_, column) => worth.map((row) => row[column]!)));
  const matching = new Matching(worth, columns);
  for (let row = 0; row < worth.length; row++) matching.place(row);
  return matching.total();
}

const none = -1;

class Matching {
  readonly #worth: readonly (readonly number[])[];
  readonly #columns: number;
  readonly #rowPotential: number[];
  readonly #columnPotential: number[];
  readonly #rowOf: number[];

  constructor(worth: readonly (readonly number[])[], columns: number) {
    this.#worth = worth;
    this.#columns = columns;
    this.#rowPotential = new Array<number>(worth.length).fill(0);
    this.#columnPotential = new Array<number>(columns).fill(0);
    this.#rowOf = new Array<number>(columns).fill(none);
  }

  /** Gives a row a column, along the cheapest path of changes (a step of Dijkstra a column). */
  place(start: number): void {
    const distance = new Array<number>(this.#columns).fill(Infinity);
    const before = new Array<number>(this.#columns).fill(none);
    const done = new Set<number>();
    let row = start;
    let column = none;
    let reached = 0;
    for (;;) {
      const from = column;
      column = none;
      for (let next = 0; next < this.#columns; next++) {
        if (done.has(next)) continue;
        const cost =
          reached - this.#worth[row]![next]! - this.#rowPotential[row]! - this.#columnPotential[next]!;
        if (cost < distance[next]!) [distance[next], before[next]] = [cost, from];
        if (column === none || distance[next]! < distance[column]!) column = next;
      }
      reached = distance[column]!;
      done.add(column);
      if (this.#rowOf[column] === none) break;
      row = this.#rowOf[column]!;
    }
    this.#move(start, column, before, done, distance, reached);
  }

  #move(
    start: number,
    free: number,
    before: readonly number[],
    done: ReadonlySet<number>,
    distance: readonly number[],
    reached: number,
  ): void {
    this.#rowPotential[start]! += reached;
    for (const column of done) {
      if (column === free) continue;
      this.#rowPotential[this.#rowOf[column]!]! += reached - distance[column]!;
      this.#columnPotential[column]! -= reached - distance[column]!;
    }
    for (let column = free; column !== none; column = before[column]!)
      this.#rowOf[column] = before[column] === none ? start : this.#rowOf[before[column]!]!;
  }

  total(): number {
    let sum = 0;
    for (const [column, row] of this.#rowOf.entries()) if (row !== none) sum += this.#worth[row]![column]!;
    return sum;
  }
}
