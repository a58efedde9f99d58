import { expect } from "chai";
import { readdirSync, readFileSync } from "node:fs";
import { mainText } from "../../src/articles/index.ts";
import { agreement } from "./support/grams.ts";
import { fixtures, readFixture } from "./support/read.ts";

const pages = readdirSync(new URL("pages/", fixtures))
  .filter((name) => name.endsWith(".html"))
  .sort();

/** Words of the pages' machinery that must be gone, whatever the score says. */
const machinery =
  /newsletter|inbox|cookie|subscribe|sign up|all rights reserved|leave a reply|email address|most read|you may also like|related stories|share this|advertisement|privacy/iu;

describe("the story of a web page", () => {
  let total = 0;
  for (const page of pages)
    it(`is found in ${page}`, () => {
      const expected = readFileSync(new URL(`pages/${page.replace(/html$/u, "txt")}`, fixtures), "utf8");
      const text = mainText(readFixture(`pages/${page}`));
      const { f1 } = agreement(text, expected);
      total += f1;
      expect(f1, text).to.be.at.least(0.97);
      expect(text).not.to.match(machinery);
    });

  it("is found on the average page with F1 of .99 of word 4-grams", () => {
    expect(pages.length).to.be.at.least(12);
    expect(total / pages.length).to.be.at.least(0.99);
  });
});
