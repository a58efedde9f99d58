import type { EntityLabel, Mention } from "../mention.ts";
import type { TokenRange } from "../../language/index.ts";
import type { OfficePhrase } from "./office-phrase.ts";
import type { Reading } from "./reading.ts";

/** A mention before mentions are numbered: links are tokens, not ids. */
export interface Draft extends TokenRange {
  readonly kind: Mention["kind"];
  readonly label: EntityLabel | null;
  /** Token its words hang on. */
  readonly head: number;
  readonly number: Mention["number"];
  readonly gender: Mention["gender"];
  readonly country: string | null;
  readonly kindOf: string | null;
  readonly title: string | null;
  /** Token of the owner, and of the words it is another name for. */
  readonly of: number | null;
  readonly same: number | null;
  /** The office that stands before a name. */
  readonly office?: OfficePhrase;
}

const subject = /^(?:nsubj|csubj)/;
const object = /^(?:obj|iobj|obl|xcomp|ccomp)/;

/** What a mention with that head word is in its clause. */
export function roleOf(reading: Reading, head: number): Mention["role"] | undefined {
  const token = reading.token(head);
  if (token === undefined) return undefined;
  if (subject.test(token.relation)) return "subject";
  if (token.relation === "nmod:poss") return "possessive";
  if (token.relation === "conj" || token.relation === "appos" || token.relation === "flat")
    return token.head === head ? undefined : roleOf(reading, token.head);
  return object.test(token.relation) ? "object" : undefined;
}

/** The mention a relative pronoun, an apposition or a copula makes the same as the word, as a token; null for none. */
export function sameAs(reading: Reading, head: number): number | null {
  const token = reading.token(head);
  if (token === undefined) return null;
  if (token.relation === "appos") return token.head;
  const appositive = reading.children(head).find((child) => reading.token(child)?.relation === "appos");
  if (appositive !== undefined && token.upos !== "PROPN") return appositive;
  const copula = reading
    .children(head)
    .some(
      (child) =>
        reading.token(child)?.relation === "cop" &&
        /^(?:be|'s|remain|become)$/.test(reading.token(child)?.lemma ?? ""),
    );
  const negated = reading.children(head).some((child) => /^(?:not|n't|no|never)$/.test(reading.lower(child)));
  if (!copula || negated) return null;
  return reading.children(head).find((child) => reading.token(child)?.relation === "nsubj") ?? null;
}

/** Antecedent of a relative pronoun: what its clause hangs on. */
export function antecedentOf(reading: Reading, pronoun: number): number | null {
  let index = pronoun;
  for (let steps = 0; steps < 8; steps++) {
    const token = reading.token(index);
    if (token === undefined || token.head < 0) return null;
    if (token.relation === "acl:relcl") return token.head < pronoun ? token.head : null;
    index = token.head;
  }
  return null;
}
