/**
 * Features of one kind of example: each template has a number of values, and a feature is the place of a template's
 * value among the values of all of them. Every example has one feature of each template.
 */
export class Templates {
  /** All values of all templates. */
  readonly size: number;
  readonly count: number;
  readonly #starts: Int32Array;

  /** `sizes` by the names of the templates: how many values each has. */
  constructor(sizes: Readonly<Record<string, number>>) {
    const each = Object.values(sizes);
    this.count = each.length;
    this.#starts = new Int32Array(each.length);
    let size = 0;
    for (const [index, values] of each.entries()) {
      this.#starts[index] = size;
      size += values;
    }
    this.size = size;
  }

  /** Turns the values of an example, in the order of the templates, into its features, in place. */
  encode(values: number[]): readonly number[] {
    for (let index = 0; index < values.length; index++) values[index]! += this.#starts[index]!;
    return values;
  }
}

/** How many of the rising `limits` a value reaches: `bucket(4, [1, 3, 6])` is 2. */
export function bucket(value: number, limits: readonly number[]): number {
  let count = 0;
  while (count < limits.length && value >= limits[count]!) count++;
  return count;
}
