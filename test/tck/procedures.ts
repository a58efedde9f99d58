import type { ProcedureDefinition } from "../../graph/cypher/index.ts";
import type { TypeName } from "../../graph/cypher/functions/index.ts";
import { CypherFloat, groupingKey } from "../../graph/values/index.ts";
import { readValue } from "./values.ts";

const types: Readonly<Record<string, readonly TypeName[]>> = {
  INTEGER: ["Integer"],
  FLOAT: ["Float"],
  NUMBER: ["Number"],
  STRING: ["String"],
  BOOLEAN: ["Boolean"],
};

/** The procedure that `there exists a procedure SIGNATURE:` describes: a lookup in its table. */
export function procedureOf(signature: string, table: readonly (readonly string[])[]): ProcedureDefinition {
  const [, name = "", inputs = "", outputs = ""] =
    /^(\S+?)\((.*?)\)\s*::\s*\((.*?)\)\s*:?$/.exec(signature) ?? [];
  const parameters = fields(inputs);
  const results = fields(outputs);
  const header = table[0] ?? [];
  const rows = table
    .slice(1)
    .map((row) => new Map(header.map((column, i) => [column, readValue(row[i] ?? "")])));
  const key = (value: Parameters<typeof groupingKey>[0]) =>
    groupingKey(value instanceof CypherFloat ? value.value : value);
  return {
    name,
    parameters,
    results,
    description: "",
    run: (_index, args) =>
      rows
        .filter((row) =>
          parameters.every((parameter, i) => key(row.get(parameter.name) ?? null) === key(args[i] ?? null)),
        )
        .map((row) => results.map((result) => row.get(result.name) ?? null)),
  };
}

function fields(text: string) {
  return text
    .split(",")
    .map((field) => /(\S+)\s*::\s*(\w+)/.exec(field))
    .filter((field) => field !== null)
    .map(([, name = "", type = ""]) => ({ name, types: types[type] ?? (["Any"] as const) }));
}
