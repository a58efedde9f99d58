import { expect } from "chai";
import { loadAnnotator, Reader, type Annotation, type Annotator } from "../../src/language/index.ts";
import { readReaderFiles } from "../../src/language/load.ts";

/** What must hold of every annotation of every text. */
function expectSound(annotation: Annotation): void {
  const { text, sentences, tokens, names, predicates } = annotation;
  let next = 0;
  for (const sentence of sentences) {
    expect(sentence.first).to.equal(next);
    expect(sentence.last).to.be.greaterThan(sentence.first);
    next = sentence.last;
    const words = tokens.slice(sentence.first, sentence.last);
    expect(sentence.start).to.equal(words[0]!.start);
    expect(sentence.end).to.equal(words.at(-1)!.end);
    expect(words.filter(({ head }) => head === -1)).to.have.length(1);
    for (const { head, relation } of words) {
      expect(relation === "root").to.equal(head === -1);
      if (head !== -1) expect(head).to.be.within(sentence.first, sentence.last - 1);
    }
  }
  expect(next).to.equal(tokens.length);
  for (const token of tokens) expect(token.form).to.equal(text.slice(token.start, token.end));
  for (const name of names) {
    expect(name.start).to.equal(tokens[name.first]!.start);
    expect(name.end).to.equal(tokens[name.last - 1]!.end);
  }
  for (const predicate of predicates)
    for (const { head } of predicate.arguments) expect(tokens[head]).to.not.equal(undefined);
}

describe("the reader", () => {
  let reader: Annotator;
  before(async () => {
    reader = await loadAnnotator();
  });

  const passage =
    "Prime Minister Ingrid Solberg accused Norland's army on Monday of shelling the port of Vesby. " +
    "“We will not be silent,” Solberg said.\n\nNorland denied it.";

  it("reads a passage", () => {
    const annotation = reader.annotate(passage);
    expectSound(annotation);
    expect(annotation.sentences).to.have.length(3);
    const accused = annotation.tokens.findIndex(({ form }) => form === "accused");
    const { lemma, upos, head } = annotation.tokens[accused]!;
    expect([lemma, upos, head]).to.deep.equal(["accuse", "VERB", -1]);
    const subject = annotation.tokens.find((token) => token.head === accused && token.relation === "nsubj");
    expect(["Minister", "Solberg", "Ingrid"]).to.include(subject?.form);
    const words = annotation.names.map(({ start, end, type }) => `${passage.slice(start, end)} ${type}`);
    expect(words).to.include("Ingrid Solberg PER");
    expect(words).to.include("Solberg PER");
    const predicate = annotation.predicates.find(({ token }) => token === accused);
    expect(predicate?.arguments.map(({ role }) => role)).to.include("ARG0");
  });

  it("says the same of the same text whatever it read before", () => {
    const first = reader.annotate(passage);
    reader.annotate("Other words, read between. ".repeat(50));
    expect(reader.annotate(passage)).to.deep.equal(first);
  });

  it("says the same of a sentence alone and among many", () => {
    const alone = reader.annotate("The court in Vesby freed three sailors.").tokens;
    const among = reader.annotate(`${passage}\n\nThe court in Vesby freed three sailors.`);
    const { first, last } = among.sentences.at(-1)!;
    const tags = ({ upos, relation }: { upos: string; relation: string }) => `${upos} ${relation}`;
    expect(among.tokens.slice(first, last).map(tags)).to.deep.equal(alone.map(tags));
  });

  it("is made at once from bytes", async () => {
    const files = await readReaderFiles();
    const made = new Reader(files);
    expect(made.annotate(passage)).to.deep.equal(reader.annotate(passage));
    expect(made.annotateTokens([["She", "left", "."]]).text).to.equal("She left .");
    expect([made.name, made.version]).to.deep.equal([reader.name, reader.version]);
  });

  it("ends sentences at the breaks it is given", () => {
    expect(reader.annotate("Harbour closed The council voted.", [14]).sentences).to.have.length(2);
  });

  const texts: readonly (readonly [name: string, text: string, sentences?: number])[] = [
    ["nothing", "", 0],
    ["white space", " \n\t\u0000\u200b "],
    ["marks alone", "... — !? “”"],
    ["control characters", "The\u0000 \u0001minister\u0007 left.\u001b[0m"],
    ["lone surrogates", "\ud800 said \udc00\ud83d."],
    ["emoji and flags", "👍🏽👩‍👩‍👧 🇨🇴🇨🇴!"],
    ["other scripts", "总统说。 Президент сказал. قال الرئيس."],
    ["combining marks", "e\u0301".repeat(300)],
    ["a word of 100,000 letters", "x".repeat(100_000), 1],
    ["a sentence of 3,000 words", "name, ".repeat(1500)],
    ["many short lines", "a\n".repeat(3000), 3000],
  ];
  for (const [name, text, sentences] of texts)
    it(`survives ${name}`, () => {
      const annotation = reader.annotate(text);
      expectSound(annotation);
      if (sentences !== undefined) expect(annotation.sentences).to.have.length(sentences);
    });

  it("does not grow with the text it has read", () => {
    const words = (round: number) =>
      Array.from({ length: 200 }, (_, index) => `word${round}x${index}`).join(" ");
    for (let round = 0; round < 10; round++) reader.annotate(words(round));
    const before = process.memoryUsage().rss;
    for (let round = 10; round < 35; round++) reader.annotate(words(round));
    expect((process.memoryUsage().rss - before) / 1e6).to.be.lessThan(100);
  });
});
