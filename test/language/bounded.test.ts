import { expect } from "chai";
import { loadReader, type AnnotatedText } from "../../src/language/index.ts";

type Read = (text: string) => AnnotatedText;

/** Milliseconds of processor time: the clock would also count what else the machine does. Its caches count, so: the least. */
function cost(read: Read, text: string): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe("the reader's time and offsets", function () {
  this.timeout(120_000);
  let read: Read;
  before(async () => {
    read = await loadReader();
    read("The minister said on Monday that she would go. ".repeat(40));
  });

  /**
   * Each of a hundred tokens or more, or many thousand letters, four times as long the second time. Those that are all
   * one sentence begin with more words than the net reads at once, for up to there the cost of a word grows.
   */
  const texts: readonly (readonly [name: string, unit: string, times: number])[] = [
    ["words without a stop", "the minister left the town and ", 80],
    ["capitals", "THE MINISTER LEFT THE TOWN. ", 20],
    ["sentences", "“We go,” the minister said on Monday. ", 12],
    ["letters without a space", "abcdefg", 30_000],
    ["figures without a space", "1234,", 500],
    ["one address", "www.example.com/", 8000],
    ["hyphens", "a-", 120],
    ["stops", "A.", 100],
    ["apostrophes", "'n", 300],
    ["quotation marks", "“", 120],
    ["quotation marks, straight", '" ', 120],
    ["quotations that open and never close", "“He said ", 40],
    ["brackets", "(", 120],
    ["line breaks", "\n", 20_000],
    ["names", "Ana Ruiz, ", 40],
    ["pronouns", "He said he saw him. ", 20],
    ["days", "Monday ", 80],
    ["lone surrogates", "\ud800 said \udc00. ", 120],
    ["right to left", "قال الوزير إن الميناء مغلق. ", 20],
    ["zero width", "min\u200bister\u200d \u200b", 40],
    ["marks on marks", "e\u0301\u0301", 20_000],
    ["flags", "🇨🇴", 60],
  ];
  for (const [name, unit, times] of texts)
    it(`grow with the text and no faster: ${name}`, () => {
      const [short, long] = [unit.repeat(times), unit.repeat(times * 4)];
      const { tokens, text } = read(long);
      for (const { start, end, form } of tokens) expect(text.slice(start, end)).to.equal(form);
      // What takes less than a few milliseconds says nothing; linear is 4, quadratic 16.
      expect(cost(read, long) / Math.max(20, cost(read, short))).to.be.lessThan(9);
    });

  it("bear 20,000 quotation marks and a megabyte without a space", () => {
    expect(read("“”".repeat(10_000)).text).to.have.length(20_000);
    expect(read("x".repeat(1 << 20)).tokens).to.have.length(1);
  });
});
