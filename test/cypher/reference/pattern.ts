import type {
  Name,
  NodePattern,
  PathPattern,
  PathSelector,
  QuantifiedPattern,
  RelationshipPattern,
} from "../../../graph/cypher/parse/index.ts";
import { evaluate, hasLabels, propertyOf } from "./expression.ts";
import {
  equals,
  keyOf,
  type Graph,
  type Node,
  type Path,
  type Relationship,
  type Row,
  type Value,
} from "./value.ts";

/** A row so far, the relationships walked in this MATCH, and the path so far. */
interface Found {
  readonly row: Row;
  readonly used: readonly Relationship[];
  readonly path: Path;
}

/** All the ways in which the patterns of one MATCH hold: every walk from every node, no relationship used twice. */
export function matches(patterns: readonly PathPattern[], row: Row, graph: Graph): Row[] {
  let found: Found[] = [{ row, used: [], path: pathOf([]) }];
  for (const pattern of patterns) found = few(found.flatMap((before) => paths(pattern, before, graph)));
  return found.map((each) => each.row);
}

/** Trying everything takes too long beyond this. */
const most = 3000;
export class TooLarge extends Error {}

function few<T>(found: T[]): T[] {
  if (found.length > most) throw new TooLarge();
  return found;
}

const pathOf = (nodes: readonly Node[], relationships: readonly Relationship[] = []): Path => ({
  kind: "Path",
  nodes,
  relationships,
});
const lastOf = ({ path }: Found): Node => path.nodes.at(-1)!;

function paths({ elements, variable, selector, where }: PathPattern, before: Found, graph: Graph): Found[] {
  const starts = graph.nodes.map((node): Found => ({ ...before, path: pathOf([node]) }));
  const found = starts
    .flatMap((start) => along(elements, start, graph))
    .filter(({ row }) => where === null || evaluate(where, row, graph) === true);
  const kept = selector.kind === "all" ? found : shortest(found, selector);
  return kept.flatMap((each) => bind(each, variable, each.path));
}

function along(elements: PathPattern["elements"], start: Found, graph: Graph): Found[] {
  let found = [start];
  for (const element of elements)
    found = found.flatMap((each) => {
      if (element.kind === "NodePattern")
        return bind(each, element.variable, lastOf(each)).filter(({ row }) =>
          fits(lastOf(each), element, row, graph),
        );
      return element.kind === "RelationshipPattern"
        ? walks(each, element, graph)
        : rounds(each, element, graph);
    });
  return found;
}

/** As many hops as are allowed; the variable is the relationship, or the list of them. */
function walks(start: Found, pattern: RelationshipPattern, graph: Graph): Found[] {
  const { from, to } = pattern.hops ?? { from: 1, to: 1 };
  const found: Found[] = [];
  let here = [start];
  for (let hop = 0; here.length > 0 && (to === null || hop <= to); hop++) {
    if (hop >= from) found.push(...here);
    here = few(here.flatMap((each) => steps(each, pattern, graph)));
  }
  return found.flatMap((each) => {
    const walked = each.path.relationships.slice(start.path.relationships.length);
    return bind(each, pattern.variable, pattern.hops ? walked : walked[0]!);
  });
}

function steps(found: Found, pattern: RelationshipPattern, graph: Graph): Found[] {
  const { used, path } = found;
  const here = lastOf(found);
  return graph.relationships.flatMap((relationship) => {
    const { from, to } = relationship;
    const ends = new Set<Node>();
    if (pattern.direction !== "in" && from === here) ends.add(to);
    if (pattern.direction !== "out" && to === here) ends.add(from);
    const inside = pattern.hops ? [found] : bind(found, pattern.variable, relationship);
    const isFit = inside.some(({ row }) => fits(relationship, pattern, row, graph));
    if (used.includes(relationship) || !isFit) return [];
    return [...ends].map((end) => ({
      ...found,
      used: [...used, relationship],
      path: pathOf([...path.nodes, end], [...path.relationships, relationship]),
    }));
  });
}

/** `((x)-[r]->(y)){1,2}`: every round binds anew what is inside; outside these are lists. */
function rounds(start: Found, { path, where, hops }: QuantifiedPattern, graph: Graph): Found[] {
  const names = path.elements.flatMap((element) =>
    element.kind !== "QuantifiedPattern" && element.variable ? [element.variable.name] : [],
  );
  const found: { readonly at: Found; readonly inside: readonly Row[] }[] = [];
  let here: typeof found = [{ at: start, inside: [] }];
  for (let round = 0; here.length > 0 && (hops.to === null || round <= hops.to); round++) {
    if (round >= hops.from) found.push(...here);
    here = here.flatMap(({ at, inside }) =>
      along(path.elements, at, graph)
        .filter(({ row }) => where === null || evaluate(where, row, graph) === true)
        .map((each) => ({ at: { ...each, row: start.row }, inside: [...inside, each.row] })),
    );
  }
  return found.map(({ at, inside }) => {
    const lists = names.map((name) => [name, inside.map((row) => row.get(name)!)] as const);
    return { ...at, row: new Map<string, Value>([...start.row, ...lists]) };
  });
}

/** Of the paths between the same two nodes so many shortest ones, or all of so many least lengths. */
function shortest(found: readonly Found[], { kind, count }: Exclude<PathSelector, { kind: "all" }>): Found[] {
  const ends = ({ path: { nodes } }: Found) => `${keyOf(nodes[0]!)} ${keyOf(nodes.at(-1)!)}`;
  const length = ({ path }: Found) => path.relationships.length;
  return [...new Set(found.map(ends))].flatMap((pair) => {
    const between = found.filter((each) => ends(each) === pair).sort((a, b) => length(a) - length(b));
    if (kind === "anyShortest") return between.slice(0, count);
    const lengths = [...new Set(between.map(length))].slice(0, count);
    return between.filter((each) => lengths.includes(length(each)));
  });
}

/** The row with the variable; none when the variable is something else already. */
function bind(found: Found, variable: Name | null, value: Value): Found[] {
  if (!variable) return [found];
  const known = found.row.get(variable.name);
  if (known !== undefined) return known !== null && keyOf(known) === keyOf(value) ? [found] : [];
  return [{ ...found, row: new Map([...found.row, [variable.name, value]]) }];
}

function fits(
  entity: Node | Relationship,
  pattern: NodePattern | RelationshipPattern,
  row: Row,
  graph: Graph,
): boolean {
  const labels = pattern.kind === "NodePattern" ? pattern.labels : pattern.types;
  if (labels !== null && hasLabels(entity, labels) !== true) return false;
  if (pattern.properties?.kind === "Parameter") throw new Error("the reference knows no parameters");
  const entries = pattern.properties?.entries ?? [];
  if (
    !entries.every(
      ({ key, value }) => equals(propertyOf(entity, key.name), evaluate(value, row, graph)) === true,
    )
  )
    return false;
  return pattern.where === null || evaluate(pattern.where, row, graph) === true;
}
