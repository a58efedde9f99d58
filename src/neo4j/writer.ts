import neo4j, { type Record, type Session } from "neo4j-driver";
import type { NodeRow, RelationshipRow, StoredProperties } from "#graph";
import type { ProgressListener } from "../progress.ts";
import { batchesOf } from "./batches.ts";
import { driverProperties } from "./driver-value.ts";
import { ExportError, nothing, type Written } from "./export-error.ts";
import { explain, type Place } from "./explain.ts";
import type { Plan, Step } from "./plan.ts";

/** Sends a plan through one session and keeps count, so that an error can say how far it got. */
export class Writer {
  private readonly session: Session;
  private readonly place: Place;
  private readonly batch: number;
  private readonly onProgress: ProgressListener | undefined;
  /** The element id of each node in this database, by its key. */
  private readonly places = new Map<string, string>();
  private written: Written = nothing;

  constructor(session: Session, place: Place, batch: number, onProgress: ProgressListener | undefined) {
    this.session = session;
    this.place = place;
    this.batch = batch;
    this.onProgress = onProgress;
  }

  /** How many rows of each step the database holds in the end. */
  async run(plan: Plan): Promise<Map<string, number>> {
    try {
      for (const constraint of plan.constraints) await this.execute(constraint, []);
      await this.execute("CALL db.awaitIndexes(300)", []);
      await this.writeNodes(plan);
      await this.writeRelationships(plan);
      return await this.count(plan);
    } catch (error) {
      throw explain(error, this.place, this.written);
    } finally {
      await this.session.close();
    }
  }

  private async writeNodes({ nodes, nodeKey }: Plan): Promise<void> {
    const total = rowsIn(nodes);
    for (const { rows, write, name } of nodes)
      for (const batch of batchesOf(rows, this.batch)) {
        const parameters = batch.map(({ key, properties }) => ({
          key,
          properties: stored(properties, nodeKey, key),
        }));
        const records = await this.execute(write, parameters);
        for (const record of records)
          this.places.set(record.get("key") as string, record.get("place") as string);
        this.wrote("nodes", records.length, batch.length, name, total);
      }
  }

  private async writeRelationships({ relationships, relationshipKey }: Plan): Promise<void> {
    const total = rowsIn(relationships);
    for (const { rows, write, name } of relationships)
      for (const batch of batchesOf(rows, this.batch)) {
        const parameters = batch.map((row) => ({
          ...this.ends(row),
          properties: stored(row.properties, relationshipKey, row.key),
        }));
        const written = numberIn(await this.execute(write, parameters));
        this.wrote("relationships", written, batch.length, name, total);
      }
  }

  private wrote(phase: keyof Written, written: number, sent: number, name: string, total: number): void {
    if (written !== sent)
      throw new ExportError("incomplete", `Neo4j wrote ${written} of ${sent} rows of ${name}.`);
    this.written = { ...this.written, [phase]: this.written[phase] + sent };
    this.onProgress?.({ phase, done: this.written[phase], total });
  }

  /** A relationship's key and where its ends are. */
  private ends({ key, from, to }: RelationshipRow): object {
    return { key, from: this.places.get(from) ?? null, to: this.places.get(to) ?? null };
  }

  private async count({ nodes, relationships }: Plan): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    const total = rowsIn(nodes) + rowsIn(relationships);
    let done = 0;
    const count = async <Row extends NodeRow>(
      { name, rows, count: query }: Step<Row>,
      keys: (row: Row) => object,
    ) => {
      for (const batch of batchesOf(rows, this.batch)) {
        const here = numberIn(await this.execute(query, batch.map(keys)));
        found.set(name, (found.get(name) ?? 0) + here);
        done += batch.length;
        this.onProgress?.({ phase: "check", done, total });
      }
      const all = found.get(name) ?? 0;
      if (all !== rows.length)
        throw new ExportError(
          "incomplete",
          `The database holds ${all} of the ${rows.length} ${name} of the graph.`,
        );
    };
    for (const step of nodes) await count(step, ({ key }) => ({ key }));
    for (const step of relationships) await count(step, (row) => this.ends(row));
    return found;
  }

  /** Runs one statement in a transaction of its own, which the driver repeats when the server asks for it. */
  private async execute(statement: string, rows: readonly object[]): Promise<Record[]> {
    return this.session.executeWrite(
      async (transaction) => (await transaction.run(statement, { rows })).records,
    );
  }
}

function stored(properties: StoredProperties, keyProperty: string, key: string): object {
  return { ...driverProperties(properties), [keyProperty]: key };
}

function rowsIn(steps: readonly { readonly rows: readonly unknown[] }[]): number {
  return steps.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** The number that a statement returned. */
function numberIn(records: readonly Record[]): number {
  const value: unknown = records[0]?.get(0);
  return neo4j.isInt(value) ? value.toNumber() : 0;
}
