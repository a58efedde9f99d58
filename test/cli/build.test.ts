import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { check, parseGraph } from "#graph";
import { newsgraph } from "../support/fake-terminal.ts";

const story = `Harbour talks resume

OSLO, Norway (Reuters) — Norwegian Foreign Minister Kari Lunde met Chilean President Tomás Arce in Oslo on Tuesday, 3 March 2026. Arce praised Lunde. Chile accused Norway of overfishing, which Lunde denied.
`;

describe("newsgraph build", function () {
  this.timeout(120_000);
  let folder = "";
  const path = (name: string) => join(folder, name);
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(path(name), content);
    return path(name);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-cli-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("writes a graph that the checker passes, and a report", async () => {
    const { code, out } = await newsgraph([
      "build",
      write("story.txt", story),
      "-o",
      path("g.json"),
      "--jobs",
      "1",
    ]);
    expect(out).to.match(/1 articles read, 0 skipped: \d+ persons/);
    expect(code).to.equal(0);
    expect(check(parseGraph(readFileSync(path("g.json"), "utf8")))).to.deep.equal([]);
  });

  it("gives the same bytes in any order and with any number of threads", async () => {
    const files = ["a", "b", "c"].map((name) =>
      write(`${name}.txt`, story.replaceAll("Lunde", `Lunde${name}`)),
    );
    await newsgraph(["build", ...files, "-o", path("1.json"), "--jobs", "1"]);
    await newsgraph(["build", ...files.reverse(), "-o", path("2.json"), "--jobs", "2"]);
    const [one, two] = ["1.json", "2.json"].map((name) => readFileSync(path(name), "utf8"));
    expect(parseGraph(one!).order).to.be.greaterThan(3);
    expect(one === two, "equal bytes").to.equal(true);
  });

  const bad: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    ["empty.txt", ""],
    ["binary.txt", Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)],
    ["spanish.txt", "El ministro dijo que el puerto de la ciudad y los barcos no van a ceder. ".repeat(3)],
    ["huge.txt", new Uint8Array(50 * 1024 * 1024).fill(0x61)],
  ];
  for (const [name, content] of bad)
    it(`reports ${name} and builds the rest`, async () => {
      const files = [write(name, content), write("story.txt", story)];
      const { code, out } = await newsgraph(["build", ...files, "-o", path("g.json"), "--jobs", "1"]);
      expect(out).to.match(/1 articles read, 1 skipped/);
      expect(out).to.match(new RegExp(`skipped .*${name}: \\S`));
      expect(code).to.equal(0);
    });

  it("reads broken HTML and Latin-1", async () => {
    const html = `<html><body><div><p>${"Norwegian Foreign Minister Kari Lunde met Chilean President Tomás Arce in Oslo. ".repeat(6)}<p><b>unclosed`;
    const files = [write("broken.html", html), write("latin.txt", Buffer.from(story, "latin1"))];
    await newsgraph(["build", ...files, "-o", path("g.json"), "--jobs", "1"]);
    const { out } = await newsgraph([
      "query",
      path("g.json"),
      "MATCH (a:Article) RETURN a.text",
      "--format",
      "json",
    ]);
    const texts = (JSON.parse(out) as Record<string, string>[]).map((row) => row["a.text"]);
    expect(texts).to.have.length(2);
    for (const text of texts) expect(text).to.contain("Tomás Arce");
  });

  it("exits with 3 under --strict when something was skipped", async () => {
    const files = [write("empty.txt", ""), write("story.txt", story)];
    expect(
      (await newsgraph(["build", ...files, "-o", path("g.json"), "--strict", "--jobs", "1"])).code,
    ).to.equal(3);
  });

  it("exits with 1 when there is no article at all", async () => {
    mkdirSync(path("none"));
    const { code, out } = await newsgraph(["build", path("none"), "-o", path("g.json"), "--jobs", "1"]);
    expect(code).to.equal(1);
    expect(out).to.match(/skipped .*none: \S/);
  });

  it("reports a file it may not read", async function () {
    if (process.getuid?.() === 0) return; // Root may read everything; the reason is covered by the missing file below.
    const file = write("secret.txt", story);
    chmodSync(file, 0);
    expect((await newsgraph(["build", file, "-o", path("g.json"), "--jobs", "1"])).out).to.match(
      /skipped .*secret/,
    );
  });

  it("reports a file that is not there", async () => {
    const { code, out } = await newsgraph(["build", path("gone.txt"), "-o", path("g.json"), "--jobs", "1"]);
    expect(code).to.equal(1);
    expect(out).to.match(/gone\.txt/);
  });

  it("reads standard input and writes standard output", async () => {
    const { out, note } = await newsgraph(["build", "-", "-o", "-", "--jobs", "1"], { input: story });
    expect(parseGraph(out).order).to.be.greaterThan(3);
    expect(note).to.match(/1 articles read/);
  });

  it("leaves no half-written file when the place is wrong", async () => {
    const { code, note } = await newsgraph([
      "build",
      write("s.txt", story),
      "-o",
      join(write("file", ""), "g.json"),
      "--jobs",
      "1",
    ]);
    expect(code).to.equal(1);
    expect(note).to.match(/^Cannot write .*: /);
  });
});
