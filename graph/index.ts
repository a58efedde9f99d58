export * from "./ontology/index.ts";
export * from "./values/index.ts";
export * from "./model/index.ts";
export * from "./export/index.ts";
