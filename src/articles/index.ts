export type { Article, Zone, ZoneKind } from "./article.ts";
export { ArticleError } from "./article.ts";
