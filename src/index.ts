export { ArticleError, readArticles, type Article } from "./articles/index.ts";
export { build, type Build, type BuildOptions, type BuildReport, type Coverage } from "./build/index.ts";
export type { ProgressEvent, ProgressListener } from "./progress.ts";
export { ExportError, exportToNeo4j, type ExportReport, type Neo4jTarget } from "./neo4j/index.ts";
