import type { CypherEngine, CypherOptions } from "../../../graph/cypher/index.ts";
import { createLibrary } from "../../../graph/cypher/library/index.ts";
import { engineOf } from "./engine.ts";

/** The graph of the examples in the documentation. */
export const people = `CREATE (ann:Person:Chief {name: 'Ann', age: 40}), (bob:Person {name: 'Bob', age: 30}),
  (ann)-[:KNOWS {since: 2001}]->(bob), (ann)-[:LIVES_IN {street: 'Old Mill Lane'}]->(:City {name: 'Oslo'}),
  (bob)-[:KNOWS {since: 2010}]->(ann), (bob)-[:LIVES_IN]->(:City {name: 'Rome'})`;

const textIndexes = [
  { name: "names", labels: ["Person", "City"], properties: ["name"] },
  { name: "streets", types: ["LIVES_IN"], properties: ["street"] },
];

/** An engine over it, at noon of 2026-01-31 in UTC, whose dice always show a quarter. */
export function peopleEngine(options: CypherOptions = {}): CypherEngine {
  return engineOf(people, {
    ...createLibrary({ textIndexes }),
    now: () => ({ seconds: 1_769_860_800, nanosecond: 0 }),
    timeZone: "Z",
    random: () => 0.25,
    loadCsv: () => [
      ["name", "age"],
      ["Eve", "22"],
    ],
    ...options,
  });
}

/** The query that asks for the value of an example. */
export function queryOf(expression: string): string {
  if (/^(UNWIND|MATCH|LOAD)/.test(expression)) return expression;
  return `MATCH path = (ann:Chief)-[knows:KNOWS]->(bob) RETURN ${expression}`;
}

/** The function that an example is of: the first it names. */
export function functionOf(expression: string): string {
  return /(?:^|RETURN )([\w.]+)\(/.exec(expression)?.[1] ?? "";
}
