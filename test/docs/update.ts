// npm run docs: writes what comes from tables and the real output of every command into the pages.
import { readPage, withOutputs, writePage } from "../support/console-blocks.ts";
import { cypherPage } from "./cypher-page.ts";
import { ontologyPage } from "./ontology-page.ts";
import { pages } from "./pages.ts";

writePage("docs/ontology.md", ontologyPage());
writePage("docs/cypher.md", cypherPage(readPage("docs/cypher.md")));
for (const page of pages) writePage(page, withOutputs(readPage(page)));
