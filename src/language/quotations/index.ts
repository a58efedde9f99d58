export { findQuotations, withAttitudes } from "./find.ts";
export { findQuoted } from "./marks.ts";
