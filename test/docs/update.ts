// npm run docs: writes the real output of every command into the pages.
import { readPage, withOutputs, writePage } from "../support/console-blocks.ts";
import { pages } from "./pages.ts";

for (const page of pages) writePage(page, withOutputs(readPage(page)));
