export { findQuotations } from "./find.ts";
export { findQuoted } from "./marks.ts";
