import { controlPoint, type Point } from "./curve.ts";
import { edgeDisplay, nodeDisplay, type Appearance } from "./display.ts";
import type { DrawnEdge, DrawnNode } from "./drawing.ts";
import type { PlacedLabel, Stage } from "./labels.ts";
import type { Palette, Shape } from "./palette.ts";

/** A picture as it stands on the stage. */
export interface Picture {
  readonly stage: Stage;
  readonly nodes: readonly (Point & { readonly node: DrawnNode; readonly radius: number })[];
  readonly edges: readonly { readonly edge: DrawnEdge; readonly from: Point; readonly to: Point }[];
  readonly labels: readonly PlacedLabel[];
}

/** The picture as an SVG document: one path an edge, one group a node, one text a label; names are escaped text. */
export function standingSvg(
  picture: Picture,
  appearance: Appearance,
  palette: Palette,
  font: string,
): string {
  const { width, height } = picture.stage;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.background}"/>`,
    '<g fill="none">',
    ...picture.edges.map((edge) => edgePath(edge, appearance)),
    "</g>",
    ...picture.nodes.map((node) => nodeGroup(node, appearance, palette)),
    `<g font-family="${escapeXml(font)}" fill="${palette.ink}" stroke="${palette.background}" stroke-width="3" paint-order="stroke">`,
    ...picture.labels.map(labelText),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function edgePath({ edge, from, to }: Picture["edges"][number], appearance: Appearance): string {
  const { color, size } = edgeDisplay(edge, appearance);
  const middle = controlPoint(from, to);
  const path = `M${at(from)} Q${at(middle)} ${at(to)}`;
  return `<path d="${path}" stroke="${color}" stroke-width="${round(size)}"/>`;
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
  return `<g class="node" transform="translate(${at({ x, y })})">${title}${outline(shape, radius, color, palette.background)}${ring}</g>`;
}

function outline(shape: Shape, r: number, color: string, paper: string): string {
  const size = round(r);
  switch (shape) {
    case "disc":
      return `<circle r="${size}" fill="${color}"/>`;
    case "square":
      return `<rect x="${round(-0.9 * r)}" y="${round(-0.9 * r)}" width="${round(1.8 * r)}" height="${round(1.8 * r)}" rx="1" fill="${color}"/>`;
    case "ring":
      return `<circle r="${size}" fill="${color}"/><circle r="${round(0.74 * r)}" fill="none" stroke="${paper}" stroke-width="${round(0.18 * r)}"/>`;
    case "pin":
      return `<path d="M0 ${round(-r)} L${size} ${round(0.8 * r)} H${round(-r)} Z" fill="${color}"/>`;
    case "diamond":
      return `<path d="M0 ${round(-1.2 * r)} L${round(1.2 * r)} 0 L0 ${round(1.2 * r)} L${round(-1.2 * r)} 0 Z" fill="${color}"/>`;
    case "hollow":
      return `<path d="M0 ${round(-r)} L${size} 0 L0 ${size} L${round(-r)} 0 Z" fill="${paper}" stroke="${color}" stroke-width="${round(0.35 * r)}"/>`;
    case "frame":
      return `<rect x="${round(-0.7 * r)}" y="${round(-0.7 * r)}" width="${round(1.4 * r)}" height="${round(1.4 * r)}" fill="${paper}" stroke="${color}" stroke-width="${round(0.35 * r)}"/>`;
  }
}

function labelText({ x, y, height, text, font }: PlacedLabel): string {
  return `<text x="${round(x)}" y="${round(y + height * 0.76)}" font-size="${font.size}" font-weight="${font.weight}">${escapeXml(text)}</text>`;
}

const round = (value: number) => Math.round(value * 100) / 100;
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** Text as XML 1.0 may hold it: markup escaped; lone surrogates and the controls it forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, "")
    .replace(/\p{Cc}/gu, (control) => (/[\t\n\r]/u.test(control) ? control : ""))
    .replace(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}
