import { ValueError, type Value } from "../../../values/index.ts";
import type { LoadCsv } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** One row for every line of a table; whoever runs the engine says how a source is read. */
export function loadCsv({ input, load }: LoadCsv, next: Sink, compiler: Compiler): Sink {
  const source = compiler.expression(load.source);
  const { slot } = load.variable;
  return compiler.operator(input, (row) => {
    const read = compiler.loadCsv;
    const address = source(row);
    if (!read || typeof address !== "string")
      throw compiler.error(
        new ValueError("ArgumentError", "InvalidArgumentValue", "LOAD CSV cannot read this here."),
        load.source.span,
      );
    let headers: readonly string[] | null = null;
    for (const fields of read(address, load.fieldTerminator)) {
      if (load.withHeaders && !headers) {
        headers = fields;
        continue;
      }
      const cells: Value[] = fields.map((field) => (field === "" ? null : field));
      row[slot] = headers ? new Map(headers.map((header, i) => [header, cells[i] ?? null])) : cells;
      if (!next(row)) return false;
    }
    return true;
  });
}
