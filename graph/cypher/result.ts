import type { Value } from "../values/index.ts";
import type { Span } from "./source.ts";

/** Something worth telling that is no error. */
export interface Notification {
  readonly code: "UnknownLabel" | "UnknownRelationshipType" | "UnknownProperty" | "CartesianProduct";
  readonly message: string;
  readonly span: Span;
  readonly hint: string | null;
}

/** What a statement changed, counted from its operations. */
export interface SideEffects {
  nodesCreated: number;
  nodesDeleted: number;
  relationshipsCreated: number;
  relationshipsDeleted: number;
  propertiesSet: number;
  labelsAdded: number;
  labelsRemoved: number;
}

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** The operators as a table, of EXPLAIN and PROFILE. */
  readonly plan?: string;
  readonly sideEffects: SideEffects;
  readonly notifications: readonly Notification[];
}
