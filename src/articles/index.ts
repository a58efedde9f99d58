export type { Article, Zone, ZoneKind } from "./article.ts";
export { ArticleError } from "./article.ts";
export { mainText } from "./main-text.ts";
export type { ReadOptions } from "./read-articles.ts";
export { readArticles } from "./read-articles.ts";
export { readSource } from "./read-source.ts";
export type { Derivation } from "./duplicates/index.ts";
export { findDerived } from "./duplicates/index.ts";
