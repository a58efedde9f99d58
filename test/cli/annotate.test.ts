import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { AnnotatedText } from "../../src/language/index.ts";
import { newsgraph } from "../support/fake-terminal.ts";

const story =
  "Mayor Ana Ruiz said on Friday that the old bridge was safe.\n\nRead more\n\nShe denied the report.\n";

type Line = AnnotatedText & { readonly file: string };

describe("annotate", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  const lines = async (...args: string[]): Promise<Line[]> => {
    const { out } = await newsgraph(["annotate", ...args, "--format", "jsonl"]);
    return out
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Line);
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-annotate-"));
    writeFileSync(at("a.txt"), story);
    writeFileSync(at("b.txt"), story);
    writeFileSync(at("tags.txt"), "Mayor Ana Ruiz denied <b>the report</b> on the bridge & its tolls.\n");
    writeFileSync(at("days.tsv"), "a\t2026-02-13\n");
    writeFileSync(at("wrong.tsv"), "a\tlast week\n");
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("writes a line for each file, the text as it stands, even for two files alike", async () => {
    const found = await lines(at("a.txt"), at("b.txt"));
    expect(found.map(({ file, text }) => [file, text])).to.deep.equal([
      [at("a.txt"), story],
      [at("b.txt"), story],
    ]);
  });

  it("gives offsets into the text for everything", async () => {
    const [line] = await lines(at("a.txt"));
    const { text, tokens, sentences, names, predicates, quotations, dates } = line!;
    const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    for (const token of tokens) expect(words(token)).to.equal(token.form);
    expect(sentences.map(([start, end]) => text.slice(start, end))).to.include(
      "Mayor Ana Ruiz said on Friday that the old bridge was safe.",
    );
    expect(names.map((name) => [words(name), name.type])).to.deep.include(["Ana Ruiz", "PER"]);
    const said = predicates.find(({ token }) => tokens[token]!.form === "said")!;
    expect(said.arguments.map((each) => [each.role, words(each), tokens[each.head]!.form])).to.deep.include([
      "ARGM-TMP",
      "on Friday",
      "Friday",
    ]);
    const [quotation] = quotations;
    expect(words(quotation!)).to.equal("the old bridge was safe");
    expect([words(quotation!.cue!), words(quotation!.speaker!), quotation!.kind]).to.deep.equal([
      "said",
      "Mayor Ana Ruiz",
      "indirect",
    ]);
    expect(dates.map((date) => [words(date), date.from])).to.deep.equal([["Friday", null]]);
  });

  it("reads days against --published and, before it, --published-from", async () => {
    const days = async (...args: string[]) =>
      (await lines(at("a.txt"), at("b.txt"), ...args)).map(({ dates }) => dates[0]?.from);
    expect(await days("--published", "2026-03-07")).to.deep.equal(["2026-03-06", "2026-03-06"]);
    expect(await days("--published", "2026-03-07", "--published-from", at("days.tsv"))).to.deep.equal([
      "2026-02-13",
      "2026-03-06",
    ]);
  });

  const wrong: readonly (readonly [args: readonly string[], note: RegExp])[] = [
    [["--format", "jsnl"], /There is no format "jsnl"\. Did you mean jsonl\?/],
    [["--published", "Friday"], /--published: "Friday" is no day\. Write it as 2026-02-07\./],
    [["--published", "2026-02-30"], /"2026-02-30" is no day/],
    [["--published-from", "wrong.tsv"], /wrong\.tsv, "a\tlast week": "last week" is no day/],
  ];
  for (const [args, note] of wrong)
    it(`refuses ${args.join(" ")}`, async () => {
      const given = args.map((arg) => (arg.endsWith(".tsv") ? at(arg) : arg));
      const outcome = await newsgraph(["annotate", at("a.txt"), ...given]);
      expect(outcome.note).to.match(note);
      expect(outcome.code).to.equal(2);
    });

  it("shows a person the names, roles, speakers and dates", async () => {
    const { out } = await newsgraph(["annotate", at("a.txt"), "--published", "2026-02-14"]);
    expect(out).to.contain("[Ana Ruiz PER").and.contain("[Friday = 2026-02-13]");
    expect(out).to.match(/^ {4}said: ARG0 Mayor Ana Ruiz, TMP on Friday, ARG1 /m);
    expect(out).to.match(/^ {2}> Mayor Ana Ruiz, said \(indirect\): the old bridge was safe$/m);
  });

  it("writes a page on which the text's own tags are text", async () => {
    const { out } = await newsgraph(["annotate", at("tags.txt"), "--format", "html"]);
    expect(out)
      .to.match(/^<!doctype html>/)
      .and.contain("&lt;b&gt;")
      .and.not.contain("<b>");
    expect(out).to.match(/<mark class="per">(?:<[^>]+>)*Ana Ruiz/);
  });

  it("says so of a text that is not English", async () => {
    writeFileSync(
      at("french.txt"),
      "Le ministre a dit que le port de la ville et les bateaux sont fermés. ".repeat(3),
    );
    const { note } = await newsgraph(["annotate", at("french.txt")]);
    expect(note).to.match(
      /french\.txt: it is not English: its small words are those of French; what is said/,
    );
  });

  it("shows what goes into the graph", async () => {
    const { out } = await newsgraph(["annotate", at("a.txt"), "--format", "actions"]);
    expect(out).to.match(/^actions$/m);
  });
});
