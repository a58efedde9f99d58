export type { Derivation } from "./find-derived.ts";
export { findDerived } from "./find-derived.ts";
