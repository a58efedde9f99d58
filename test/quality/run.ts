import { readdirSync } from "node:fs";

/** Modules of this folder that measure nothing themselves. */
const support: ReadonlySet<string> = new Set(["run", "score", "lines"]);

const suites = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .filter((suite) => !support.has(suite))
  .sort();

/** `npm run quality -- [SUITE [FILE]]`: measures one suite, or all on their own files; ends with one line of JSON. */
async function measure(suite: string | undefined, file: string | undefined): Promise<object> {
  if (suite === undefined) {
    const figures: Record<string, object> = {};
    for (const each of suites) {
      console.log(`\n${each}`);
      figures[each] = await measureOne(each, undefined);
    }
    return figures;
  }
  if (!suites.includes(suite))
    throw new Error(`There is no suite "${suite}". The suites are: ${suites.join(", ")}.`);
  return { suite, ...(await measureOne(suite, file)) };
}

async function measureOne(suite: string, file: string | undefined): Promise<object> {
  const { run } = (await import(`./${suite}.ts`)) as { run: (file?: string) => Promise<object> };
  return run(file);
}

try {
  const [suite, file] = process.argv.slice(2);
  console.log(JSON.stringify(await measure(suite, file)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
