import type { Value } from "../../../values/index.ts";
import type { StatefulShortestPath } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { pathOf } from "../expressions/path.ts";
import { PathSearch } from "../path-search.ts";
import { idAt, type Row, type Sink } from "../row.ts";
import { notAmong } from "../uniqueness.ts";

/** The shortest walks along a chain of relationships and repeated parts, between two known nodes. */
export function statefulShortestPath(operator: StatefulShortestPath, next: Sink, compiler: Compiler): Sink {
  const { from, to, relationship, path, automaton, selector } = operator;
  const { index } = compiler;
  const isNew = notAmong(operator.different);
  const search = new PathSearch(automaton, compiler, (row, id) => !isNew || isNew(row, id));
  const holds = compiler.predicate(automaton.predicates);
  const binders = automaton.segments.map((segment) => binderOf(segment.relationship, compiler));
  const isGroups = selector.kind === "shortestGroups";

  return compiler.operator(operator.input, (row) => {
    const start = idAt(row, from.slot);
    const end = idAt(row, to.slot);
    if (start === null || end === null) return true;
    let count = 0;
    let isAny = false;
    let goesOn = true;
    const found = (): boolean => {
      const { nodes, relationships, marks } = search.walked;
      binders.forEach((bind, i) => {
        bind(row, nodes, relationships, i === 0 ? 0 : marks[i - 1]!, marks[i]!);
      });
      [row[from.slot], row[to.slot]] = [start, end];
      row[relationship.slot] = relationships.slice();
      row[path.slot] = pathOf(index, start, relationships);
      if (!holds(row)) return true;
      isAny = true;
      if (!isGroups) count += 1;
      goesOn = next(row);
      [row[from.slot], row[to.slot]] = [start, end];
      return goesOn && (isGroups || count < selector.count);
    };
    const isEnough = (): boolean => {
      if (isGroups && isAny) count += 1;
      isAny = false;
      return count >= selector.count;
    };
    search.run(row, start, end, found, isEnough);
    return goesOn;
  });
}

type Binder = (
  row: Row,
  nodes: readonly number[],
  relationships: readonly number[],
  begin: number,
  end: number,
) => void;

/** Puts what a segment has walked into its variables. */
function binderOf(
  { variable, right, repeated, hops }: StatefulShortestPath["automaton"]["segments"][number]["relationship"],
  { index }: Compiler,
): Binder {
  if (!repeated)
    return (row, nodes, relationships, begin, end) => {
      row[variable.slot] = hops ? relationships.slice(begin, end) : relationships[begin]!;
      row[right.slot] = nodes[end]!;
    };
  const links = repeated.pattern.relationships;
  const gathered = repeated.gathered.map(({ inner, outer }) => {
    const asRelationship = links.findIndex((link) => link.variable.slot === inner.slot);
    const asRight = links.findIndex((link) => link.right.slot === inner.slot);
    return {
      slot: outer.slot,
      isNode: asRelationship < 0,
      at: asRelationship < 0 ? asRight + 1 : asRelationship,
    };
  });
  return (row, nodes, relationships, begin, end) => {
    row[variable.slot] = relationships.slice(begin, end);
    row[right.slot] = nodes[end]!;
    for (const { slot, isNode, at } of gathered) {
      const values: Value[] = [];
      for (let round = begin; round < end; round += links.length)
        values.push(isNode ? index.node(nodes[round + at]!) : index.relationship(relationships[round + at]!));
      row[slot] = values;
    }
  };
}
