import { expect } from "chai";
import { readPage } from "../support/console-blocks.ts";
import { ontologyPage } from "./ontology-page.ts";

describe("docs/ontology.md", () => {
  it("says what the tables say (npm run docs writes it)", () => {
    expect(readPage("docs/ontology.md")).to.equal(ontologyPage());
  });
});
