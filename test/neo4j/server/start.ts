import type { ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { classPath, java } from "./jars.ts";
import { end, exec, freePort, launch, waitForBolt, type Result } from "./process.ts";

export interface ServerOptions {
  /** Password of the user `neo4j`, 8 characters or more; without, any password passes. */
  readonly password?: string;
  /** Runs neo4j-admin before the start: `(admin) => admin(["database", "import", "full", ...])`. */
  readonly prepare?: (admin: Tool) => Promise<unknown>;
}

/** Runs a tool of Neo4j; throws when it ends with an error. */
export type Tool = (args: readonly string[], input?: string) => Promise<Result>;

export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Runs cypher-shell on a script. */
  readonly shell: (cypher: string) => Promise<Result>;
  readonly stop: () => Promise<void>;
}

const opens = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];
const jvm = [
  ...opens.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ...["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"],
];

/**
 * Starts a Neo4j Community server as a process of its own in a temporary home, on a free port of 127.0.0.1, and waits
 * until it speaks Bolt. Whoever starts it stops it; should this process die, it goes too.
 */
export async function startNeo4j(options: ServerOptions = {}): Promise<Neo4jServer> {
  const home = await mkdtemp(path.join(os.tmpdir(), "neo4j-"));
  try {
    return await startIn(home, options);
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(home: string, { password, prepare }: ServerOptions): Promise<Neo4jServer> {
  const jars = await classPath();
  for (const folder of ["conf", "data", "logs", "import", "plugins", "run"])
    await mkdir(path.join(home, folder), { recursive: true });
  const port = await freePort();
  await writeFile(path.join(home, "conf", "neo4j.conf"), configuration(port, password !== undefined));
  // A class path of 200 jars goes through a file of Java arguments.
  const argFile = path.join(home, "conf", "java.args");
  await writeFile(argFile, `-cp\n"${jars.replaceAll("\\", "\\\\")}"\n`);
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, "conf") };

  const tool: Tool = async (args, input = "") => {
    const result = await exec(java, [...jvm, "-Xmx512m", `@${argFile}`, ...args], { env, input });
    if (result.code !== 0)
      throw new Error(`${args[0] ?? ""} ended with ${result.code}:\n${result.stdout}${result.stderr}`);
    return result;
  };
  const admin: Tool = (args) => tool(["org.neo4j.cli.AdminTool", ...args]);
  if (password !== undefined) await admin(["dbms", "set-initial-password", password]);
  await prepare?.(admin);

  const logFile = path.join(home, "logs", "console.log");
  const main = [
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
    "--console-mode",
  ];
  const child = await launch(
    java,
    [...jvm, "-Xms256m", "-Xmx768m", `@${argFile}`, ...main],
    env,
    logFile,
    home,
  );
  await answering(port, child, logFile);

  const user = "neo4j";
  const uri = `bolt://127.0.0.1:${port}`;
  const login = [
    "-a",
    uri,
    "-u",
    user,
    "-p",
    password ?? "any-password",
    "--format",
    "plain",
    "--non-interactive",
  ];
  return {
    uri,
    user,
    password: password ?? "any-password",
    shell: (cypher) => tool(["org.neo4j.shell.Main", ...login], cypher),
    async stop() {
      // A home that is thrown away needs no clean shutdown.
      await end(child, "SIGKILL");
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function answering(port: number, child: ChildProcess, logFile: string): Promise<void> {
  try {
    await waitForBolt(port, child, 120_000);
  } catch (error) {
    await end(child, "SIGKILL");
    const log = await readFile(logFile, "utf8").catch(() => "");
    throw new Error(`Neo4j did not start: ${String(error)}\n${log.slice(-4000)}`, { cause: error });
  }
}

/** An unknown setting stops the start, which is good in a test. */
function configuration(port: number, hasPassword: boolean): string {
  const settings = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.enabled": "true",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.bolt.tls_level": "DISABLED",
    "server.bolt.telemetry.enabled": "false",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": String(hasPassword),
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    // Unset, LOAD CSV would read the whole file system.
    "server.directories.import": "import",
    "server.memory.pagecache.size": "64m",
    "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.retention_policy": "keep_none",
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}
