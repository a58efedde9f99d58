import type { Arrays, Rows } from "./arrays.ts";
import type { QueryName } from "./queries.ts";

/** What a query gives: rows of plain values. */
export type Answer = readonly (readonly unknown[])[];

/** For each question the loop somebody would write over arrays, with a stamp per node in place of a set. */
export function handLoops(arrays: Arrays): Readonly<Record<QueryName, () => Answer>> {
  const { names, ids, scores, persons, isPerson } = arrays;
  const { KNOWS: knows, OWNS: owns } = arrays.out as Readonly<Record<"KNOWS" | "OWNS", Rows>>;
  const knownBy = arrays.in["KNOWS"]!;
  const seen = new Int32Array(arrays.nodeCount);
  let stamp = 0;

  function scan(): Answer {
    let count = 0;
    for (let i = 0; i < persons.length; i++) if (scores[persons[i]!]! > 900) count++;
    return [[count]];
  }

  function oneHop(name: string): Answer {
    const start = ids.get(name)!;
    const found: string[] = [];
    for (let k = knows.offsets[start]!; k < knows.offsets[start + 1]!; k++)
      found.push(names[knows.neighbours[k]!]!);
    return found.sort().map((each) => [each]);
  }

  /** Two relationships that are not the same one; each in any of the directions given. */
  function twoHops(name: string, lanes: readonly Rows[]): Answer {
    const start = ids.get(name)!;
    stamp += 1;
    let count = 0;
    for (const first of lanes)
      for (let k = first.offsets[start]!; k < first.offsets[start + 1]!; k++) {
        const middle = first.neighbours[k]!;
        for (const second of lanes)
          for (let l = second.offsets[middle]!; l < second.offsets[middle + 1]!; l++) {
            const end = second.neighbours[l]!;
            if (seen[end] === stamp || second.relationships[l] === first.relationships[k]) continue;
            seen[end] = stamp;
            count++;
          }
      }
    return [[count]];
  }

  /** Breadth first; the start counts when a walk that repeats no relationship leads back to it. */
  function reach(name: string, lanes: readonly Rows[], most: number): Answer {
    const start = ids.get(name)!;
    stamp += 1;
    seen[start] = stamp;
    let frontier = [start];
    let count = 0;
    for (let depth = 1; depth <= most; depth++) {
      const next: number[] = [];
      for (const node of frontier)
        for (const { offsets, neighbours } of lanes)
          for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
            const neighbour = neighbours[k]!;
            if (seen[neighbour] === stamp) continue;
            seen[neighbour] = stamp;
            count++;
            next.push(neighbour);
          }
      frontier = next;
    }
    return [[count + (isOnTrail(start, start, lanes, most, []) ? 1 : 0)]];
  }

  function isOnTrail(
    node: number,
    end: number,
    lanes: readonly Rows[],
    left: number,
    walked: number[],
  ): boolean {
    for (const { offsets, neighbours, relationships } of lanes)
      for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
        if (walked.includes(relationships[k]!)) continue;
        if (neighbours[k] === end) return true;
        if (left === 1) continue;
        walked.push(relationships[k]!);
        if (isOnTrail(neighbours[k]!, end, lanes, left - 1, walked)) return true;
        walked.pop();
      }
    return false;
  }

  function shortest(from: string, to: string, most: number): Answer {
    const [start, end] = [ids.get(from)!, ids.get(to)!];
    stamp += 1;
    seen[start] = stamp;
    let frontier = [start];
    for (let depth = 1; depth <= most; depth++) {
      const next: number[] = [];
      for (const node of frontier)
        for (const { offsets, neighbours } of [arrays.allOut, arrays.allIn])
          for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
            const neighbour = neighbours[k]!;
            if (neighbour === end) return [[depth]];
            if (seen[neighbour] === stamp) continue;
            seen[neighbour] = stamp;
            next.push(neighbour);
          }
      frontier = next;
    }
    return [];
  }

  function grouped(): Answer {
    const counts = new Map<string, number>();
    for (const person of persons)
      for (let k = knows.offsets[person]!; k < knows.offsets[person + 1]!; k++) {
        const known = knows.neighbours[k]!;
        if (isPerson[known] === 1) counts.set(names[known]!, (counts.get(names[known]!) ?? 0) + 1);
      }
    const best: [string, number][] = [];
    for (const [name, count] of counts) {
      const last = best[9];
      if (last && (count < last[1] || (count === last[1] && name > last[0]))) continue;
      best.push([name, count]);
      best.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).length = Math.min(best.length, 10);
    }
    return best;
  }

  function triangles(): Answer {
    const { offsets, neighbours, relationships } = owns;
    let count = 0;
    for (const a of persons) {
      if (scores[a]! <= 990) continue;
      for (let i = offsets[a]!; i < offsets[a + 1]!; i++) {
        const b = neighbours[i]!;
        for (let j = offsets[b]!; j < offsets[b + 1]!; j++) {
          if (relationships[j] === relationships[i]) continue;
          const c = neighbours[j]!;
          for (let k = offsets[c]!; k < offsets[c + 1]!; k++)
            if (
              neighbours[k] === a &&
              relationships[k] !== relationships[i] &&
              relationships[k] !== relationships[j]
            )
              count++;
        }
      }
    }
    return [[count]];
  }

  function collected(): Answer {
    const rows: (readonly [string, readonly string[]])[] = [];
    for (const person of persons) {
      if (scores[person] !== 7) continue;
      const owned: string[] = [];
      for (let k = owns.offsets[person]!; k < owns.offsets[person + 1]!; k++)
        owned.push(names[owns.neighbours[k]!]!);
      rows.push([names[person]!, owned]);
    }
    return rows;
  }

  return {
    "label scan + filter, count": scan,
    "1 hop by name, sorted": () => oneHop("Person 40"),
    "2 hops, distinct count": () => twoHops("Person 500", [knows]),
    "*1..3, distinct": () => reach("Person 200", [knows], 3),
    "shortestPath, undirected, up to 10": () => shortest("Person 40000", "Person 49000", 10),
    "group by, top 10": grouped,
    "cyclic join": triangles,
    "OPTIONAL MATCH + collect": collected,
    "undirected 2 hops, distinct": () => twoHops("Person 1000", [knows, knownBy]),
    "undirected *1..3, distinct": () => reach("Person 40001", [knows, knownBy], 3),
  };
}
