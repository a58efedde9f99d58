import { nodeLabelOf, type StoredProperties } from "../model/index.ts";
import { nodeLabels } from "../ontology/index.ts";
import { textOf } from "./columns.ts";

/** What a picture of the graph writes beside a node: its caption in the ontology, else its name, else its key. */
export function captionOf(key: string, labels: readonly string[], properties: StoredProperties): string {
  const label = nodeLabelOf(labels);
  const value = (label === null ? undefined : properties[nodeLabels[label].caption]) ?? properties["name"];
  return value === undefined ? key : textOf(value);
}
