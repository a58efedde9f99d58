import { countryPosts } from "../lexicon/index.ts";
import type { Held, OfficesHeld } from "./offices-held.ts";
import type { Registry } from "./registry.ts";
import type { Role } from "./resolution.ts";
import { byCodeUnits } from "./slug.ts";

/** Offices of persons over all articles: one Role a person, title and body; a report without a body joins one that has it. */
export function rolesOf(persons: readonly string[], offices: OfficesHeld, registry: Registry): Role[] {
  return persons.flatMap((person) => rolesOfPerson(person, offices.of(person), registry)).sort(order);
}

function rolesOfPerson(person: string, held: readonly Held[], registry: Registry): Role[] {
  const groups = new Map<string, Held[]>();
  for (const entry of held) {
    const body = entry.body ?? onlyBody(entry, held);
    if (body === null || !registry.has(body) || (body.startsWith("country/") && !isPost(entry.title)))
      continue;
    const key = `${body} ${entry.title}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...entry, body }]);
  }
  return [...groups.values()].map((entries) => roleOf(person, entries));
}

/** Is it an office of a country, rather than what somebody of that nationality does ("Kenyan runner")? */
const isPost = (title: string): boolean => title.split(/[ -]/).some((word) => countryPosts.has(word));

/** "President Petro" where other words say of what he is president. */
function onlyBody(entry: Held, held: readonly Held[]): string | null {
  const bodies = new Set(
    held.filter(({ title, body }) => title === entry.title && body !== null).map(({ body }) => body),
  );
  return bodies.size === 1 ? ([...bodies][0] ?? null) : null;
}

function roleOf(person: string, entries: readonly Held[]): Role {
  const first = entries[0]!;
  const former = entries.filter(({ status }) => status === "former").length;
  return {
    person,
    body: first.body ?? "",
    title: first.title,
    status: former * 2 > entries.length ? "former" : "current",
    articles: [...new Set(entries.map(({ article }) => article))].sort(byCodeUnits),
    inferred: entries.every(({ inferred }) => inferred !== null) ? first.inferred : null,
  };
}

const order = (left: Role, right: Role): number =>
  byCodeUnits(left.person, right.person) ||
  byCodeUnits(left.body, right.body) ||
  byCodeUnits(left.title, right.title);
