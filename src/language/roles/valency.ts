import type { Argument, Token } from "../annotation.ts";
import { slotsOf } from "./slots.ts";

/** What stands in the places that a verb leaves for others, where it is always the same: "2 promise+ obj". */
export class Valency {
  readonly #roles: ReadonlyMap<string, string>;

  /** `text`: lines of the number of a role and a place, as in model/valency.txt. */
  constructor(text: string) {
    this.#roles = new Map(text.split("\n").map((line) => [line.slice(2), `ARG${line.charAt(0)}`]));
  }

  /** A verb's arguments, those that hang on it with the role of their places; but no second doer and nothing else done. */
  settle(
    tokens: readonly Token[],
    dependents: readonly (readonly number[])[],
    verb: number,
    all: readonly Argument[],
  ): readonly Argument[] {
    if (tokens[verb]!.upos !== "VERB") return all;
    return slotsOf(tokens, dependents, verb, tokens[verb]!.lemma.toLowerCase()).reduce(
      (known, { word, slot }) => {
        const role = this.#roles.get(slot);
        const isTaken = /^ARG[01]$/.test(role ?? "") && known.some((argument) => argument.role === role);
        if (role === undefined || isTaken) return known;
        return [...known.filter(({ head }) => head !== word), { role, head: word }];
      },
      all,
    );
  }
}
