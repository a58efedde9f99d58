import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { NodeRow, PropertyGraph, RelationshipRow } from "#graph";
import type { ProgressListener } from "../progress.ts";
import { batchesOf } from "./batches.ts";
import { driverProperties } from "./driver-value.ts";
import { ExportError, nothing, type Written } from "./export-error.ts";
import { explain, type Place } from "./explain.ts";
import { planOf, type Plan, type Step } from "./plan.ts";

export interface Neo4jTarget {
  /** `bolt://host:7687`, `neo4j://host`, `neo4j+s://...`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's home database unless given. */
  readonly database?: string | undefined;
  /** Rows a transaction. */
  readonly batch?: number | undefined;
  /** Plans and counts, but neither connects nor writes. */
  readonly dryRun?: boolean | undefined;
  readonly onProgress?: ProgressListener | undefined;
}

/** What an export wrote, for a person to read. */
export interface ExportReport {
  /** "Neo4j/5.26.30"; null of a dry run. */
  readonly server: string | null;
  readonly statements: readonly string[];
  readonly nodes: readonly ExportCount[];
  readonly relationships: readonly ExportCount[];
}

export interface ExportCount {
  /** ":Entity:Person", "(:Action)-[:ACTOR]->(:Entity)". */
  readonly name: string;
  readonly graph: number;
  /** How many of these the database holds afterwards; null of a dry run. */
  readonly database: number | null;
}

const defaultBatch = 5_000;

/**
 * Writes a graph into Neo4j 5 or later without plug-ins: a uniqueness constraint for each kind of node, then batches of
 * rows in managed transactions, which the driver repeats when the server asks it to. Everything is merged on its key, so
 * that a second export adds nothing. Afterwards it counts what the database holds of the graph. Throws `ExportError`.
 */
export async function exportToNeo4j(graph: PropertyGraph, target: Neo4jTarget): Promise<ExportReport> {
  const plan = planOf(graph);
  if (target.dryRun === true) return reportOf(plan, null, () => null);
  const place = { uri: target.uri, user: target.user, database: target.database ?? "(home)" };
  const driver = connect(target, place);
  try {
    const server = await checkServer(driver, target, place);
    const session = driver.session({
      database: target.database ?? "",
      defaultAccessMode: neo4j.session.WRITE,
    });
    const found = await new Writer(session, target, place).run(plan);
    return reportOf(plan, server, (name) => found.get(name) ?? 0);
  } catch (error) {
    throw explain(error, place);
  } finally {
    await driver.close();
  }
}

function connect({ uri, user, password }: Neo4jTarget, place: Place): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: 15_000,
      maxTransactionRetryTime: 60_000,
      telemetryDisabled: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExportError(
      "address",
      `${place.uri} is no address of Neo4j (${reason}); write it as bolt://127.0.0.1:7687.`,
    );
  }
}

/** The name and version of what answers; throws when it is too old. */
async function checkServer(driver: Driver, { database }: Neo4jTarget, { uri }: Place): Promise<string> {
  const { agent = "" } = await driver.getServerInfo(database === undefined ? {} : { database });
  const major = /^Neo4j\/(\d+)/.exec(agent)?.[1];
  if (major !== undefined && Number(major) < 5)
    throw new ExportError(
      "version",
      `The server at ${uri} is ${agent.replace("/", " ")}; newsgraph needs Neo4j 5 or later.`,
    );
  return agent;
}

/** Sends a plan through one session and keeps count, so that an error can say how far it got. */
class Writer {
  private readonly session: Session;
  private readonly target: Neo4jTarget;
  private readonly place: Place;
  private written: Written = nothing;

  constructor(session: Session, target: Neo4jTarget, place: Place) {
    this.session = session;
    this.target = target;
    this.place = place;
  }

  /** How many rows of each step the database holds in the end. */
  async run(plan: Plan): Promise<Map<string, number>> {
    try {
      for (const constraint of plan.constraints) await this.execute(constraint, {});
      await this.execute("CALL db.awaitIndexes(300)", {});
      await this.write("nodes", plan.nodes, ({ key, properties }: NodeRow) => ({
        key,
        properties: { ...driverProperties(properties), [plan.nodeKey]: key },
      }));
      await this.write(
        "relationships",
        plan.relationships,
        ({ key, from, to, properties }: RelationshipRow) => ({
          ...{ key, from, to },
          properties: { ...driverProperties(properties), [plan.relationshipKey]: key },
        }),
      );
      return await this.count(plan);
    } catch (error) {
      throw explain(error, this.place, this.written);
    } finally {
      await this.session.close();
    }
  }

  private async write<Row extends NodeRow>(
    phase: "nodes" | "relationships",
    steps: readonly Step<Row>[],
    parameter: (row: Row) => object,
  ): Promise<void> {
    const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
    for (const { rows, write, name } of steps)
      for (const batch of batchesOf(rows, this.target.batch ?? defaultBatch)) {
        const written = await this.execute(write, { rows: batch.map(parameter) });
        if (written !== batch.length)
          throw new ExportError("incomplete", `Neo4j wrote ${written} of ${batch.length} rows of ${name}.`);
        this.written = { ...this.written, [phase]: this.written[phase] + batch.length };
        this.target.onProgress?.({ phase, done: this.written[phase], total });
      }
  }

  private async count({ nodes, relationships }: Plan): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    const steps: readonly Step<NodeRow | RelationshipRow>[] = [...nodes, ...relationships];
    const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
    let done = 0;
    for (const { name, rows, count } of steps)
      for (const batch of batchesOf(rows, this.target.batch ?? defaultBatch)) {
        const keys = batch.map(({ properties: _, ...row }) => row);
        found.set(name, (found.get(name) ?? 0) + (await this.execute(count, { rows: keys })));
        done += batch.length;
        this.target.onProgress?.({ phase: "check", done, total });
      }
    const short = steps.find(({ name, rows }) => (found.get(name) ?? 0) !== rows.length);
    if (short)
      throw new ExportError(
        "incomplete",
        `The database holds ${found.get(short.name) ?? 0} of the ${short.rows.length} ${short.name} of the graph.`,
      );
    return found;
  }

  /** Runs one statement in a transaction of its own; the number in its first column, if it has one. */
  private async execute(statement: string, parameters: Record<string, unknown>): Promise<number> {
    return this.session.executeWrite(async (transaction) => {
      const { records } = await transaction.run(statement, parameters);
      const value: unknown = records[0]?.keys.length === 1 ? records[0].get(0) : 0;
      return neo4j.isInt(value) ? value.toNumber() : 0;
    });
  }
}

function reportOf(plan: Plan, server: string | null, found: (name: string) => number | null): ExportReport {
  const counts = (steps: readonly Step<NodeRow>[]) =>
    steps.map(({ name, rows }) => ({ name, graph: rows.length, database: found(name) }));
  const { constraints, nodes, relationships } = plan;
  return {
    server,
    statements: [...constraints, ...[...nodes, ...relationships].map(({ write }) => write)],
    nodes: counts(nodes),
    relationships: counts(relationships),
  };
}
