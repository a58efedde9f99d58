import type { GraphIndex } from "../../model/index/index.ts";
import type { Variable } from "../bind/index.ts";
import { idAt, type Evaluator } from "./row.ts";

/** Reads a slot as a value: here, and only here, ids become nodes and relationships. */
export function readSlot({ slot, representation }: Variable, index: GraphIndex): Evaluator {
  switch (representation) {
    case "value":
      return (row) => row[slot]!;
    case "node":
      return (row) => {
        const id = idAt(row, slot);
        return id === null ? null : index.node(id);
      };
    case "relationship":
      return (row) => {
        const id = idAt(row, slot);
        return id === null ? null : index.relationship(id);
      };
    case "relationships":
      return (row) => (row[slot] as readonly number[] | null)?.map((id) => index.relationship(id)) ?? null;
  }
}
