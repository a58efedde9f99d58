import { actionTypes, nodeLabels, relationshipTypes, type PropertyTable } from "#graph";

/** docs/ontology.md, from the tables the types and the checker come from. */
export function ontologyPage(): string {
  return [
    "# The graph",
    "",
    "A claims ledger: what happened (`Action`) is kept apart from who says so, where, how surely and in which words (`Claim`). Labels, relationship types and property names are the public interface. This page is written from the tables in `graph/ontology` by `npm run docs`.",
    "",
    "Whatever the text does not say but we concluded carries `inferred: true` and the reason.",
    "",
    "## Nodes",
    ...Object.values(nodeLabels).flatMap(({ labels, description, properties }) => [
      "",
      `### ${labels.map((label) => `\`${label}\``).join(" + ")}`,
      "",
      `${sentence(description)} A property with ? may be absent.`,
      "",
      ...propertyRows(properties),
    ]),
    "",
    "## Relationships",
    ...Object.entries(relationshipTypes).flatMap(([type, { description, from, to, properties }]) => [
      "",
      `### \`(${from.join(" or ")})-[:${type}]->(${to.join(" or ")})\``,
      "",
      sentence(description),
      ...(Object.keys(properties).length > 0 ? ["", ...propertyRows(properties)] : []),
    ]),
    "",
    "## Action types",
    "",
    "The sixteen event types of PLOVER. The score runs from -10 (conflict) to 10 (cooperation).",
    "",
    "| type | an actor ... | quad | score | modes |",
    "|---|---|---|---|---|",
    ...Object.entries(actionTypes).map(
      ([type, { description, quad, score, modes }]) =>
        `| \`${type}\` | ${description} | ${quad} | ${score} | ${Object.keys(modes).join(", ")} |`,
    ),
    "",
  ].join("\n");
}

function propertyRows(properties: PropertyTable): string[] {
  return [
    "| property | type | |",
    "|---|---|---|",
    ...Object.entries(properties).map(
      ([name, { type, required, description, values }]) =>
        `| \`${name}\`${required ? "" : " ?"} | ${type} | ${description}${values === undefined || values.length > 12 ? "" : `: ${values.join(", ")}`} |`,
    ),
  ];
}

const sentence = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}.`;
