import { readFileSync } from "node:fs";
import { expect } from "chai";
import { kinds, palettes, shapes } from "../../viz/core/index.ts";
import { contrast as contrastOf } from "../support/contrast.ts";

const css = readFileSync(new URL("../../viz/view.css", import.meta.url), "utf8");

const contrast = (a: string, b: string) => contrastOf(rgb(a), rgb(b));
const rgb = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

const blockOf = (theme: string) =>
  css.slice(css.indexOf(theme === "light" ? ":root {" : ':root[data-theme="dark"]')).split("}")[0]!;
const tokenOf = (theme: string, name: string) =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`, "u").exec(blockOf(theme))?.[1] ?? "#000000";

for (const theme of ["light", "dark"] as const)
  describe(`the ${theme} colours`, () => {
    const palette = palettes[theme];

    for (const kind of kinds)
      it(`show a ${kind} at 3:1 and are those of the stylesheet`, () => {
        expect(contrast(palette.kinds[kind], palette.background)).to.be.at.least(3);
        expect(tokenOf(theme, kind.toLowerCase())).to.equal(palette.kinds[kind]);
      });

    it("keep names at 7:1, small or large, and warnings at 4.5:1", () => {
      expect(contrast(palette.ink, palette.background)).to.be.at.least(7);
      expect(contrast(palette.muted, palette.background)).to.be.at.least(7);
      expect(contrast(palette.contradiction, palette.background)).to.be.at.least(4.5);
    });

    it("keep the text of the panels at 4.5:1 and more", () => {
      const paper = tokenOf(theme, "paper");
      for (const name of ["ink", "muted", "accent", "contradiction"])
        expect(contrast(tokenOf(theme, name), paper), name).to.be.at.least(4.5);
      expect(contrast(tokenOf(theme, "mark-ink"), tokenOf(theme, "mark"))).to.be.at.least(7);
      expect(tokenOf(theme, "stage")).to.equal(palette.background);
    });
  });

describe("the shapes", () => {
  it("tell every kind apart without colour", () => {
    expect(new Set(Object.values(shapes)).size).to.equal(kinds.length);
  });
});
