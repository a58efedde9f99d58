import { expect } from "chai";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArticleError, readArticles, readSource } from "../../src/articles/index.ts";
import type { Article } from "../../src/articles/index.ts";

const story = (name: string): string =>
  `${name} said on Monday that the bridge over the river would be closed until the end of the month.\n`;

async function read(
  inputs: readonly string[],
  cwd: string,
  stdin?: readonly (string | Uint8Array)[],
): Promise<(Article | ArticleError)[]> {
  const items: (Article | ArticleError)[] = [];
  const stream = (function* () {
    yield* stdin ?? [];
  })();
  const asynchronous = { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve(stream.next()) }) };
  for await (const item of readArticles(inputs, { cwd, stdin: asynchronous })) items.push(item);
  return items;
}

const files = (items: readonly (Article | ArticleError)[]): string[] =>
  items.map((item) => (item instanceof ArticleError ? `! ${item.message}` : item.file));

describe("reading articles", () => {
  let folder = "";
  const put = (name: string, content: string | Uint8Array): void => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-articles-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("searches folders to any depth, by extension, in one order, and skips what is no article", async () => {
    for (const name of ["b.txt", "a.MD", "deep/er/c.html", "Z.txt"]) put(name, story(name));
    for (const name of [
      "README.md",
      "LICENSE.txt",
      "picture.png",
      ".hidden/d.txt",
      "node_modules/x/e.md",
      "news.graph.json",
    ])
      put(name, story(name));
    expect(files(await read(["."], folder))).to.deep.equal(["Z.txt", "a.MD", "b.txt", "deep/er/c.html"]);
  });

  it("takes files, folders and globs in any order with the same result, each file once", async () => {
    for (const name of ["one/a.txt", "one/b.txt", "two/c.txt", "two/README.md"]) put(name, story(name));
    const expected = ["one/a.txt", "one/b.txt", "two/README.md", "two/c.txt"];
    const inputs = ["two", "one/*.txt", "one/b.txt", "./one/a.txt", "two/README.md"];
    expect(files(await read(inputs, folder))).to.deep.equal(expected);
    expect(files(await read([...inputs].reverse(), folder))).to.deep.equal(expected);
  });

  it("reads standard input last, in pieces", async () => {
    put("a.txt", story("a"));
    const items = await read(["-", "a.txt"], folder, [
      "Ada Obi said on Monday that the bri",
      new TextEncoder().encode("dge would be closed."),
    ]);
    expect(files(items)).to.deep.equal(["a.txt", "-"]);
    expect((items[1] as Article).text).to.equal("Ada Obi said on Monday that the bridge would be closed.");
  });

  it("reads copies once and says so", async () => {
    put("a.txt", story("a"));
    put("b.txt", story("a"));
    expect(files(await read(["."], folder))).to.deep.equal([
      "a.txt",
      "! b.txt: it is the same, byte for byte, as a.txt, and was read once",
    ]);
  });

  it("says what is wrong with an input and reads the rest", async () => {
    put("good.txt", story("good"));
    put("empty.txt", "");
    put("blank.txt", " \n\t\n");
    put("binary.txt", new Uint8Array([1, 2, 0, 3, 4, 0, 0, 9, 8, 7]));
    put("scan.txt", "%PDF-1.7 ...");
    put("huge.txt", "x");
    truncateSync(join(folder, "huge.txt"), 50 * 1024 * 1024);
    mkdirSync(join(folder, "nothing"));
    const inputs = [
      "good.txt",
      "empty.txt",
      "blank.txt",
      "binary.txt",
      "scan.txt",
      "huge.txt",
      "nothing",
      "missing.txt",
      "none-*.txt",
    ];
    expect(files(await read(inputs, folder))).to.have.members([
      "good.txt",
      "! empty.txt: the file is empty",
      "! blank.txt: the file holds nothing but white space",
      "! binary.txt: it is a binary file, not text; save the article as text, HTML or Markdown",
      "! scan.txt: it is a PDF document, not text; save the article as text, HTML or Markdown",
      "! huge.txt: it is larger than 20 MB (50 MB); split it into smaller files",
      "! nothing: no article in this folder (looked for .txt .text .md .markdown .html .htm .xhtml .json .jsonl .ndjson .xml .rss .atom)",
      "! missing.txt: there is no such file or folder",
      "! none-*.txt: no file matches this pattern",
    ]);
  });

  it("says that a file may not be read", async () => {
    put("secret.txt", story("secret"));
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "secret.txt"), 0);
    const found = await asNobody(() => read(["secret.txt"], folder));
    expect(files(found)).to.deep.equal(["! secret.txt: it cannot be read (permission denied)"]);
  });

  it("refuses more standard input than it would read of a file", async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(97);
    const [error] = await read(
      ["-"],
      folder,
      Array.from({ length: 22 }, () => megabyte),
    );
    expect(error).to.be.instanceOf(ArticleError);
    expect((error as ArticleError).reason).to.match(/^it is larger than 20 MB/u);
  });
});

describe("any bytes", () => {
  /** A small linear congruential generator: the same bytes in every run. */
  function* noise(seed: number): Generator<number> {
    for (let value = seed; ;) {
      value = (Math.imul(value, 1664525) + 1013904223) >>> 0;
      yield value >>> 24;
    }
  }

  const openings = [
    "",
    "<html>",
    "<rss><channel><item>",
    '{"text":"',
    "---\n",
    "# ",
    "<?xml version='1.0'?>",
    "\uFEFF",
    "<p><table><td><!--",
    "[[[{",
    "date 2026-",
  ];
  for (const [index, opening] of openings.entries())
    it(`after "${opening.trim()}" are an article or an error, never an exception`, () => {
      for (const extension of ["txt", "md", "html", "jsonl", "xml", "bin"]) {
        const source = noise(index + 1);
        const bytes = new Uint8Array([
          ...new TextEncoder().encode(opening),
          ...Array.from({ length: 700 }, () => 32 + ((source.next().value as number) % 95)),
        ]);
        for (const item of readSource(bytes, `noise.${extension}`)) {
          if (item instanceof ArticleError) expect(item.reason).not.to.equal("");
          else expect(item.zones.length).to.be.greaterThan(0);
        }
      }
    });
});

/** Root may read everything: for the time of `run` it is the user "nobody". */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(65534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
