import type { NodeLabel } from "./node-labels.ts";
import type { RelationshipType } from "./relationship-types.ts";

/** A full-text index over these properties of these nodes or relationships. */
interface TextIndexRow {
  readonly name: string;
  readonly labels?: readonly NodeLabel[];
  readonly types?: readonly RelationshipType[];
  readonly properties: readonly string[];
}

/** What a reader looks for by its words. */
export const textIndexes: readonly TextIndexRow[] = [
  {
    name: "names",
    labels: ["Person", "Institution", "Country", "Place", "Action"],
    properties: ["name", "aliases"],
  },
  { name: "quotes", labels: ["Claim"], properties: ["quote"] },
  { name: "articles", labels: ["Article"], properties: ["title", "text"] },
  { name: "mentions", types: ["MENTIONS"], properties: ["texts"] },
];
