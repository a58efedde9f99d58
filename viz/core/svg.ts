import { controlPoint, type Point } from "./curve.ts";
import { edgeDisplay, nodeDisplay, type Appearance } from "./display.ts";
import type { DrawnEdge, DrawnNode } from "./drawing.ts";
import type { PlacedLabel, Stage } from "./labels.ts";
import { keyFont, keyRadius, keyTextAt, type PlacedKey } from "./key.ts";
import { partsOf, round } from "./outline.ts";
import type { Palette, Shape } from "./palette.ts";

/** A picture as it stands on the stage. */
export interface Picture {
  readonly stage: Stage;
  readonly nodes: readonly (Point & { readonly node: DrawnNode; readonly radius: number })[];
  readonly edges: readonly { readonly edge: DrawnEdge; readonly from: Point; readonly to: Point }[];
  readonly labels: readonly PlacedLabel[];
  /** The key, which lies below the stage. */
  readonly key: PlacedKey;
}

/**
 * The picture as an SVG document: one path an edge, one group a node, one text a label, a key
 * below; names are escaped text.
 */
export function standingSvg(
  picture: Picture,
  appearance: Appearance,
  palette: Palette,
  font: string,
): string {
  const { width } = picture.stage;
  const height = picture.stage.height + picture.key.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.background}"/>`,
    '<g fill="none">',
    ...picture.edges.map((edge) => edgePath(edge, appearance)),
    "</g>",
    ...picture.nodes.map((node) => nodeGroup(node, appearance, palette)),
    `<g class="labels" font-family="${escapeXml(font)}" fill="${palette.ink}" stroke="${palette.background}" stroke-width="3" paint-order="stroke">`,
    ...picture.labels.map(labelText),
    "</g>",
    ...keyGroup(picture, palette, font),
    "</svg>",
    "",
  ].join("\n");
}

function edgePath({ edge, from, to }: Picture["edges"][number], appearance: Appearance): string {
  const { color, size, isDashed } = edgeDisplay(edge, appearance);
  const middle = controlPoint(from, to);
  const path = `M${at(from)} Q${at(middle)} ${at(to)}`;
  return `<path d="${path}" stroke="${color}" stroke-width="${round(size)}"${isDashed ? ` stroke-dasharray="${round(3 * size)} ${round(2 * size)}"` : ""}/>`;
}

function nodeGroup(
  { node, x, y, radius }: Picture["nodes"][number],
  appearance: Appearance,
  palette: Palette,
): string {
  const { color, shape, halo } = nodeDisplay(node, appearance);
  const ring =
    halo === null ? "" : `<circle r="${round(radius + 3)}" fill="none" stroke="${halo}" stroke-width="2"/>`;
  const title = `<title>${escapeXml(node.caption)}</title>`;
  return `<g class="node" transform="translate(${at({ x, y })})">${title}${shapeMarkup(shape, radius, color, palette.background)}${ring}</g>`;
}

function shapeMarkup(shape: Shape, radius: number, color: string, paper: string): string {
  const paints = {
    fill: () => `fill="${color}"`,
    outline: (width: number) => `fill="${paper}" stroke="${color}" stroke-width="${width}"`,
    gap: (width: number) => `fill="none" stroke="${paper}" stroke-width="${width}"`,
  };
  return partsOf(shape, radius)
    .map(({ d, paint, width }) => `<path d="${d}" ${paints[paint](width)}/>`)
    .join("");
}

/** What shapes and colours mean, below the picture. */
function keyGroup({ stage, key }: Picture, palette: Palette, font: string): string[] {
  return [
    `<g class="key" font-family="${escapeXml(font)}" font-size="${keyFont.size}" fill="${palette.ink}">`,
    ...key.entries.map(({ shape, color, text, x, y }) => {
      const middle = stage.height + y;
      const icon = `<g transform="translate(${at({ x: x + keyRadius, y: middle })})">${shapeMarkup(shape, keyRadius, color, palette.background)}</g>`;
      return `${icon}<text x="${round(x + keyTextAt)}" y="${round(middle + keyFont.size * 0.36)}">${escapeXml(text)}</text>`;
    }),
    "</g>",
  ];
}

function labelText({ x, y, height, text, font }: PlacedLabel): string {
  return `<text x="${round(x)}" y="${round(y + height * 0.76)}" font-size="${font.size}" font-weight="${font.weight}">${escapeXml(text)}</text>`;
}

const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** Text as XML 1.0 may hold it: markup escaped; lone surrogates and the controls it forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, "")
    .replace(/\p{Cc}/gu, (control) => (/[\t\n\r]/u.test(control) ? control : ""))
    .replace(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}
