export { findQuotations } from "./find.ts";
