export { QueryBinder, type Bound } from "./queries.ts";
export { WritingBinder } from "./writing.ts";
export type * from "./bound.ts";
export type { Catalog } from "./catalog.ts";
export { conjuncts } from "./binder-base.ts";
export type { Type } from "./type.ts";
export type { Representation, Variable } from "./variable.ts";
