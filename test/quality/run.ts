export interface Suite {
  readonly run: (file?: string) => Promise<object>;
}

/** One file a suite; each measures a file it is given, or the reference data it knows. */
const suites: Readonly<Record<string, () => Promise<Suite>>> = {
  tokens: () => import("./tokens.ts"),
  syntax: () => import("./syntax.ts"),
  names: () => import("./names.ts"),
  actions: () => import("./actions.ts"),
  speakers: () => import("./speakers.ts"),
  quotations: () => import("./quotations.ts"),
  roles: () => import("./roles.ts"),
  dates: () => import("./dates.ts"),
  coref: () => import("./coref.ts"),
  graph: () => import("./graph.ts"),
};

/** `npm run quality -- [SUITE [FILE]]`: measures one suite, or all on their own files; ends with one line of JSON. */
async function measure(suite: string | undefined, file: string | undefined): Promise<object> {
  if (suite === undefined) {
    const figures: Record<string, object> = {};
    for (const each of Object.keys(suites)) {
      console.log(`\n${each}`);
      figures[each] = await measureOne(each, undefined);
    }
    return figures;
  }
  if (!Object.hasOwn(suites, suite))
    throw new Error(`There is no suite "${suite}". The suites are: ${Object.keys(suites).join(", ")}.`);
  return { suite, ...(await measureOne(suite, file)) };
}

async function measureOne(suite: string, file: string | undefined): Promise<object> {
  const { run } = await suites[suite]!();
  return run(file);
}

try {
  const [suite, file] = process.argv.slice(2);
  console.log(JSON.stringify(await measure(suite, file)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
