import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import {
  curvature,
  edgeDisplay,
  keyOf,
  nodeDisplay,
  palettes,
  placeKey,
  type Appearance,
  type DrawnEdge,
  type DrawnNode,
  type Drawing,
  type Palette,
  type PlacedKey,
  type PlacedLabel,
  type Point,
  type Stage,
} from "../core/index.ts";
import { Captions, type LyingEdge, type StandingNode } from "./captions.ts";
import { paintKey } from "./paint-key.ts";
import { listenToPointer, type SceneHandlers } from "./pointer.ts";
import { edgeProgram, settingsFor } from "./settings.ts";

/** The picture as it stands: what the exporters and the tests read. */
export interface Standing {
  readonly stage: Stage;
  readonly nodes: readonly StandingNode[];
  readonly edges: readonly LyingEdge[];
  readonly labels: readonly PlacedLabel[];
  readonly key: PlacedKey;
}

/**
 * The only owner of sigma. It is told how things look (`show`) and where they are (`place`), and tells what is pointed
 * at. Throws when the browser has no WebGL.
 */
export class Scene {
  private readonly graph = new MultiDirectedGraph();
  private readonly sigma: Sigma;
  private readonly captions: Captions;
  private appearance: Appearance | null = null;
  private scale = 1;
  private readonly drawing: Drawing;
  private readonly container: HTMLElement;

  constructor(container: HTMLElement, drawing: Drawing, handlers: SceneHandlers) {
    this.drawing = drawing;
    this.container = container;
    for (const { id } of drawing.nodes) this.graph.addNode(id, { x: 0, y: 0 });
    for (const { id, source, target } of drawing.edges) this.graph.addDirectedEdgeWithKey(id, source, target);
    this.sigma = new Sigma(this.graph, container, {
      ...settingsFor(drawing.edges.length),
      nodeReducer: (id, at) => ({ ...at, ...this.reduceNode(drawing.nodeById.get(id)!) }),
      edgeReducer: (id) => this.reduceEdge(drawing.edgeById.get(id)!),
    });
    this.captions = new Captions(container);
    this.sigma.on("afterRender", () => {
      this.drawCaptions();
    });
    // Sigma watches the window alone; the stage also changes when the console opens.
    new ResizeObserver(() => {
      this.sigma.resize();
      this.rescale();
    }).observe(container);
    listenToPointer(this.sigma, container, () => this.lyingEdges(() => true), handlers);
  }

  /** Draws the graph in a new appearance; positions and camera stay. */
  show(appearance: Appearance): void {
    this.appearance = appearance;
    this.sigma.refresh();
  }

  /** Moves the nodes: x and y of node i of the drawing at 2i and 2i + 1. */
  place(positions: Float32Array): void {
    let at = 0;
    // In the order of the drawing, in which the nodes were added; one event for all of them.
    this.graph.updateEachNodeAttributes(
      (_, attributes) => ({ ...attributes, x: positions[at++]!, y: positions[at++]! }),
      { attributes: ["x", "y"] },
    );
    this.fit();
  }

  /** Shows all visible nodes, with room for the names beside them. */
  fit(): void {
    const shown = this.drawing.nodes.filter(({ id }) => this.appearance?.visible.nodes.has(id) ?? true);
    if (shown.length > 0) this.sigma.setCustomBBox(this.boundsOf(shown));
    this.sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
    this.rescale();
  }

