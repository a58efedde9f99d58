import type { Value } from "../../../values/index.ts";
import type { Repeat } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Row, type Sink } from "../row.ts";
import { notAmong } from "../uniqueness.ts";

/** One way through the repeated part. */
interface Pass {
  readonly node: number;
  readonly relationships: readonly number[];
  readonly values: readonly Value[];
}

/** Repeats a part of a pattern; no relationship is walked twice, and the part's variables come out as lists. */
export function repeat(operator: Repeat, next: Sink, compiler: Compiler): Sink {
  const { from, to, isInto, relationship, hops, repeated, isBackward, different } = operator;
  const isNew = notAmong(different);
  const walkedSlots = repeated.pattern.relationships.map(({ variable }) => variable.slot);
  const readers = repeated.gathered.map(({ inner }) => compiler.read(inner));
  let found: Pass[] = [];
  const body = compiler.operator(operator.body, (row) => {
    const relationships = walkedSlots.flatMap((slot) => row[slot] as number | readonly number[]);
    found.push({
      node: idAt(row, repeated.last.slot)!,
      relationships,
      values: readers.map((read) => read(row)),
    });
    return true;
  });
  const passesFrom = (row: Row, node: number): readonly Pass[] => {
    found = [];
    row[repeated.first.slot] = node;
    body(row);
    return found;
  };
  const arrive = (row: Row, node: number, end: number | null, passes: readonly Pass[]): boolean => {
    if (passes.length < hops.from || (isInto && node !== end)) return true;
    const inOrder = isBackward ? passes.toReversed() : passes;
    row[to.slot] = node;
    row[relationship.slot] = inOrder.flatMap((pass) => pass.relationships);
    repeated.gathered.forEach(({ outer }, i) => (row[outer.slot] = inOrder.map(({ values }) => values[i]!)));
    return next(row);
  };
  const walk = (row: Row, node: number, end: number | null, passes: Pass[]): boolean => {
    if (!arrive(row, node, end, passes)) return false;
    if (passes.length >= (hops.to ?? Number.POSITIVE_INFINITY)) return true;
    for (const pass of passesFrom(row, node)) {
      compiler.budget.step();
      const isRepeating = pass.relationships.some(
        (id) => passes.some((before) => before.relationships.includes(id)) || (isNew && !isNew(row, id)),
      );
      if (isRepeating) continue;
      passes.push(pass);
      const goesOn = walk(row, pass.node, end, passes);
      passes.pop();
      if (!goesOn) return false;
    }
    return true;
  };
  return compiler.operator(operator.input, (row) => {
    const start = idAt(row, from.slot);
    const end = isInto ? idAt(row, to.slot) : null;
    return start === null || walk(row, start, end, []);
  });
}
