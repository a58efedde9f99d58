import { described, type TypeName } from "../functions/signature.ts";
import type { ProcedureDefinition, ProcedureField } from "./definition.ts";

/**
 * A procedure from its signature as it stands in the tables: `db.labels(): label: String`,
 * `algo.pageRank(options?: Map): node: Node, score: Float`.
 */
export function procedure(
  text: string,
  description: string,
  run: ProcedureDefinition["run"],
): ProcedureDefinition {
  const [, name = "", inside = "", results = ""] = /^([\w. ]+)\((.*?)\)(?:: (.*))?$/.exec(text) ?? [];
  const parameters = fields(inside);
  return {
    name,
    parameters: parameters.map(({ name: parameter, types }) => ({ name: parameter.replace("?", ""), types })),
    required: parameters.filter(({ name: parameter }) => !parameter.endsWith("?")).length,
    results: fields(results),
    description: described(description),
    run,
  };
}

function fields(text: string): readonly ProcedureField[] {
  if (text === "") return [];
  return text.split(", ").map((field) => {
    const [name = "", types = "Any"] = field.split(": ");
    return { name, types: types.split(" | ") as TypeName[] };
  });
}
