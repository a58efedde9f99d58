export * from "./ontology/index.ts";
