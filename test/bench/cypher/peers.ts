import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GraphData } from "../graph.ts";
import type { Contestant } from "./contestant.ts";
import { openGrafeo } from "./grafeo.ts";
import { openLadybug } from "./ladybug.ts";

const folder = fileURLToPath(new URL("../../../node_modules/.cache/newsgraph-peers", import.meta.url));

/** Native engines that are compared and not used: no dependency of the project, and not there on every platform. */
const known: readonly {
  readonly name: string;
  readonly version: string;
  readonly open: (module: never, data: GraphData) => Contestant | Promise<Contestant>;
}[] = [
  { name: "@ladybugdb/core", version: "0.19.1", open: openLadybug },
  { name: "@grafeo-db/js", version: "0.6.0", open: openGrafeo },
];

/** The peers that can be had: installed into a folder of their own when they are asked for, else told and left out. */
export async function peers(data: GraphData): Promise<readonly Contestant[]> {
  const opened: Contestant[] = [];
  for (const { name, version, open } of known) {
    try {
      opened.push(await open(load(name, version) as never, data));
    } catch (error) {
      console.log(`  ${name} is left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return opened;
}

function load(name: string, version: string): unknown {
  const manifest = join(folder, "package.json");
  if (!existsSync(join(folder, "node_modules", name))) {
    console.log(`  installing ${name}@${version} into ${folder}`);
    mkdirSync(folder, { recursive: true });
    if (!existsSync(manifest)) writeFileSync(manifest, '{"private": true}');
    const args = ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];
    const { status, stderr } = spawnSync("npm", [...args, `${name}@${version}`], {
      cwd: folder,
      encoding: "utf8",
      timeout: 300_000,
    });
    if (status !== 0) throw new Error(`npm could not install it. ${stderr.trim().split("\n").at(-1) ?? ""}`);
  }
  return createRequire(manifest)(name);
}
