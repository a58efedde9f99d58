import { readFileSync } from "node:fs";
import { resolve as path } from "node:path";
import { readArticles } from "../../src/articles/index.ts";
import { build } from "../../src/build/index.ts";
import { createCypher } from "#cypher";
import { type PropertyGraph, type Value } from "#graph";
import { score, shown, type Score } from "./score.ts";

/** A gold file: `entities` as lists of the forms of one name, `actions` as tuples. */
interface Gold {
  readonly articles?: readonly string[];
  readonly entities: { readonly required: readonly Forms[]; readonly optional: readonly Forms[] };
  readonly actions: readonly GoldAction[];
}

type Forms = readonly string[];

/** "*" among the recipients: an action without one is right as well. */
interface GoldAction {
  readonly actors: Forms;
  readonly recipients: Forms;
  readonly types: readonly string[];
}

interface FoundAction {
  readonly type: string;
  readonly name: string;
  readonly actors: readonly Forms[];
  readonly recipients: readonly Forms[];
}

/** Entities and action tuples of the whole graph against a gold made by hand: `npm run quality -- graph [GOLD.json]`. */
export async function run(file = "test/quality/gold/seeds.json"): Promise<object> {
  const gold = JSON.parse(readFileSync(file, "utf8")) as Gold;
  const articles = gold.articles?.map((name) => path(file, "..", name)) ?? ["../shared/articles"];
  const { graph } = await build(readArticles(articles));
  const entities = scoreEntities(graph.graph, gold);
  const actions = scoreActions(findActions(graph.graph), gold.actions);
  console.log(shown("entities", entities));
  console.log(shown("actions", actions));
  return { entities, actions };
}

function scoreEntities(graph: PropertyGraph, { entities }: Gold): Score {
  const { rows } = createCypher(graph).query("MATCH (e:Entity) RETURN e.name, e.aliases ORDER BY e.name");
  const found = rows.map(([name, aliases]) => [name, ...(aliases as readonly Value[])].map(String));
  const isAmong = (forms: Forms, list: readonly Forms[]) => list.some((other) => matches(forms, other));
  const missed = entities.required.filter((forms) => !isAmong(forms, found));
  const judged = found.filter(
    (forms) => !isAmong(forms, entities.optional) || isAmong(forms, entities.required),
  );
  const wrong = judged.filter((forms) => !isAmong(forms, entities.required));
  console.log("entities missed:", missed.map(([name]) => name).join("; "));
  console.log("entities not asked for:", wrong.map(([name]) => name).join("; "));
  return score(
    judged.length - wrong.length,
    judged.length,
    entities.required.length - missed.length,
    entities.required.length,
  );
}

function findActions(graph: PropertyGraph): FoundAction[] {
  const { rows } = createCypher(graph).query(`
    MATCH (a:Action)
    OPTIONAL MATCH (a)-[:ACTOR]->(x)
    WITH a, collect([x.name] + x.aliases) AS actors
    OPTIONAL MATCH (a)-[:RECIPIENT]->(y)
    RETURN a.type, a.name, actors, collect([y.name] + y.aliases) AS recipients, a.id ORDER BY a.id`);
  return rows.map(([type, name, actors, recipients]) => ({
    type: type as string,
    name: name as string,
    actors: actors as readonly Forms[],
    recipients: recipients as readonly Forms[],
  }));
}

/** Only actions between somebody and somebody are judged; each found action may serve one gold tuple. */
function scoreActions(found: readonly FoundAction[], gold: readonly GoldAction[]): Score {
  const judged = found.filter(({ actors, recipients }) => actors.length + recipients.length > 1);
  const free = new Set(found);
  const missed = gold.filter((tuple) => {
    const match = [...free].find((action) => isTuple(action, tuple));
    if (match) free.delete(match);
    return match === undefined;
  });
  const right = (action: FoundAction) => gold.some((tuple) => isTuple(action, tuple));
  const wrong = judged.filter((action) => !right(action));
  for (const { actors, types, recipients } of missed)
    console.log(`missed: ${actors.join(" + ")} ${types.join("|")} ${recipients.join(" | ")}`);
  for (const { name, type } of wrong) console.log(`not in the gold: ${type} ${name}`);
  return score(judged.length - wrong.length, judged.length, gold.length - missed.length, gold.length);
}

function isTuple(action: FoundAction, { actors, recipients, types }: GoldAction): boolean {
  if (!types.includes(action.type)) return false;
  const among = (forms: Forms, names: Forms) => names.some((name) => matches([name], forms));
  if (recipients.length === 0) {
    const members = [...action.actors, ...action.recipients];
    return actors.every((name) => members.some((forms) => matches([name], forms)));
  }
  return (
    action.actors.some((forms) => among(forms, actors)) &&
    (action.recipients.some((forms) => among(forms, recipients)) ||
      (recipients.includes("*") && action.recipients.length === 0))
  );
}

function matches(a: Forms, b: Forms): boolean {
  return a.some((form) => b.some((other) => fold(form) === fold(other)));
}

function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}|^the /giu, "")
    .replaceAll(".", "")
    .toLowerCase();
}
