import { expect } from "chai";
import { consoleSteps, readPage, withOutputs } from "../support/console-blocks.ts";
import { pages } from "./pages.ts";

describe("the commands shown in the documentation", () => {
  for (const page of pages)
    it(`give the output that ${page} shows`, function () {
      this.timeout(180_000);
      const text = readPage(page);
      expect(consoleSteps(text), "commands on the page").not.to.be.empty;
      expect(consoleSteps(withOutputs(text))).to.deep.equal(consoleSteps(text));
    });
});
