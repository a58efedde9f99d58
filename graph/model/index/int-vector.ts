/** A growing array of 32-bit integers; `data` is longer than `length` and moves when it grows. */
export class IntVector {
  data: Int32Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 16) {
    this.data = new Int32Array(Math.max(1, capacity));
  }

  /** What it holds now. */
  view(): Int32Array {
    return this.data.subarray(0, this.length);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const grown = new Int32Array(this.data.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[this.length++] = value;
  }

  /** Puts a value in its place among sorted ones, unless it is there: mostly it is the largest, and this appends. */
  insert(value: number): void {
    const { length } = this;
    if (length === 0 || this.data[length - 1]! < value) {
      this.push(value);
      return;
    }
    const place = placeAmong(this.data, 0, length, value);
    if (this.data[place] === value) return;
    this.push(value);
    this.data.copyWithin(place + 1, place, length);
    this.data[place] = value;
  }
}

/** The first place between `low` and `high` whose number is not less than a value. */
export function placeAmong(sorted: Int32Array, low: number, high: number, value: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
