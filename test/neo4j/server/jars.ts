import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { exec } from "./process.ts";

const pom = fileURLToPath(new URL("pom.xml", import.meta.url));
const cache = fileURLToPath(new URL("../../../node_modules/.cache/neo4j-test-server/", import.meta.url));
const plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath";

export const java =
  process.env["NEO4J_TEST_JAVA"] ??
  (process.env["JAVA_HOME"] === undefined ? "java" : path.join(process.env["JAVA_HOME"], "bin", "java"));
const maven = process.env["NEO4J_TEST_MVN"] ?? "mvn";

/** The class path of the server: Maven resolves it once (130 MB), later a cached file answers. */
export async function classPath(): Promise<string> {
  const key = createHash("sha256")
    .update(await readFile(pom))
    .digest("hex")
    .slice(0, 16);
  const file = path.join(cache, `${key}.cp`);
  const cached = await readFile(file, "utf8").catch(() => "");
  if (cached !== "" && cached.split(path.delimiter).every((jar) => existsSync(jar))) return cached;
  await mkdir(cache, { recursive: true });
  const output = `${file}.${String(process.pid)}`;
  const { code, stdout, stderr } = await exec(maven, [
    ...["-B", "-q", "-f", pom, plugin],
    ...["-DincludeScope=runtime", `-Dmdep.outputFile=${output}`],
  ]);
  if (code !== 0) throw new Error(`mvn ended with ${code}:\n${stdout}${stderr}`);
  await rename(output, file);
  return (await readFile(file, "utf8")).trim();
}

/** Why no server can be started here, or null. It may download the jars. */
export async function missing(): Promise<string | null> {
  const version = await exec(java, ["-version"]).catch(() => null);
  if (version?.code !== 0) return "Java 17 or later is not installed";
  const hasMaven = await exec(maven, ["-v"]).catch(() => null);
  if (hasMaven?.code !== 0) return "Maven (mvn) is not installed";
  return classPath().then(
    () => null,
    (error: unknown) =>
      `Maven could not fetch the server: ${String(error).split("\n").slice(0, 2).join(" ")}`,
  );
}
