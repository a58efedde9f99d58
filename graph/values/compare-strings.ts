/** By UTF-16 code units, so that the order depends on no locale. */
export function compareStrings(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
