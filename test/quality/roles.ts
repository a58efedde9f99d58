import { loadTokenReader } from "../../src/language/load.ts";
import { readLines, referenceFiles } from "./lines.ts";
import { score, shown, type Score } from "./score.ts";

/** A sentence of PropBank over a UD tree. */
interface GoldPropositions {
  readonly t: readonly string[];
  readonly u: readonly string[];
  /** Heads count from 1, 0 is the root. */
  readonly h: readonly number[];
  readonly props: readonly {
    /** The predicate's word. */
    readonly v: number;
    /** Role, first and last word, both included. */
    readonly a: readonly (readonly [role: string, first: number, last: number])[];
  }[];
}

/** Right, found and gold. */
type Counts = [right: number, found: number, gold: number];

/** Head words of a predicate's arguments with their roles. */
type Roles = ReadonlyMap<number, string>;

const core = new Set(["ARG0", "ARG1"]);
const reported = ["ARG0", "ARG1", "ARG2", "ARG3", "ARG4", "TMP", "LOC", "NEG", "MOD", "ADV"];

/**
 * PropBank roles on gold words: `npm run quality -- roles [FILE.jsonl]`.
 *
 * An argument is judged by its head word; one of a predicate that was not found is missed, and all of one that is not
 * gold are wrong. ARG0 and ARG1 are those of verbs, labelled and not; the other roles are those of all predicates.
 */
export async function run(file?: string): Promise<object> {
  const [path] = file === undefined ? referenceFiles(["propositions/ewt.dev.jsonl"]) : [file];
  return path === undefined ? {} : measure(readLines<GoldPropositions>(path), path);
}

async function measure(rows: readonly GoldPropositions[], file: string): Promise<object> {
  const reader = await loadTokenReader();
  const { sentences, tokens, predicates } = reader.annotateTokens(rows.map(({ t }) => t));
  const found = new Map(
    predicates.map(({ token, arguments: all }) => [
      token,
      new Map(all.map(({ head, role }) => [head, role])),
    ]),
  );
  const counts = new Map<string, Counts>();
  for (const [index, row] of rows.entries()) {
    const { first, last } = sentences[index]!;
    const gold = new Map(
      row.props.map((proposition) => [first + proposition.v, rolesOf(proposition, row.h, first)]),
    );
    for (let token = first; token < last; token++) {
      const pair = [found.get(token), gold.get(token)] as const;
      add(counts, "predicates", pair[0] !== undefined, pair[1] !== undefined);
      const verb = [tokens[token]!.upos === "VERB", row.u[token - first] === "VERB"] as const;
      addCore(counts, verb[0] ? pair[0] : undefined, verb[1] ? pair[1] : undefined);
      addAll(counts, ...pair);
    }
  }
  const scores = Object.fromEntries(
    [...counts].map(([name, [right, p, g]]) => [name, score(right, p, right, g)]),
  );
  console.log(file);
  for (const name of ["predicates", "ARG0/1 of verbs", "ARG0/1 unlabelled", ...reported])
    if (scores[name] !== undefined) console.log(`  ${shown(name, scores[name])}`);
  return {
    f1: scores["ARG0/1 of verbs"]?.f1 ?? 0,
    unlabelled: scores["ARG0/1 unlabelled"]?.f1 ?? 0,
    ...f1s(scores),
  };
}

const f1s = (scores: Readonly<Record<string, Score>>): Record<string, number> =>
  Object.fromEntries(["predicates", ...reported].map((name) => [name.toLowerCase(), scores[name]?.f1 ?? 0]));

/** The word of a span whose head stands outside it. */
function rolesOf(
  { v, a }: GoldPropositions["props"][number],
  heads: readonly number[],
  offset: number,
): Map<number, string> {
  const roles = new Map<number, string>();
  for (const [role, first, last] of a) {
    let head = first;
    while (head < last && heads[head]! > first && heads[head]! - 1 <= last) head++;
    if (head !== v && !roles.has(offset + head)) roles.set(offset + head, role);
  }
  return roles;
}

function addCore(counts: Map<string, Counts>, found: Roles | undefined, gold: Roles | undefined): void {
  for (const word of new Set([...(found?.keys() ?? []), ...(gold?.keys() ?? [])])) {
    const [ours, theirs] = [found?.get(word) ?? "", gold?.get(word) ?? ""];
    add(counts, "ARG0/1 unlabelled", core.has(ours), core.has(theirs));
    if (ours === theirs) add(counts, "ARG0/1 of verbs", core.has(ours), core.has(theirs));
    else {
      add(counts, "ARG0/1 of verbs", core.has(ours), false);
      add(counts, "ARG0/1 of verbs", false, core.has(theirs));
    }
  }
}

function addAll(counts: Map<string, Counts>, found: Roles | undefined, gold: Roles | undefined): void {
  for (const [word, role] of found ?? []) add(counts, short(role), true, gold?.get(word) === role);
  for (const [word, role] of gold ?? []) if (found?.get(word) !== role) add(counts, short(role), false, true);
}

const short = (role: string): string => role.replace("ARGM-", "");

function add(counts: Map<string, Counts>, name: string, found: boolean, gold: boolean): void {
  const known = counts.get(name) ?? [0, 0, 0];
  counts.set(name, [known[0] + Number(found && gold), known[1] + Number(found), known[2] + Number(gold)]);
}
