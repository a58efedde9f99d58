import { sampleGraph } from "./sample-graph.ts";

/** Names a newspaper should not print but a page must survive. */
export const hostileNames = [
  '<img src=x onerror="window.hacked=1">',
  "</script><script>window.hacked=1</script>",
  "<!-- <script>",
  "\u202Egnp.exe\u2028\u2029",
  "x".repeat(300),
  "👩‍👩‍👧‍👦 émoji 🦊",
  "عمر الشريف",
  "javascript:alert(1)",
  "$& $1 $` %s ${1}",
];

/** The sample graph with hostile names, titles, publishers, texts and quotes; offsets are still right. */
export function hostileGraph(): ReturnType<typeof sampleGraph> {
  const graph = sampleGraph();
  let at = 0;
  const next = () => hostileNames[at++ % hostileNames.length]!;
  for (const { attributes } of graph.nodes) {
    const { labels, properties } = attributes as { labels: string[]; properties: Record<string, unknown> };
    if (labels.includes("Claim")) continue;
    if (labels.includes("Article")) {
      properties["title"] = next();
      properties["publisher"] = next();
      properties["text"] = `${String(properties["text"])}\n\n${hostileNames.join("\n")}`;
    } else properties["name"] = next();
    if ("aliases" in properties) properties["aliases"] = [next(), next()];
  }
  return graph;
}
