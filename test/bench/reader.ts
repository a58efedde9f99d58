import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ReadingProcess } from "./reading-process.ts";
import { installSpacy } from "./spacy.ts";

/** Passes over the texts that each side makes, in turns; the best counts, for noise only ever adds. */
const rounds = 5;
const repetitions = 4;
/** Seconds for which each side reads before it is timed: what compiles while it runs is done by then. */
const warmUp = 15;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The whole reader (words, trees, names, roles, lemmas, dates, quotations) in tokens a second on one thread and on two,
 * beside spaCy's small English model on one thread: warm, in turns, on the same texts, counted in our tokens.
 */
export async function run(): Promise<readonly string[]> {
  const real = here("../../../shared/articles");
  const folder = existsSync(real) ? real : here("../../docs/examples");
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const texts = files.sort().map((name) => `${folder}/${name}`);
  const own = ["--import", "tsx", here("./reading.ts")];
  const readers = [0, 1].map(() => new ReadingProcess(process.execPath, [...own, ...texts]));
  const python = await installSpacy();
  const spacy =
    typeof python === "string" ? new ReadingProcess(python, [here("./reading.py"), ...texts]) : undefined;
  const all = spacy === undefined ? readers : [...readers, spacy];
  try {
    const ready = await Promise.all(all.map((process) => process.ready));
    await Promise.all(readers.map(warm));
    if (spacy !== undefined) await warm(spacy);
    const [one, two, other] = [new Seconds(), new Seconds(), new Seconds()];
    let tokens = 0;
    for (let round = 0; round < rounds; round++) {
      tokens = (await one.of(() => readers[0]!.read(2 * repetitions))) ?? tokens;
      await two.of(() => Promise.all(readers.map((reader) => reader.read(repetitions))));
      await other.of(() => spacy?.read(2 * repetitions));
    }
    const rate = ({ least }: Seconds): string => (tokens / least).toFixed(0);
    const memory = await readers[0]!.memory();
    const lines = [
      `${files.length} articles ${2 * repetitions} times: ${rate(one)} tokens/s on one thread, ${rate(two)} on two`,
      `ready in ${ready[0]!.toFixed(0)} ms, ${Math.round(memory / 2 ** 20)} MiB of memory in all`,
    ];
    if (spacy === undefined)
      return [...lines, `spaCy skipped: ${python instanceof Error ? python.message : python}`];
    const times = (side: Seconds): string => (other.least / side.least).toFixed(2);
    lines.push(
      `spaCy en_core_web_sm on one thread: ${rate(other)} tokens/s, ready in ${ready[2]!.toFixed(0)} ms`,
    );
    return [...lines, `as fast as spaCy: ${times(one)} times on one thread, ${times(two)} on two`];
  } finally {
    for (const process of all) process.close();
  }
}

async function warm(process: ReadingProcess): Promise<void> {
  const end = performance.now() + warmUp * 1000;
  while (performance.now() < end) await process.read(1);
}

/** The least seconds that something took. */
class Seconds {
  least = Infinity;

  async of<Result>(work: () => Promise<Result> | undefined): Promise<Result | undefined> {
    const begin = performance.now();
    const result = await work();
    this.least = Math.min(this.least, (performance.now() - begin) / 1000);
    return result;
  }
}
