/** A text and its quotations: "kind | speaker | cue | words said", "-" for none; a last part "in n" gives the outer one. */
export type Example = readonly [text: string, ...quotations: readonly string[]];
