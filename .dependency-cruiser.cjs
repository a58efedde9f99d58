/** The rooms and their doors (docs/architecture.md). The compiler keeps the outer walls; these keep the inner ones. */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "graph-is-pure",
      severity: "error",
      from: { path: "^graph" },
      to: { path: "^(src|viz|test)|^node:" },
    },
    { name: "viz-and-src-never-meet", severity: "error", from: { path: "^viz" }, to: { path: "^src" } },
    { name: "src-and-viz-never-meet", severity: "error", from: { path: "^src" }, to: { path: "^viz" } },
    {
      name: "graph-has-three-doors",
      severity: "error",
      from: { path: "^(src|viz)" },
      to: { path: "^graph/", pathNot: "^graph/(cypher/|cypher/library/)?index\\.ts$" },
    },
    {
      name: "the-engine-needs-no-library",
      severity: "error",
      from: { path: "^graph/cypher", pathNot: "^graph/cypher/library" },
      to: { path: "^graph/cypher/library" },
    },
    {
      name: "ontology-is-the-bottom",
      severity: "error",
      from: { path: "^graph/ontology" },
      to: { path: "^graph/(model|cypher|export)" },
    },
    {
      name: "values-know-no-graph",
      severity: "error",
      from: { path: "^graph/values" },
      to: { path: "^graph/(ontology|model|cypher|export)" },
    },
    {
      name: "model-knows-no-query",
      severity: "error",
      from: { path: "^graph/model" },
      to: { path: "^graph/(cypher|export)" },
    },
    {
      name: "only-the-scene-knows-sigma",
      severity: "error",
      from: { path: "^viz", pathNot: "^viz/scene" },
      to: { path: "node_modules/(sigma|@sigma)" },
    },
    {
      name: "only-the-reader-knows-the-net",
      severity: "error",
      from: { path: "^src", pathNot: "^src/language" },
      to: { path: "^src/language/", pathNot: "^src/language/index\\.ts$" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "node", "default"],
    },
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
  },
};
