import type { Block, BlockRole } from "../draft.ts";
import { collapse } from "../draft.ts";

const roles: Readonly<Record<string, BlockRole>> = {
  H1: "heading",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  LI: "item",
  DT: "item",
  DD: "item",
  TR: "item",
  FIGCAPTION: "caption",
  CAPTION: "caption",
  PRE: "verbatim",
};

const blockTags = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIV DL FIELDSET FIGURE FOOTER FORM HEADER HR MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD UL".split(
    " ",
  ),
);

const silent = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON INPUT SELECT OPTION TEXTAREA IFRAME OBJECT EMBED VIDEO AUDIO CANVAS MAP HEAD TITLE META LINK IMG PICTURE SOURCE DIALOG MATH RP RT".split(
    " ",
  ),
);

const paragraphMark = "\u2029";

/** Writes a paragraph separator before every run of two line breaks, so that the end of a paragraph survives rebuilding. */
export function markBreaks(document: Document): void {
  for (const first of document.querySelectorAll("br + br")) {
    const before = first.previousElementSibling;
    if (before !== null && isOnlySpace(before, first)) before.before(paragraphMark);
  }
}

function isOnlySpace(from: Element, to: Element): boolean {
  for (let node = from.nextSibling; node !== null && node !== to; node = node.nextSibling)
    if ((node.nodeValue ?? "").trim() !== "") return false;
  return true;
}

/** The blocks under an element in reading order. Two line breaks in a row end a paragraph, as pages of old write it. */
export function readBlocks(root: Element): Block[] {
  const reader = new BlockReader();
  reader.visit(root, "paragraph");
  reader.flush("paragraph");
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private line = "";
  private linked = 0;
  private breaks = 0;

  visit(element: Element, role: BlockRole, inLink = false): void {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.text(node.nodeValue ?? "", role, inLink);
      else if (node.nodeType === 1) this.child(node as Element, role, inLink);
    }
  }

  flush(role: BlockRole): void {
    const text = collapse(this.line);
    if (text !== "" && !isTeaser(text, role, this.linked)) this.blocks.push({ role, text });
    this.line = "";
    this.linked = 0;
    this.breaks = 0;
  }

  private text(words: string, role: BlockRole, inLink: boolean): void {
    if (words.trim() !== "") this.breaks = 0;
    if (inLink) this.linked += words.trim().length;
    const [line = "", ...lines] = words.split(paragraphMark);
    this.line += line;
    for (const next of lines) {
      this.flush(role);
      this.line += next;
    }
  }

  private child(element: Element, role: BlockRole, inLink: boolean): void {
    const tag = element.tagName.toUpperCase();
    if (silent.has(tag) || element.hasAttribute("hidden")) return;
    if (tag === "BR") this.lineBreak(role);
    else if (roles[tag] !== undefined || blockTags.has(tag)) this.block(element, tag, role);
    else this.visit(element, role, inLink || tag === "A");
  }

  /** Cells that hold words stand side by side; cells that hold paragraphs are a layout. */
  private block(element: Element, tag: string, outer: BlockRole): void {
    const own = roles[tag] ?? (tag === "P" && outer === "item" ? "item" : outer);
    if ((tag === "TD" || tag === "TH") && outer === "item") {
      if (this.line.trim() !== "") this.line += ", ";
      this.visit(element, outer);
      return;
    }
    this.flush(outer);
    const role = tag === "TR" && isLayout(element) ? "paragraph" : own;
    this.visit(element, role);
    this.flush(role);
  }

  private lineBreak(role: BlockRole): void {
    this.breaks += 1;
    if (this.breaks > 1) this.flush(role);
    else this.line += " ";
  }
}

/** A line that is a link and nothing more, and no sentence, leads to another story. */
function isTeaser(text: string, role: BlockRole, linked: number): boolean {
  return (
    (role === "paragraph" || role === "item") && linked >= text.length * 0.75 && !/[.!?:]["”’)]?$/u.test(text)
  );
}

const isLayout = (row: Element): boolean =>
  row.querySelector("p, div, table, ul, h1, h2, h3, br") !== null ||
  (row.textContent.length > 600 && row.children.length < 4);
