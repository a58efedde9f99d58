import { reports, type DrawnEdge, type DrawnNode } from "./drawing.ts";
import { palettes, shapes, unconfirmedShape, type Palette, type Shape } from "./palette.ts";
import type { ViewState } from "./state.ts";
import type { VisibleSet } from "./visible.ts";

export interface NodeDisplay {
  readonly hidden: boolean;
  readonly color: string;
  readonly size: number;
  readonly shape: Shape;
  readonly zIndex: number;
  /** A ring around the node; null for none. */
  readonly halo: string | null;
  readonly isFaded: boolean;
}

export interface EdgeDisplay {
  readonly hidden: boolean;
  readonly color: string;
  readonly size: number;
  readonly zIndex: number;
  readonly isFocused: boolean;
  /** Drawn with gaps: nobody says that it happened. */
  readonly isDashed: boolean;
}

/** What a picture is drawn from; `focus` holds the nodes in the light, or null when all are. */
export interface Appearance {
  readonly state: ViewState;
  readonly visible: VisibleSet;
  /** The node or edge whose surroundings are lit: what is hovered, else what is selected. */
  readonly centre: string | null;
  readonly focus: ReadonlySet<string> | null;
  /** In a narrowed picture, how many neighbours of a node are left out; nodes with none are not in it. */
  readonly more?: ReadonlyMap<string, number>;
}

/** How a node looks: a function of the state, nothing else. */
export function nodeDisplay(node: DrawnNode, { state, visible, centre, focus }: Appearance): NodeDisplay {
  const palette = palettes[state.theme];
  const isFaded = focus !== null && !focus.has(node.id);
  const isCentre = centre === node.id;
  return {
    hidden: !visible.nodes.has(node.id),
    color: isFaded ? palette.faded : palette.kinds[node.kind],
    size: isCentre ? node.size * 1.15 : node.size,
    shape: node.isUnsure ? unconfirmedShape : shapes[node.kind],
    zIndex: isCentre ? 3 : isFaded ? 0 : node.kind === "Article" ? 1 : 2,
    halo: haloOf(node, state, palette, isFaded),
    isFaded,
  };
}

function haloOf(node: DrawnNode, state: ViewState, palette: Palette, isFaded: boolean): string | null {
  if (state.selection?.id === node.id) return palette.accent;
  if (isFaded) return null;
  if (state.found.has(node.id)) return palette.accent;
  return node.isContradicted ? palette.contradiction : null;
}

export function edgeDisplay(edge: DrawnEdge, { state, visible, centre, focus }: Appearance): EdgeDisplay {
  const palette = palettes[state.theme];
  const isFocused =
    centre !== null && (edge.id === centre || edge.source === centre || edge.target === centre);
  const isAtHand = visible.nodes.has(edge.source) && visible.nodes.has(edge.target);
  // With something found and nothing pointed at, what lies between the found is lit.
  const isBetween = centre === null && focus?.has(edge.source) === true && focus.has(edge.target);
  const isLit = focus === null || isFocused || isBetween;
  return {
    hidden: !isAtHand || (edge.isQuiet && !isFocused),
    color: isLit ? litColor(edge, palette, isFocused) : palette.fadedEdge,
    size: (isFocused ? 1.2 : 1) * widthOf(edge),
    zIndex: isFocused ? 3 : !isLit ? 0 : isBackground(edge) ? 1 : 2,
    isFocused,
    isDashed: edge.isUnsure,
  };
}

/** Who writes about what, against who does what. */
const isBackground = ({ type }: DrawnEdge) => type === reports || type === "MENTIONS";

const widthOf = (edge: DrawnEdge) =>
  isBackground(edge) ? 1.5 : Math.min(3.4, 1.8 + 0.3 * Math.log2(edge.weight));

function litColor(edge: DrawnEdge, palette: Palette, isFocused: boolean): string {
  if (edge.isContradicted) return palette.contradiction;
  if (isFocused) return palette.edgeStrong;
  return isBackground(edge) ? palette.edgeFaint : palette.edge;
}
