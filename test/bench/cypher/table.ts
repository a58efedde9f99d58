import { least } from "../timing.ts";
import type { Contestant } from "./contestant.ts";
import type { Answer } from "./hand.ts";
import { queries, type QueryName } from "./queries.ts";

/** What each contestant takes for each question, in milliseconds: the least of at least `runs`, one after the other. */
export async function compare(contestants: readonly Contestant[], runs = 7): Promise<string[]> {
  const lines = [row(["query", ...contestants.map(({ name }) => name), "newsgraph / hand"])];
  for (const query of Object.keys(queries) as QueryName[]) {
    const times: number[] = [];
    let expected: string | null = null;
    for (const contestant of contestants) {
      const answer = canonical(await contestant.answer(query));
      expected ??= answer;
      if (answer !== expected)
        throw new Error(
          `${contestant.name} answers "${query}" with ${answer.slice(0, 200)}, not ${expected.slice(0, 200)}.`,
        );
      times.push(await least(() => contestant.answer(query), runs));
    }
    const [hand = 0, own = 0] = times;
    lines.push(row([query, ...times.map((time) => `${time.toFixed(3)} ms`), (own / hand).toFixed(1)]));
  }
  return lines;
}

const row = ([first = "", ...rest]: readonly string[]): string =>
  first.padEnd(36) + rest.map((cell) => cell.padStart(17)).join("");

/** Rows in any order, lists in any order: who wants an order asks for it. */
function canonical(answer: Answer): string {
  const rows = answer.map((cells) =>
    JSON.stringify(cells.map((cell) => (Array.isArray(cell) ? cell.toSorted() : cell))),
  );
  return JSON.stringify(rows.sort());
}
