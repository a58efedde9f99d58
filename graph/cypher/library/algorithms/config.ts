import type { ValueError } from "../../../values/index.ts";
import { isList, isMap, isNumber, toNumber, type Value, argumentError } from "../../../values/index.ts";
import { didYouMean } from "../../suggest.ts";

export type Orientation = "NATURAL" | "REVERSE" | "UNDIRECTED";

/** Which part of the graph an algorithm sees, and how. */
export interface ProjectionConfig {
  /** Null for all. */
  readonly nodeLabels: readonly string[] | null;
  readonly relationshipTypes: readonly string[] | null;
  readonly relationshipWeightProperty: string | null;
  readonly orientation: Orientation;
}

/** The settings that every algorithm takes, in the words of Neo4j's Graph Data Science. */
const common = ["nodeLabels", "relationshipTypes", "relationshipWeightProperty", "orientation"];

/** The map of settings of an algorithm. A key that nobody reads is an error: it would be a slip of the fingers. */
export class Config {
  private readonly entries: ReadonlyMap<string, Value>;

  constructor(procedure: string, given: Value = null, known: readonly string[] = []) {
    if (given !== null && !isMap(given)) throw invalid(`${procedure} takes a map of settings`);
    this.entries = given ?? new Map<string, Value>();
    const all = [...common, ...known];
    const odd = [...this.entries.keys()].find((key) => !all.includes(key));
    if (odd !== undefined)
      throw invalid(
        `${procedure} knows no setting \`${odd}\`; it has ${all.join(", ")}. ${didYouMean(odd, all) ?? ""}`.trim(),
      );
  }

  /** A number from `least` to `most`. */
  number(name: string, preset: number, least: number, most = Number.POSITIVE_INFINITY): number {
    const value = this.entries.get(name) ?? null;
    const number = value === null ? preset : isNumber(value) ? toNumber(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw invalid(`${name} is a number from ${least}${Number.isFinite(most) ? ` to ${most}` : " on"}`);
  }

  projection(preset: Orientation): ProjectionConfig {
    return {
      nodeLabels: this.names("nodeLabels"),
      relationshipTypes: this.names("relationshipTypes"),
      relationshipWeightProperty: this.names("relationshipWeightProperty")?.[0] ?? null,
      orientation: this.orientation(preset),
    };
  }

  private names(name: string): readonly string[] | null {
    const value = this.entries.get(name) ?? null;
    if (value === null || value === "*") return null;
    const names = isList(value) ? value : [value];
    const isNames = (list: readonly Value[]): list is readonly string[] =>
      list.every((item) => typeof item === "string");
    if (!isNames(names)) throw invalid(`${name} is a String or a List of them`);
    return names.includes("*") ? null : names;
  }

  private orientation(preset: Orientation): Orientation {
    const value = this.entries.get("orientation") ?? preset;
    if (value === "NATURAL" || value === "REVERSE" || value === "UNDIRECTED") return value;
    throw invalid("orientation is 'NATURAL', 'REVERSE' or 'UNDIRECTED'");
  }
}

export function invalid(message: string): ValueError {
  return argumentError(message);
}
