export { ExportError, type ExportFailure, type Written } from "./export-error.ts";
export { exportToNeo4j, type ExportCount, type ExportReport, type Neo4jTarget } from "./export.ts";
