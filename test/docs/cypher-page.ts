import { chapters, openCypherFunctions } from "../../graph/cypher/functions/index.ts";
import { writtenSignature } from "../../graph/cypher/functions/type-names.ts";
import { examples as functionExamples } from "../cypher/functions/examples.ts";
import { examples as procedureExamples } from "../cypher/procedures/examples.ts";
import { functionOf, peopleEngine } from "../cypher/support/people.ts";

/** docs/cypher.md with the tables of functions and procedures as the engine has them. */
export function cypherPage(page: string): string {
  return between(between(page, "functions", functionTables()), "procedures", procedureTable());
}

function between(page: string, name: string, text: string): string {
  const marks = new RegExp(`(<!-- ${name}: [^\\n]*-->\\n)[\\s\\S]*(<!-- /${name} -->)`);
  return page.replace(marks, (_, open: string, close: string) => `${open}\n${text}\n\n${close}`);
}

function functionTables(): string {
  const examples = new Map(
    [...functionExamples].reverse().map((row) => [functionOf(row[0]).toLowerCase(), row]),
  );
  const sections = chapters.map(([category, functions]) => {
    const rows = functions.map((definition) => {
      const [expression = "", value = ""] = examples.get(definition.name.toLowerCase()) ?? [];
      const meaning = `${definition.description}${openCypherFunctions.includes(definition) ? "" : " \\*"}`;
      return [code(writtenSignature(definition)), meaning, code(expression), code(value)];
    });
    return `### ${category}\n\n${table(["Function", "Meaning", "Example", "Value"], rows)}`;
  });
  return sections.join("\n\n");
}

function procedureTable(): string {
  const { rows } = peopleEngine().query("SHOW PROCEDURES YIELD name, signature, description");
  const cells = (rows as readonly (readonly string[])[]).map(
    ([name = "", signature = "", description = ""]) => {
      const [query = ""] = procedureExamples.find(([text]) => text.includes(`CALL ${name}(`)) ?? [];
      return [code(signature), description, code(query)];
    },
  );
  return table(["Procedure", "Rows", "Example"], cells);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), `|${header.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

/** A bar would end the cell. */
const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;
