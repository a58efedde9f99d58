import { RandomQuery } from "./query.ts";

/** A statement that writes to the graphs of `randomGraph`; some end in an error, with `fails` every one. */
export const randomStatement = (seed: number, fails = false): string =>
  new RandomStatement(seed).statement(fails);

class RandomStatement extends RandomQuery {
  statement(fails: boolean): string {
    const start = this.is(0.85) ? this.match("MATCH") : `UNWIND [1, 2] AS ${this.declare("number")}`;
    const clauses = Array.from({ length: 1 + this.upTo(4) }, () =>
      // A row in the middle fails when others are written already.
      this.is(0.2) ? `WITH *, 1 / (${this.number(1)} - 1) AS ${this.declare("number")}` : this.writing(),
    );
    // Also without a row.
    return `${start} ${clauses.join(" ")}${fails ? " WITH count(*) AS n RETURN 1 / (n - n)" : ""}`;
  }

  private writing(): string {
    const [node, relationship] = [this.of("node"), this.of("relationship")];
    if (node.length === 0 || this.is(0.35)) return this.creating();
    const [a, b] = [this.pick(node), this.pick(node)];
    const entity = this.pick([a, ...relationship]);
    switch (this.upTo(9)) {
      case 0:
        return `SET ${entity}.x = ${this.number(1)}`;
      case 1:
        return `SET ${entity} += {x: ${this.number(1)}, y: 'text', w: null}`;
      case 2:
        return `SET ${a}${this.pick([":A", ":B", ":C", ":A:C"])}`;
      case 3:
        return `REMOVE ${a}${this.pick([":A", ":B", ".x", ".none"])}`;
      case 4:
        return `SET ${a} = {id: ${a}.id, i: ${a}.i}`;
      case 5:
        return relationship.length > 0 ? `DELETE ${this.pick(relationship)}` : `DETACH DELETE ${a}`;
      case 6:
        return `DETACH DELETE ${a}`;
      case 7:
        return `DELETE ${a}`;
      default:
        return `MERGE (${a})-[:${this.pick(["R", "S", "T"])} {w: ${this.upTo(3)}}]->(${b}) ON CREATE SET ${a}.x = 1 ON MATCH SET ${b}.x = 2`;
    }
  }

  private creating(): string {
    const before = this.of("node");
    const value = this.number(1);
    const end =
      before.length > 0 && this.is(0.5) ? `(${this.pick(before)})` : `({id: 100 + ${this.number(0)}})`;
    switch (this.upTo(4)) {
      case 0:
        return `CREATE (${this.declare("node")}:A {id: ${this.upTo(9)}, x: ${value}})-[:R {id: 50, w: 1}]->${end}`;
      case 1:
        return `MERGE (${this.declare("node")}:B {x: ${this.upTo(3)}}) ON CREATE SET ${this.of("node").at(-1) ?? ""}.id = 200`;
      case 2:
        return `FOREACH (i IN [1, 2] | CREATE (:C {x: i, id: 300 + i}))`;
      default:
        return `CREATE ${end}<-[:S {id: 51}]-(${this.declare("node")}:B)`;
    }
  }
}
