export { serveView, type ViewServer, type ViewServerOptions } from "./serve-view.ts";
