import { chapters, type FunctionDefinition } from "../functions/index.ts";
import { writtenFields, writtenSignature, writtenTypes } from "../functions/type-names.ts";
import { listings, type Listing } from "../parse/listings.ts";
import { float, type Value } from "../../values/index.ts";
import type { TextIndex } from "./full-text/index.ts";
import type { ProcedureDefinition, ProcedureField } from "../procedures/definition.ts";

type Row = Readonly<Record<string, Value>>;
type Named = Row & { readonly name: string };

/** What SHOW FUNCTIONS, PROCEDURES and INDEXES call; CALL cannot write their names. */
export function showProcedures(
  procedures: readonly ProcedureDefinition[],
  textIndexes: readonly TextIndex[],
): readonly ProcedureDefinition[] {
  return [
    show("FUNCTIONS", (kind) => (kind === "USER DEFINED" ? [] : functionRows())),
    show("PROCEDURES", () => procedures.map(procedureRow).sort(byName)),
    show("INDEXES", (kind) => indexRows(textIndexes).filter(({ type }) => kind === null || type === kind)),
  ];
}

function show(listing: Listing, rows: (kind: Value) => readonly Row[]): ProcedureDefinition {
  const { all } = listings[listing];
  return {
    name: `SHOW ${listing}`,
    parameters: [{ name: "kind", types: ["String"] }],
    required: 0,
    results: all.map((name) => ({ name, types: ["Any"] })),
    description: "",
    run: (_index, [kind = null]) => rows(kind).map((row) => all.map((column) => row[column] ?? null)),
  };
}

const unrestricted: Row = { isDeprecated: false };

/** Those that are forms of the language and have no row in the table of functions. */
const forms: readonly (readonly [name: string, signature: string, description: string])[] = [
  ["all", "all(variable IN list WHERE predicate) :: BOOLEAN", "whether it holds for every item"],
  ["any", "any(variable IN list WHERE predicate) :: BOOLEAN", "whether it holds for at least one item"],
  ["none", "none(variable IN list WHERE predicate) :: BOOLEAN", "whether it holds for no item"],
  ["single", "single(variable IN list WHERE predicate) :: BOOLEAN", "whether it holds for exactly one item"],
  [
    "reduce",
    "reduce(sum = start, variable IN list | next) :: ANY",
    "what is left when all items are gone through",
  ],
];

function functionRows(): readonly Named[] {
  const rows = chapters.flatMap(([category, functions]) =>
    functions.map((definition) => functionRow(category, definition)),
  );
  const others = forms.map(([name, signature, description]) => ({
    ...unrestricted,
    ...{ name, signature, description, isBuiltIn: true, aggregating: false },
    category: name === "reduce" ? "List" : "Predicate",
  }));
  return [...rows, ...others].sort(byName);
}

function functionRow(category: string, definition: FunctionDefinition): Named {
  const { name, description, parameters, kind } = definition;
  const signature = writtenSignature(definition);
  return {
    ...unrestricted,
    ...{ name, category, description, signature, isBuiltIn: true, aggregating: kind === "aggregate" },
    argumentDescription: parameters.map(fieldRow),
    returnDescription: signature.slice(signature.indexOf(") :: ") + 5),
  };
}

function procedureRow(definition: ProcedureDefinition): Named {
  const { name, description, mode = "READ", parameters, required, results } = definition;
  const given = results.length > 0 ? ` :: (${writtenFields(results)})` : "";
  return {
    ...unrestricted,
    ...{ name, description, mode, worksOnSystem: false, admin: false },
    signature: `${name}(${writtenFields(parameters, required)})${given}`,
    argumentDescription: parameters.map(fieldRow),
    returnDescription: results.map(fieldRow),
    option: new Map([["deprecated", false]]),
  };
}

const fieldRow = ({ name, types }: ProcedureField): Value =>
  new Map([
    ["name", name],
    ["type", writtenTypes(types)],
  ]);

/** Every graph knows its nodes by label and its relationships by type. */
function indexRows(textIndexes: readonly TextIndex[]): readonly Row[] {
  const lookups: readonly Row[] = [
    { name: "labels", type: "LOOKUP", entityType: "NODE" },
    { name: "types", type: "LOOKUP", entityType: "RELATIONSHIP" },
  ];
  const rows = [...lookups, ...textIndexes.map(textIndexRow)];
  return rows.map((row, i) => ({
    ...{ id: i + 1, state: "ONLINE", populationPercent: float(100), failureMessage: "", options: new Map() },
    ...row,
  }));
}

function textIndexRow({ name, labels, types, properties }: TextIndex): Row {
  const entityType = types ? "RELATIONSHIP" : "NODE";
  return { name, type: "FULLTEXT", entityType, labelsOrTypes: types ?? labels ?? [], properties };
}

const byName = (a: Named, b: Named): number => (a.name < b.name ? -1 : 1);
