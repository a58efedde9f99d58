export { MissingViewError, readAssets, type ViewAssets } from "./assets.ts";
export { writePage } from "./write-page.ts";
