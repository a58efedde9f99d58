import { companyTable } from "./companies.ts";
import { NameTable } from "./fold.ts";
import { institutionTable } from "./institutions.ts";

export interface InstitutionEntry {
  /** The usual name: the same for every name and acronym of one institution. */
  readonly name: string;
  readonly kind: string;
  /** ISO 3166 alpha-3, or null. */
  readonly country: string | null;
  /** The usual name of the institution it is part of, or null. */
  readonly within: string | null;
}

const sure = new NameTable<InstitutionEntry>();
const doubtful = new NameTable<InstitutionEntry>();

for (const line of [...institutionTable.trim().split("\n"), ...companyTable.trim().split("\n")])
  addLine(line);

function addLine(line: string): void {
  const [kind = "", home = "", rows = ""] = line.split("|");
  for (const row of rows.split(";")) {
    const names = row.split("=");
    const entry: InstitutionEntry = {
      name: (names[0] ?? row).replaceAll("~", ""),
      kind,
      country: /^[A-Z]{3}$/.test(home) ? home : null,
      within: home.startsWith("@") ? home.slice(1) : null,
    };
    for (const name of names) (name.includes("~") ? doubtful : sure).add(name.replaceAll("~", ""), entry);
  }
}

/**
 * A well-known institution by any of its names.
 * @param hinted the text speaks for an institution: names that are ordinary words count too ("Nature", "Labor")
 */
export function institutionNamed(words: string, hinted = false): InstitutionEntry | undefined {
  return sure.find(words) ?? (hinted ? doubtful.find(words) : undefined);
}
