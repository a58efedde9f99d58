import { createReader, CypherError, type CypherEngine } from "#cypher";
import { createLibrary } from "#cypher-library";
import { textIndexes, type PropertyGraph } from "#graph";
import type { Answer, Questions } from "./panels/answer.ts";
import { cellOf } from "./panels/cells.ts";

/** Queries on the page's own graph, which they can only read; the engine is built at the first question. */
export function createQuestions(graph: () => PropertyGraph): Questions {
  let built: CypherEngine | null = null;
  const engine = () => (built ??= createReader(graph(), { ...createLibrary({ textIndexes }), now }));
  return {
    ask: (query) => Promise.resolve(answer(engine(), query)),
    complete: (query, position) => engine().complete(query, position),
  };
}

function answer(engine: CypherEngine, query: string): Answer {
  const began = performance.now();
  const timed = (part: Omit<Answer, "milliseconds">): Answer => ({
    ...part,
    milliseconds: performance.now() - began,
  });
  try {
    const { columns, rows, plan, notifications } = engine.query(query);
    if (plan !== undefined)
      return timed({
        columns: ["plan"],
        rows: plan.split("\n").map((text) => [{ text, ids: [] }]),
        error: null,
      });
    const notes = notifications.map(({ message, hint }) => [message, hint].filter(Boolean).join(" "));
    return timed({ columns, rows: rows.map((row) => row.map(cellOf)), error: null, notes });
  } catch (error) {
    if (!(error instanceof CypherError)) throw error;
    return timed({ columns: [], rows: [], error: `${placeOf(query, error)}${error.message}` });
  }
}

/** Where in the query an error is, both counted from 1; empty for one of the query as a whole. */
function placeOf(query: string, { span }: CypherError): string {
  if (span === null) return "";
  const lines = query.slice(0, span.start).split("\n");
  return `Line ${lines.length}, column ${lines.at(-1)!.length + 1}: `;
}

const now = () => {
  const milliseconds = Date.now();
  return { seconds: Math.floor(milliseconds / 1000), nanosecond: (milliseconds % 1000) * 1_000_000 };
};
