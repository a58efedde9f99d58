import { createCypher } from "#cypher";
import { createPropertyGraph } from "#graph";
import { once } from "../timing.ts";

const nodes = 100_000;

/** Nodes and relationships made in a second by one statement, index and undo included: the best of some runs. */
export function writing(runs = 7): string[] {
  const created: Run[] = [];
  const related: Run[] = [];
  for (let i = 0; i < runs; i++) {
    const engine = createCypher(createPropertyGraph());
    const run = (text: string) => once(() => engine.query(text));
    created.push(run(`UNWIND range(1, ${nodes}) AS i CREATE (:Person {name: 'p' + i, score: i % 1000})`));
    related.push(run("MATCH (p:Person), (q:Person {name: 'p1'}) CREATE (p)-[:KNOWS {weight: 1}]->(q)"));
  }
  return [
    `CREATE of ${nodes} nodes by UNWIND: ${rates(created)}`,
    `CREATE of ${nodes} relationships: ${rates(related)}`,
  ];
}

type Run = ReturnType<typeof once>;

function rates(runs: readonly Run[]): string {
  const most = (times: readonly number[]) =>
    Math.round(nodes / (Math.min(...times) / 1000)).toLocaleString("en");
  const [wall, processor] = [runs.map((run) => run.wall), runs.map((run) => run.processor)];
  return `${most(wall)} a second by the clock, ${most(processor)} a second of processor time`;
}
