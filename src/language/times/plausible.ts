import type { Annotation, Token } from "../annotation.ts";
import { firstAfter, type Candidate } from "./candidates.ts";

const beforeYear =
  /(?:\b(?:in|since|by|until|till|from|during|of|before|after|through|throughout|around|circa|to|and|for|between|the|an?|his|her|its|their|our|[a-z]+['’]s?)|[([–—,/]|^)\s*$/i;
const ambiguousMonth = /^(?:May|March|April|June|August|Jan|Mar|Dec|Sep|Jun|MAY|MARCH)$/;

/** Whether words that match a rule are a time here: "May" the verb, "2000" people and "April" the person are none. */
export function isPlausible(candidate: Candidate, annotation: Annotation): boolean {
  const { first, last, words } = candidate;
  const head = annotation.tokens[first];
  if (!head) return false;
  if (/^\d{4}$/.test(words)) return isYear(candidate, annotation);
  if (ambiguousMonth.test(words)) {
    if (!head.xpos.startsWith("NN") || /^(?:Jan|Mar|Dec|Sep|Jun)$/.test(words)) return false;
    if (head.relation === "nsubj" || head.relation === "vocative" || isNamed(candidate, annotation, 1))
      return false;
  }
  if (/^(?:Fall|Spring|Summer|Winter|fall|spring)$/.test(words) && head.upos === "VERB") return false;
  return !/\d/.test(words) ? !isNamed(candidate, annotation, last - first + 1) : true;
}

/** The words stand inside a name of a person or body that is longer than they are ("Black September", "June Allyson"). */
function isNamed({ first, last }: Candidate, annotation: Annotation, atLeast: number): boolean {
  const name = annotation.names[firstAfter(annotation.names, (candidate) => candidate.last > first)];
  return (
    name?.type === "PER" && name.first <= first && name.last >= last && name.last - name.first >= atLeast
  );
}

function isYear({ start, first, last }: Candidate, { text, tokens }: Annotation): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = tokens[last];
  if (!beforeYear.test(before.slice(before.lastIndexOf("\n") + 1))) return false;
  if (after === undefined || after.start > tokens[last - 1]!.end + 1) return true;
  return !(isCounted(first, tokens) || isUnit(after));
}

/** "2000 people": a numeral of a plural noun that no article precedes. */
function isCounted(year: number, tokens: readonly Token[]): boolean {
  const { head, relation } = tokens[year]!;
  const previous = tokens[year - 1];
  const isDefinite =
    previous !== undefined && /^(?:the|an?|this|its|his|her|their|our|['’]s)$/i.test(previous.form);
  return relation === "nummod" && tokens[head]?.xpos === "NNS" && !isDefinite;
}

const isUnit = (token: Token): boolean =>
  /^(?:%|percent|per|people|dollars|euros|pounds|million|billion|miles|kilometers|km|tons|tonnes|hectares|acres|feet|meters|others|more)$/i.test(
    token.form,
  );