  /** Brings a node to the middle, no further away than it was; on a small screen above the sheet that covers it. */
  centre(id: string): void {
    const data = this.sigma.getNodeDisplayData(id);
    if (data === undefined) return;
    const camera = this.sigma.getCamera();
    camera.setState({ x: data.x, y: data.y, ratio: Math.min(camera.ratio, 0.8) });
    if (!smallScreen.matches) return;
    const { width, height } = this.sigma.getDimensions();
    const now = { cameraState: camera.getState() };
    const middle = this.sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 }, now);
    const free = this.sigma.viewportToFramedGraph({ x: width / 2, y: 0.22 * height }, now);
    camera.setState({ x: camera.x + middle.x - free.x, y: camera.y + middle.y - free.y });
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    camera.setState({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
  }

  get cameraState(): { x: number; y: number; ratio: number } {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return { x, y, ratio };
  }

  set cameraState(state: { x: number; y: number; ratio: number }) {
    this.sigma.getCamera().setState(state);
  }

  /** Where a node is in the window, in CSS pixels; null for one that is not in the graph. */
  screen(id: string): Point | null {
    if (!this.graph.hasNode(id)) return null;
    const { left, top } = this.container.getBoundingClientRect();
    // By the camera as it stands now, drawn or not yet.
    const cameraState = this.sigma.getCamera().getState();
    const { x, y } = this.sigma.graphToViewport(this.graph.getNodeAttributes(id) as Point, { cameraState });
    return { x: x + left, y: y + top };
  }

  /** Positions in the layout's own units. */
  positions(): Record<string, Point> {
    return Object.fromEntries(
      this.graph.mapNodes((id, { x, y }) => [id, { x: x as number, y: y as number }]),
    );
  }

  standing(): Standing {
    return {
      stage: this.sigma.getDimensions(),
      nodes: this.standingNodes(),
      edges: this.lyingEdges(() => true),
      labels: this.captions.labels,
      key: this.key(),
    };
  }

  measure(text: string, size: number): number {
    return this.captions.measure(text, { size, weight: 600 });
  }

  /** The picture on one canvas, with its background and its key. */
  snapshot(): HTMLCanvasElement {
    this.sigma.refresh();
    const canvas = document.createElement("canvas");
    const { canvas: above } = this.captions;
    const key = this.key();
    const stage = this.sigma.getDimensions();
    const ratio = above.width / Math.max(1, stage.width);
    canvas.width = above.width;
    canvas.height = above.height + Math.round(key.height * ratio);
    const context = canvas.getContext("2d")!;
    context.fillStyle = this.palette.background;
    context.fillRect(0, 0, canvas.width, canvas.height);
    const layers = this.sigma.getCanvases();
    for (const name of ["edges", "nodes"]) {
      const layer = layers[name];
      if (layer !== undefined && layer.width > 0) context.drawImage(layer, 0, 0, above.width, above.height);
    }
    if (above.width > 0) context.drawImage(above, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, above.height);
    paintKey(context, key, this.palette);
    return canvas;
  }

  private get palette(): Palette {
    return palettes[this.appearance?.state.theme ?? "light"];
  }

  private key(): PlacedKey {
    const nodes = this.standingNodes().map(({ node }) => node);
    return placeKey(keyOf(nodes, this.palette), this.sigma.getDimensions().width, (text, font) =>
      this.captions.measure(text, font),
    );
  }

  kill(): void {
    this.sigma.kill();
  }

  private reduceNode(node: DrawnNode) {
    if (this.appearance === null) return { hidden: true };
    const { halo, ...display } = nodeDisplay(node, this.appearance);
    const paper = palettes[this.appearance.state.theme].background;
    return { ...display, size: display.size * this.scale, type: "shape", paper, halo: halo ?? paper };
  }

  private reduceEdge(edge: DrawnEdge) {
    if (this.appearance === null) return { hidden: true };
    const type = edgeProgram(edge, this.drawing.edges.length);
    return { ...edgeDisplay(edge, this.appearance), type, curvature };
  }

  private boundsOf(nodes: readonly DrawnNode[]): { x: [number, number]; y: [number, number] } {
    const xs: number[] = [];
    const ys: number[] = [];
    for (const { id, caption, kind } of nodes) {
      const { x, y } = this.graph.getNodeAttributes(id) as Point;
      const reach = kind === "Article" ? 10 : Math.min(60, caption.length * 3);
      xs.push(x - reach, x + reach);
      ys.push(y - 10, y + 10);
    }
    const extent = (values: number[]): [number, number] => [
      values.reduce((a, b) => Math.min(a, b), Infinity),
      values.reduce((a, b) => Math.max(a, b), -Infinity),
    ];
    return { x: extent(xs), y: extent(ys) };
  }

  /** Nodes shrink with a small stage, so that what the layout kept apart stays apart. */
  private rescale(): void {
    this.sigma.refresh();
    const a = this.sigma.graphToViewport({ x: 0, y: 0 });
    const b = this.sigma.graphToViewport({ x: 100, y: 0 });
    const pixelsPerUnit = (Math.abs(b.x - a.x) / 100) * this.sigma.getCamera().ratio;
    this.scale = Math.min(1.25, Math.max(0.3, pixelsPerUnit));
    this.sigma.refresh();
  }

  private stagePoint(id: string): Point {
    return this.sigma.graphToViewport(this.graph.getNodeAttributes(id) as Point);
  }

  private standingNodes(): StandingNode[] {
    return this.drawing.nodes.flatMap((node) => {
      const data = this.sigma.getNodeDisplayData(node.id);
      if (data === undefined || data.hidden) return [];
      return [{ node, ...this.stagePoint(node.id), radius: this.sigma.scaleSize(data.size) }];
    });
  }

  private lyingEdges(isWanted: (edge: DrawnEdge) => boolean): LyingEdge[] {
    return this.drawing.edges.flatMap((edge) => {
      const data = this.sigma.getEdgeDisplayData(edge.id);
      if (data === undefined || data.hidden || !isWanted(edge)) return [];
      return [{ edge, from: this.stagePoint(edge.source), to: this.stagePoint(edge.target) }];
    });
  }

  private drawCaptions(): void {
    if (this.appearance === null) return;
    const { centre } = this.appearance;
    const isAtCentre = ({ id, source, target }: DrawnEdge) =>
      id === centre || source === centre || target === centre;
    const edges = centre === null ? [] : this.lyingEdges(isAtCentre);
    this.captions.draw(this.sigma.getDimensions(), this.standingNodes(), edges, this.appearance);
  }
}

/** Where cards are sheets over the lower half of the stage; as in view.css. */
export const smallScreen = matchMedia("(max-width: 860px)");

/** Whether this browser can draw with WebGL at all. */
export function hasWebGL(): boolean {
  const canvas = document.createElement("canvas");
  return canvas.getContext("webgl2") !== null || canvas.getContext("webgl") !== null;
}
