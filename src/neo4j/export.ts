import neo4j, { type Driver } from "neo4j-driver";
import type { NodeRow, PropertyGraph } from "#graph";
import type { ProgressListener } from "../progress.ts";
import { ExportError } from "./export-error.ts";
import { explain, type Place } from "./explain.ts";
import { planOf, type Plan, type Step } from "./plan.ts";
import { Writer } from "./writer.ts";

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
  /** ":Entity:Person", "-[:ACTOR]->". */
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
    const found = await new Writer(session, place, target.batch ?? defaultBatch, target.onProgress).run(plan);
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
