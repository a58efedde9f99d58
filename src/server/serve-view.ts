import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readAssets } from "../page/index.ts";
import { encodeFor, type Representation } from "./encodings.ts";

export interface ViewServerOptions {
  /** The graph: a file to read now, or its text. */
  readonly graph: { readonly file: string } | { readonly json: string };
  /** 0, the default, takes any free port. */
  readonly port?: number;
}

export interface ViewServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Only this machine may connect: whoever reads the news of others has no say in who reads along. */
const host = "127.0.0.1";
const names = ["127.0.0.1", "localhost", "[::1]"];

const headers = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "worker-src blob:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/**
 * Serves the view and one graph on the loopback interface: four paths, nothing else. Rejects when the port is taken, the
 * graph cannot be read or the view is not built (`MissingViewError`).
 */
export async function serveView({ graph, port = 0 }: ViewServerOptions): Promise<ViewServer> {
  const { html, script, style } = await readAssets();
  const json = "json" in graph ? graph.json : await readFile(graph.file, "utf8");
  const routes = new Map<string, Representation>([
    ["/", { type: "text/html; charset=utf-8", text: html }],
    ["/view.js", { type: "text/javascript; charset=utf-8", text: script }],
    ["/view.css", { type: "text/css; charset=utf-8", text: style }],
    ["/graph.json", { type: "application/json; charset=utf-8", text: json }],
  ]);
  const server = createServer((request, response) => {
    void answer(request, response, routes);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

type Routes = ReadonlyMap<string, Representation>;

async function answer(request: IncomingMessage, response: ServerResponse, routes: Routes): Promise<void> {
  const refuse = (status: number, reason: string, extra: Record<string, string> = {}) => {
    response.writeHead(status, { ...headers, ...extra, "Content-Type": "text/plain; charset=utf-8" });
    response.end(`${reason}\n`);
  };
  if (!isOurName(request.headers.host)) {
    refuse(403, "This server answers only to its own address.");
    return;
  }
  const found = routes.get((request.url ?? "/").split(/[?#]/u)[0] ?? "/");
  if (found === undefined) refuse(404, "Not found.");
  else if (request.method !== "GET" && request.method !== "HEAD")
    refuse(405, "Only GET.", { Allow: "GET, HEAD" });
  else {
    const { body, encoding } = await encodeFor(request.headers["accept-encoding"], found);
    response.writeHead(200, {
      ...headers,
      "Content-Type": found.type,
      "Content-Length": body.length,
      Vary: "Accept-Encoding",
      ...(encoding === null ? {} : { "Content-Encoding": encoding }),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  }
}

/** A page elsewhere can make its own name point at 127.0.0.1; its requests then carry that name, and are refused. */
function isOurName(header: string | undefined): boolean {
  return header !== undefined && names.includes(header.replace(/:\d+$/u, "").toLowerCase());
}
