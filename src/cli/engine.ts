import { createCypher, type CypherEngine } from "#cypher";
import { createLibrary } from "#cypher-library";
import { check, textIndexes, type PropertyGraph } from "#graph";
import { loadCsv } from "./load-csv.ts";
import { progressBar } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

export interface EngineSettings {
  readonly mayWrite: boolean;
  /** Refuses what would break the ontology where the graph did not before. */
  readonly isChecked: boolean;
}

/** The engine with all that a terminal can give it: a clock, dice, files, and procedures with progress. */
export function createEngine(
  graph: PropertyGraph,
  settings: EngineSettings,
  terminal: Terminal,
): CypherEngine {
  const bar = progressBar(terminal);
  const engine = createCypher(graph, {
    ...createLibrary({ textIndexes }),
    readOnly: !settings.mayWrite,
    now: () => ({ seconds: Math.floor(Date.now() / 1000), nanosecond: (Date.now() % 1000) * 1_000_000 }),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    random: Math.random,
    loadCsv,
    progress: ({ procedure, stage, done, total }) => {
      bar.listen({ phase: `${procedure}: ${stage}`, done, total });
    },
    ...(settings.isChecked && { check: newProblems(graph) }),
  });
  return {
    ...engine,
    query: (...given) => {
      try {
        return engine.query(...given);
      } finally {
        bar.end();
      }
    },
  };
}

/** What the ontology forbids and was not there when this began. */
function newProblems(graph: PropertyGraph): () => ReturnType<typeof check> {
  const keyOf = ({ element, problem }: ReturnType<typeof check>[number]) => `${element} ${problem}`;
  const known = new Set(check(graph).map(keyOf));
  return () => check(graph).filter((problem) => !known.has(keyOf(problem)));
}
