import type { TokenRange } from "../../language/index.ts";

/** Which tokens belong to names, and where the name at a token begins and ends. */
export class NameTokens {
  readonly #ranges = new Map<number, TokenRange>();

  constructor(ranges: readonly TokenRange[]) {
    for (const range of ranges)
      for (let token = range.first; token < range.last; token++) this.#ranges.set(token, range);
  }

  has(token: number): boolean {
    return this.#ranges.has(token);
  }

  /** First token of the name the token belongs to; the token itself outside names. */
  startOf(token: number): number {
    return this.#ranges.get(token)?.first ?? token;
  }

  /** End (exclusive) of the name the token belongs to. */
  endOf(token: number): number {
    return this.#ranges.get(token)?.last ?? token + 1;
  }
}
