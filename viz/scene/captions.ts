import {
  BoxGrid,
  palettes,
  placeLabels,
  pointOnCurve,
  type Appearance,
  type DrawnEdge,
  type DrawnNode,
  type LabelCandidate,
  type LabelFont,
  type PlacedLabel,
  type Point,
  type Stage,
  relationWord,
  shorten,
} from "../core/index.ts";

export const fontFamily = 'system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif';

export const fontOf = ({ size, weight }: LabelFont): string => `${weight} ${size}px ${fontFamily}`;

/** A node as it stands on the stage now. */
export interface StandingNode extends Point {
  readonly node: DrawnNode;
  readonly radius: number;
}

/** An edge as it lies on the stage now. */
export interface LyingEdge {
  readonly edge: DrawnEdge;
  readonly from: Point;
  readonly to: Point;
}

/** The canvas above the graph: names, the relations at the focus, marks of contradiction. */
export class Captions {
  readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D;
  private last: readonly PlacedLabel[] = [];

  constructor(container: HTMLElement) {
    this.canvas = document.createElement("canvas");
    this.canvas.className = "captions";
    container.append(this.canvas);
    this.context = this.canvas.getContext("2d")!;
  }

  /** The labels drawn last. */
  get labels(): readonly PlacedLabel[] {
    return this.last;
  }

  draw(
    stage: Stage,
    nodes: readonly StandingNode[],
    edges: readonly LyingEdge[],
    appearance: Appearance,
  ): void {
    this.resize(stage);
    const context = this.context;
    context.clearRect(0, 0, stage.width, stage.height);
    const kept = new Set([...(appearance.focus ?? []), ...appearance.state.found].slice(0, 40));
    this.last = placeLabels(
      nodes.map((node) => candidateOf(node, appearance)).filter((candidate) => candidate !== null),
      stage,
      (text, font) => this.measure(text, font),
      kept,
    );
    this.drawRelations(edges, nodes, appearance);
    for (const label of this.last) this.drawLabel(label, appearance);
    for (const node of nodes) if (node.node.isContradicted) this.drawWarning(node, appearance);
  }

  measure(text: string, font: LabelFont): number {
    this.context.font = fontOf(font);
    return this.context.measureText(text).width;
  }

  private resize({ width, height }: Stage): void {
    const ratio = window.devicePixelRatio || 1;
    if (
      this.canvas.width !== Math.round(width * ratio) ||
      this.canvas.height !== Math.round(height * ratio)
    ) {
      this.canvas.width = Math.round(width * ratio);
      this.canvas.height = Math.round(height * ratio);
    }
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  private drawLabel(label: PlacedLabel, { state, centre }: Appearance): void {
    const palette = palettes[state.theme];
    const isSmall = label.font.size < 12 && label.id !== centre;
    this.drawText(
      label.text,
      label.x,
      label.y + label.height / 2,
      label.font,
      isSmall ? palette.muted : palette.ink,
      palette.background,
    );
  }

  private drawText(text: string, x: number, y: number, font: LabelFont, ink: string, paper: string): void {
    const context = this.context;
    context.font = fontOf(font);
    context.textBaseline = "middle";
    context.textAlign = "left";
    context.direction = "ltr";
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    context.strokeStyle = paper;
    context.strokeText(text, x, y);
    context.fillStyle = ink;
    context.fillText(text, x, y);
  }

  /** Names of the relations at the focus, at the middle of their edges, where they cover no label and no node. */
  private drawRelations(
    edges: readonly LyingEdge[],
    nodes: readonly StandingNode[],
    { state }: Appearance,
  ): void {
    const palette = palettes[state.theme];
    const font = { size: 10, weight: 400 };
    const taken = new BoxGrid();
    for (const label of this.last) taken.add(label);
    for (const { x, y, radius, node } of nodes)
      if (node.kind !== "Article")
        taken.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
    for (const { edge, from, to } of edges.slice(0, 24)) {
      if (edge.type === "MENTIONS" || edge.type === "REPORTS") continue;
      const text = relationWord(edge.type);
      const width = this.measure(text, font);
      const middle = pointOnCurve(from, to, 0.5);
      const box = { x: middle.x - width / 2, y: middle.y - 7, width, height: 14 };
      if (!taken.isFree(box)) continue;
      taken.add(box);
      this.drawText(
        text,
        box.x,
        middle.y,
        font,
        edge.isContradicted ? palette.contradiction : palette.muted,
        palette.background,
      );
    }
  }

  /** A small sign at the upper right of a node on which the sources disagree. */
  private drawWarning({ node, x, y, radius }: StandingNode, { state, focus }: Appearance): void {
    if (focus !== null && !focus.has(node.id)) return;
    const palette = palettes[state.theme];
    const context = this.context;
    context.beginPath();
    context.arc(x + radius * 0.9, y - radius * 0.9, 5, 0, 2 * Math.PI);
    context.fillStyle = palette.contradiction;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = palette.background;
    context.stroke();
    context.fillStyle = palette.background;
    context.font = fontOf({ size: 8, weight: 700 });
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText("!", x + radius * 0.9, y - radius * 0.9 + 0.5);
  }
}

/** Who gets a label first: the centre, what is in focus, what was found, what is contradicted, then by weight. */
function candidateOf({ node, x, y, radius }: StandingNode, appearance: Appearance): LabelCandidate | null {
  const { focus, centre, state } = appearance;
  if (focus !== null && !focus.has(node.id)) return null;
  const priority =
    (centre === node.id ? 1e9 : 0) +
    (state.found.has(node.id) ? 1e8 : 0) +
    kindPriority[node.kind] +
    (node.isContradicted ? 2e5 : 0) +
    node.weight;
  const isCentre = centre === node.id;
  const font = isCentre ? { size: Math.max(13, labelFont(node).size), weight: 700 } : labelFont(node);
  const reach = radius + (node.isContradicted ? 6 : state.found.has(node.id) || isCentre ? 3 : 0);
  const more = appearance.more?.get(node.id);
  const text = more === undefined ? node.caption : `${shorten(node.caption, 22)} +${more} more`;
  return { id: node.id, text, x, y, radius: reach, priority, font, limit: isCentre ? 60 : 30 };
}

const kindPriority = { Country: 1e6, Person: 1e6, Institution: 1e6, Place: 5e5, Action: 4e5, Article: 1e5 };

/** Bigger nodes have bigger names; people and countries are set bold, as in print. */
function labelFont({ kind, size }: DrawnNode): LabelFont {
  if (kind === "Action" || kind === "Article") return { size: 11, weight: 400 };
  const points = Math.round(Math.min(17, 10 + size * 0.4));
  return { size: points, weight: kind === "Person" || kind === "Country" ? 700 : 500 };
}
