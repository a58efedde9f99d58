import { least } from "../timing.ts";
import type { Contestant } from "./contestant.ts";
import type { Answer } from "./hand.ts";
import { queries, type QueryName } from "./queries.ts";

/**
 * What each contestant takes for each question, in milliseconds: the least of at least `runs`, one after the other. The
 * first two, the hand-written loops and ours, must agree; a peer that answers otherwise, or not at all, is told so.
 */
export async function compare(contestants: readonly Contestant[], runs = 7): Promise<string[]> {
  const lines = [row(["query", ...contestants.map(({ name }) => name), "newsgraph / hand"])];
  for (const query of Object.keys(queries) as QueryName[]) {
    const times: number[] = [];
    const cells: string[] = [];
    let expected: string | null = null;
    for (const contestant of contestants) {
      const answer = await answerOf(contestant, query);
      expected ??= answer;
      if (answer !== expected && times.length < 2)
        throw new Error(
          `${contestant.name} answers "${query}" with ${answer?.slice(0, 200) ?? "an error"}, not ${expected?.slice(0, 200) ?? "an error"}.`,
        );
      const time = answer === null ? Number.NaN : await least(() => contestant.answer(query), runs);
      times.push(time);
      cells.push(answer === null ? "fails" : `${time.toFixed(3)} ms${answer === expected ? "" : " WRONG"}`);
    }
    const [hand = 0, own = 0] = times;
    lines.push(row([query, ...cells, (own / hand).toFixed(1)]));
  }
  return lines;
}

async function answerOf(contestant: Contestant, query: QueryName): Promise<string | null> {
  try {
    return canonical(await contestant.answer(query));
  } catch {
    return null;
  }
}

const row = ([first = "", ...rest]: readonly string[]): string =>
  first.padEnd(36) + rest.map((cell) => cell.padStart(17)).join("");

/** Rows in any order, lists in any order: who wants an order asks for it. */
function canonical(answer: Answer): string {
  const rows = answer.map((cells) =>
    JSON.stringify(cells.map((cell) => (Array.isArray(cell) ? cell.toSorted() : plain(cell)))),
  );
  return JSON.stringify(rows.sort());
}

/** Some peers count in bigints. */
const plain = (cell: unknown): unknown => (typeof cell === "bigint" ? Number(cell) : cell);
