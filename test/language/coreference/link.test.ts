import { expect } from "chai";
import { findQuotations, type Annotator, type Span } from "../../../src/language/index.ts";
import { loadAnnotator } from "../../../src/language/load.ts";
import { gaps, linked } from "./sentences.ts";

interface Marked extends Span {
  readonly label: string;
}

/** "[1 Lee] ran" is the text "Lee ran" and the mark 1 from 0 to 3. */
function readMarks(marked: string): { text: string; marks: readonly Marked[] } {
  const marks: Marked[] = [];
  let text = "";
  let next = 0;
  for (const match of marked.matchAll(/\[(\w+|\?) ([^\]]+)\]/gu)) {
    text += marked.slice(next, match.index);
    marks.push({ label: match[1]!, start: text.length, end: text.length + match[2]!.length });
    text += match[2]!;
    next = match.index + match[0].length;
  }
  return { text: text + marked.slice(next), marks };
}

/** The chain of the shortest mention around a mark that is little longer than it; -1 where none is linked. */
function chainOf(chains: readonly (readonly Span[])[], { start, end }: Span): number {
  let [best, length] = [-1, end - start + 25];
  for (const [index, chain] of chains.entries())
    for (const span of chain)
      if (span.start <= start && span.end >= end && span.end - span.start < length)
        [best, length] = [index, span.end - span.start];
  return best;
}

/** What is wrong with the links of a marked text; empty when all is well. */
function faults(reader: Annotator, marked: string): string[] {
  const { text, marks } = readMarks(marked);
  const annotation = reader.annotate(text);
  const { chains } = reader.link(annotation, findQuotations(annotation));
  const words = ({ start, end }: Span): string => `"${text.slice(start, end)}" at ${start}`;
  const found: string[] = [];
  for (const [index, mark] of marks.entries())
    for (const other of marks.slice(0, index)) {
      const [left, right] = [chainOf(chains, other), chainOf(chains, mark)];
      const isLinked = left === right && left >= 0;
      if (isLinked !== (mark.label === other.label && mark.label !== "?"))
        found.push(`${words(other)} and ${words(mark)} are ${isLinked ? "" : "not "}linked`);
    }
  return found;
}

describe("the links of mentions", () => {
  let reader: Annotator;
  before(async () => {
    reader = await loadAnnotator();
  });

  for (const text of linked)
    it(text, () => {
      expect(faults(reader, text)).to.deep.equal([]);
    });

  for (const [text, reason] of gaps)
    it(`${text} (known to fail: ${reason})`, () => {
      expect(faults(reader, text)).to.not.deep.equal([]);
    });

  it("are the same again, and inside the text", () => {
    const text =
      "Anna Berg met the mayor. She thanked the mayor, and he smiled at her.\n\n“I know her,” said Tom Reed.";
    const link = (): unknown => {
      const annotation = reader.annotate(text);
      return reader.link(annotation, findQuotations(annotation));
    };
    const first = link();
    reader.link(reader.annotate("Ivan came. He left."), []);
    expect(link()).to.deep.equal(first);
  });

  it("are none where nothing is read", () => {
    const annotation = reader.annotate("");
    expect(reader.link(annotation, [])).to.deep.equal({ chains: [], open: [] });
  });

  it("take time in proportion to the text", () => {
    const line = "Anna Berg told Tom Reed that she had seen his brother in Paris, and he believed her. ";
    const annotation = reader.annotate(line.repeat(60));
    const { chains } = reader.link(annotation, []);
    expect(chains.length).to.be.greaterThan(1);
    for (const chain of chains)
      for (const [index, { start, end }] of chain.entries()) {
        expect(start).to.be.lessThan(end);
        if (index > 0) expect(start).to.be.at.least(chain[index - 1]!.start);
      }
  });
});
