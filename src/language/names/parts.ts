import type { Token } from "../annotation.ts";
import { formsOf, type FoundName } from "./found.ts";
import { bitsOf, isContinued, type Gazetteer } from "./gazetteer.ts";

/** The names that one stretch of words holds: mostly one. */
export function parts(tokens: readonly Token[], name: FoundName, world: Gazetteer): FoundName[] {
  const cut =
    memberOf(tokens, name, world) ??
    candidateOf(tokens, name, world) ??
    seatOf(tokens, name) ??
    bodyOf(tokens, name, world) ??
    placeIn(tokens, name, world) ??
    pairOf(tokens, name);
  if (cut === null) return [name];
  const right = { ...name, first: cut.second, ...(cut.type === undefined ? {} : typed(cut.type)) };
  return [{ ...name, last: cut.end }, ...parts(tokens, right, world)];
}

/** The first name goes to `end`, the next begins at `second`, of a type of its own. */
interface Cut {
  readonly end: number;
  readonly second: number;
  readonly type?: string;
}

const typed = (type: string) => ({ type, support: new Map([[type, sure]]) });
/** Logarithm of a probability. */
const sure = -0.1;

/** "Civic Forum's Ada Obi": an organisation and one of its people. */
function memberOf(tokens: readonly Token[], name: FoundName, world: Gazetteer): Cut | null {
  const { first, last, type } = name;
  const at = tokens.slice(first, last).findIndex(({ xpos }) => xpos === "POS");
  const forms = formsOf(tokens, name);
  const tail = world.mark(forms.slice(at + 1));
  if (type !== "ORG" || at < 1 || tail.length < 2 || tail.length > 5) return null;
  const isPerson = tail.some((bits) => (bits & persons) > 0) && tail.every((bits) => (bits & things) === 0);
  const isWhole = isContinued(world.mark(forms)[at]!);
  return isPerson && !isWhole ? { end: first + at, second: first + at + 1, type: "PER" } : null;
}

const persons = bitsOf("given", "surname");
const things = bitsOf("head", "place", "body", "party", "company", "media", "region", "country");

/** "Ontario Liberal Party Ada Obi": an organisation and its candidate by given name and surname. */
function candidateOf(tokens: readonly Token[], name: FoundName, world: Gazetteer): Cut | null {
  const { last, type } = name;
  const forms = formsOf(tokens, name);
  const marks = world.mark(forms);
  const [before, given = 0, surname = 0] = marks.slice(-3);
  const isPerson =
    (given & givenNames) > 0 && ((given | surname) & things) === 0 && !isContinued(given | surname);
  const isBody = marks.slice(0, -2).some((bits) => (bits & bodies) > 0);
  const isOpen = before === undefined || /^\p{Ll}/u.test(forms.at(-3)!);
  if (type !== "ORG" || forms.length < 4 || !isPerson || !isBody || isOpen) return null;
  return { end: last - 2, second: last - 2, type: "PER" };
}

const givenNames = bitsOf("given");
const bodies = bitsOf("head");

/** "Acme Inc. of Springfield": a company and its seat. */
function seatOf(tokens: readonly Token[], { first, last, type }: FoundName): Cut | null {
  for (let at = first + 1; at < last - 1; at++)
    if (type === "ORG" && tokens[at]!.form === "of" && company.test(tokens[at - 1]!.form))
      return { end: at, second: at + 1, type: "LOC" };
  return null;
}

/** "Ada Obi of Civic Forum": a person by two names or more and where that person belongs, a body or a place of the lists. */
function bodyOf(tokens: readonly Token[], { first, last, type }: FoundName, world: Gazetteer): Cut | null {
  const at = tokens.slice(first, last).findIndex(({ form }) => form === "of");
  if (type !== "PER" || at < 2 || first + at + 1 >= last) return null;
  const forms = tokens.slice(first, last).map(({ form }) => form);
  const isNamed = world.mark(forms.slice(0, at)).some((bits) => (bits & persons) > 0);
  const isPlace = isEntry(world.mark(forms.slice(at + 1)), states | cities);
  return isNamed ? { end: first + at, second: first + at + 1, type: isPlace ? "LOC" : "ORG" } : null;
}

const company = /^(?:Inc|Corp|Co|Ltd|LLC|PLC|plc)\.?$/;

/** "San Rafael California": a city and its state or country. */
function placeIn(tokens: readonly Token[], name: FoundName, world: Gazetteer): Cut | null {
  const forms = formsOf(tokens, name).map((form) => form.charAt(0).toUpperCase() + form.slice(1));
  const end = forms.at(-1)!;
  if (name.type !== "LOC" || forms.length < 2 || direction.test(end)) return null;
  const isCity = isEntry(world.mark(forms.slice(0, -1)), cities);
  const [outer] = world.mark([end]);
  const isState = (outer! & states) > 0 && (outer! & heads) === 0;
  const isWhole = isContinued(world.mark(forms).at(-1)!);
  return isCity && isState && !isWhole ? { end: name.last - 1, second: name.last - 1 } : null;
}

const isEntry = (marks: Uint16Array, kind: number): boolean =>
  marks.every((bits) => (bits & kind) > 0) && (marks.length === 1 || isContinued(marks.at(-1)!));

const cities = bitsOf("city");
const states = bitsOf("country", "region");
const heads = bitsOf("place");
const direction = /^(?:North|South|East|West|Central)/;

/** "Reuters/Ipsos", "Voter Center and Vote.org": two names. */
function pairOf(tokens: readonly Token[], name: FoundName): Cut | null {
  const { first, type } = name;
  const forms = formsOf(tokens, name);
  if (type !== "ORG") return null;
  if (forms.length === 3 && forms[1] === "/") return { end: first + 1, second: first + 2 };
  const at = forms.findIndex(
    (form, index) => index > 1 && form === "and" && wholeBody.test(forms[index - 1]!),
  );
  return at > 0 && /^\p{Lu}/u.test(forms[at + 1] ?? "") ? { end: first + at, second: first + at + 1 } : null;
}

/** Words with which a name of several is whole; "Energy and Commerce Committee" is one. */
const wholeBody =
  /^(?:Party|Organi[sz]ation|Corp\.?|Corporation|Inc\.?|Ltd\.?|Group|Cent(?:er|re)|Association|Foundation|Committee|Council|Agency|Movement|Front|Federation|League|Commission)$/;
