import { createCypher } from "#cypher";
import { createPropertyGraph } from "#graph";

const nodes = 100_000;

/** Nodes and relationships made in a second by one statement, index and undo included. */
export function writing(runs = 5): string[] {
  const created: number[] = [];
  const related: number[] = [];
  for (let i = 0; i < runs; i++) {
    const engine = createCypher(createPropertyGraph());
    const rate = (count: number, text: string) => {
      const start = performance.now();
      engine.query(text);
      return count / ((performance.now() - start) / 1000);
    };
    created.push(
      rate(nodes, `UNWIND range(1, ${nodes}) AS i CREATE (:Person {name: 'p' + i, score: i % 1000})`),
    );
    related.push(
      rate(nodes, "MATCH (p:Person), (q:Person {name: 'p1'}) CREATE (p)-[:KNOWS {weight: 1}]->(q)"),
    );
  }
  const best = (rates: readonly number[]) => Math.round(Math.max(...rates)).toLocaleString("en");
  return [
    `CREATE of ${nodes} nodes by UNWIND: ${best(created)} nodes/s; of as many relationships: ${best(related)}/s`,
  ];
}
