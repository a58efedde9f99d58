/** Groups numbered from 0 in the order in which their first members come: the same for the same graph. */
export function numbered(
  keys: readonly string[],
  groupOf: (key: string) => number,
): readonly (readonly [key: string, number: number])[] {
  const numbers = new Map<number, number>();
  return keys.map((key) => {
    const group = groupOf(key);
    let number = numbers.get(group);
    if (number === undefined) numbers.set(group, (number = numbers.size));
    return [key, number];
  });
}
