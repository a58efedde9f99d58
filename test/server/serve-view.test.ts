import { request } from "node:http";
import { networkInterfaces } from "node:os";
import { expect } from "chai";
import { readAssets } from "../../src/page/index.ts";
import { serveView, type ViewServer } from "../../src/server/index.ts";
import { buildView } from "../support/built-view.ts";

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** A request with any Host header, which fetch does not allow. */
function ask(url: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

describe("the view's server", () => {
  const json = JSON.stringify({ nodes: [], edges: [], note: "é".repeat(2000) });
  let server: ViewServer;

  before(async function () {
    buildView();
    server = await serveView({ graph: { json } });
  });
  after(() => server.close());

  it("listens on the loopback interface only", async () => {
    const { port } = new URL(server.url);
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .find(({ family, internal }) => family === "IPv4" && !internal);
    if (outside === undefined) return;
    const failure = await ask(`http://${outside.address}:${port}/`, { Host: "127.0.0.1" }).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(Error);
  });

  it("serves the page with a strict policy", async () => {
    const { status, headers, body } = await ask(server.url);
    expect([status, headers["content-type"], headers["x-content-type-options"]]).to.deep.equal([
      200,
      "text/html; charset=utf-8",
      "nosniff",
    ]);
    expect(headers["content-security-policy"]).to.include("default-src 'none'").and.not.include("unsafe");
    expect(body.toString()).to.equal((await readAssets()).html);
  });

  for (const [encoding, first] of [
    ["br", null],
    ["gzip", 0x1f],
    ["identity", "{".charCodeAt(0)],
  ] as const)
    it(`sends the graph as ${encoding}`, async () => {
      const reply = await ask(`${server.url}graph.json`, { "Accept-Encoding": encoding });
      expect(reply.headers["content-encoding"] ?? "identity").to.equal(encoding);
      if (first !== null) expect(reply.body[0]).to.equal(first);
      const text = await (await fetch(`${server.url}graph.json`)).text();
      expect(text).to.equal(json);
    });

  const refused: readonly (readonly [
    path: string,
    headers: Record<string, string>,
    method: string,
    status: number,
  ])[] = [
    ["", { Host: "evil.example" }, "GET", 403],
    ["graph.json", { Host: "evil.example:80" }, "GET", 403],
    ["graph.json", { Host: "127.0.0.1.evil.example" }, "GET", 403],
    ["../package.json", {}, "GET", 404],
    ["%2e%2e/package.json", {}, "GET", 404],
    ["modules/", {}, "GET", 404],
    ["", {}, "POST", 405],
    ["graph.json", {}, "DELETE", 405],
  ];
  for (const [path, headers, method, status] of refused)
    it(`answers ${status} to ${method} /${path} ${JSON.stringify(headers)}`, async () => {
      const reply = await ask(server.url + path, headers, method);
      expect(reply.status).to.equal(status);
      expect(reply.body.toString()).not.to.include("nodes");
    });

  it("answers under its other names", async () => {
    const { port } = new URL(server.url);
    for (const name of ["localhost", `LOCALHOST:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
      expect((await ask(server.url, { Host: name })).status, name).to.equal(200);
  });

  it("answers HEAD without a body and a query string with the page", async () => {
    expect((await ask(server.url, {}, "HEAD")).body).to.have.length(0);
    expect((await ask(`${server.url}?x=1`)).status).to.equal(200);
  });

  it("says when its port is taken", async () => {
    const failure = await serveView({ graph: { json }, port: Number(new URL(server.url).port) }).catch(
      (error: unknown) => error,
    );
    expect(failure).to.have.property("code", "EADDRINUSE");
  });

  it("says when the graph's file is not there", async () => {
    const failure = await serveView({ graph: { file: "/nowhere/news.graph.json" } }).catch(
      (error: unknown) => error,
    );
    expect(failure).to.have.property("code", "ENOENT");
  });
});
