import type { ProjectEndpoints } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Row, type Sink } from "../row.ts";
import { notAmong } from "../uniqueness.ts";

/** The nodes at the ends of a relationship that is known already; what is known of them must agree. */
export function projectEndpoints(operator: ProjectEndpoints, next: Sink, compiler: Compiler): Sink {
  const { index } = compiler;
  const { relationship, left, right, isLeftKnown, isRightKnown, direction, types, different } = operator;
  const isNew = notAmong(different);
  const give = (row: Row, start: number, end: number): boolean => {
    if (isLeftKnown && idAt(row, left.slot) !== start) return true;
    if (isRightKnown && idAt(row, right.slot) !== end) return true;
    const before = [row[left.slot]!, row[right.slot]!] as const;
    row[left.slot] = start;
    row[right.slot] = end;
    const isLoop = left.slot !== right.slot || start === end;
    const goesOn = isLoop ? next(row) : true;
    [row[left.slot], row[right.slot]] = before;
    return goesOn;
  };
  return compiler.operator(operator.input, (row) => {
    const id = idAt(row, relationship.slot);
    if (id === null || (types && !types.includes(index.typeOf(id))) || (isNew && !isNew(row, id)))
      return true;
    const start = index.starts.data[id]!;
    const end = index.ends.data[id]!;
    if (direction !== "in" && !give(row, start, end)) return false;
    const isTurned = direction === "in" || (direction === "both" && start !== end);
    return isTurned ? give(row, end, start) : true;
  });
}
