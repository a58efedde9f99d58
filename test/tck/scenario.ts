/** A scenario of the openCypher TCK, its outline expanded, as the bundle has it. */
export interface Scenario {
  readonly feature: string;
  readonly name: string;
  readonly example: string | number | null;
  readonly tags: readonly string[];
  readonly steps: readonly Step[];
}

export interface Step {
  readonly text: string;
  readonly doc: string | null;
  readonly table: readonly (readonly string[])[] | null;
}
