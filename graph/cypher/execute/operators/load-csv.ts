import { type Value, argumentError } from "../../../values/index.ts";
import type { LoadCsv } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

type Line = readonly (string | null)[];

/** One row for every line of a table; whoever runs the engine says how a source is read. */
export function loadCsv({ input, load }: LoadCsv, next: Sink, compiler: Compiler): Sink {
  const source = compiler.expression(load.source);
  const { variable, file, linenumber } = load;
  return compiler.operator(input, (row) => {
    let headers: Line | null = null;
    const address = source(row);
    const lines = linesOf(address);
    let count = 0;
    for (let fields = lines(); fields; fields = lines()) {
      count += 1;
      if (load.withHeaders && !headers) {
        headers = fields;
        continue;
      }
      row[file.slot] = address;
      row[linenumber.slot] = count;
      row[variable.slot] = headers ? entriesOf(headers, fields) : fields;
      if (!next(row)) return false;
    }
    return true;
  });

  /** Each call gives one line; only the errors of reading are laid at the door of the source. */
  function linesOf(address: Value): () => Line | null {
    const { span } = load.source;
    const located = <T>(read: () => T): T => {
      try {
        return read();
      } catch (error) {
        throw compiler.error(error, span);
      }
    };
    const lines = located(() => tableOf(address)[Symbol.iterator]());
    return () =>
      located(() => {
        const line: IteratorResult<Line, unknown> = lines.next();
        return line.done ? null : line.value;
      });
  }

  function tableOf(address: Value): Iterable<Line> {
    if (typeof address !== "string") throw argumentError("LOAD CSV takes the address of a table as a String");
    if (!compiler.loadCsv)
      throw argumentError("LOAD CSV works in the terminal only: there are no files to read here");
    return compiler.loadCsv(address, load.fieldTerminator);
  }
}

function entriesOf(headers: Line, fields: Line): Value {
  return new Map(headers.map((header, i) => [header ?? "", fields[i] ?? null]));
}
