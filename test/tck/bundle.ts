import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NamedGraphs } from "./run-scenario.ts";
import type { Scenario } from "./scenario.ts";

const folder = new URL("../../../shared/data/opencypher-tck/", import.meta.url);

/** Where the development scenarios lie beside the project. */
export const defaultBundle = fileURLToPath(new URL("dev.bundle.json", folder));

export const hasBundle = (path = defaultBundle): boolean => existsSync(path);

export const readBundle = (path = defaultBundle): readonly Scenario[] =>
  JSON.parse(readFileSync(path, "utf8")) as readonly Scenario[];

export const namedGraph: NamedGraphs = (name) =>
  readFileSync(new URL(`graphs/${name}/${name}.cypher`, folder), "utf8");
