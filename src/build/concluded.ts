/** What marks a link that the text does not state. */
export function concluded(reason: string | null): { readonly inferred?: true; readonly reason?: string } {
  return reason === null ? {} : { inferred: true, reason };
}
