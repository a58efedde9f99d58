import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { EdgeLineProgram, type EdgeProgramType } from "sigma/rendering";
import { curvature, type DrawnEdge } from "../core/index.ts";
import { ShapeProgram } from "./shape-program.ts";

/** Above this, edges are straight hairlines that hide while the camera moves. */
const manyEdges = 8000;

const curve = { curvatureAttribute: "curvature", defaultCurvature: curvature };
const arrow = createEdgeCurveProgram({
  ...curve,
  arrowHead: { extremity: "target", lengthToThicknessRatio: 5, widenessToThicknessRatio: 3.6 },
});
/** The class as it is; sigma's types leave the definition of a program out. */
type WithDefinition = new (
  ...args: ConstructorParameters<EdgeProgramType>
) => InstanceType<EdgeProgramType> & { getDefinition(): { readonly FRAGMENT_SHADER_SOURCE: string } };

/** The arrow with gaps, measured along the chord; its head stays whole. */
class DashedArrow extends (arrow as WithDefinition) {
  override getDefinition() {
    const definition = super.getDefinition();
    const FRAGMENT_SHADER_SOURCE = definition.FRAGMENT_SHADER_SOURCE.replace(
      "float halfThickness",
      `float along = dot(gl_FragCoord.xy - v_cpA, normalize(v_cpC - v_cpA));
  if (distToTarget > targetArrowLength && mod(along, 5.0 * v_thickness) > 3.0 * v_thickness) thickness = 0.0;
  float halfThickness`,
    );
    return { ...definition, FRAGMENT_SHADER_SOURCE };
  }
}
const plain = createEdgeCurveProgram({ ...curve, arrowHead: null });

/** Relations that read as an arrow. */
const arrows = new Set(["ACTOR", "RECIPIENT"]);

/** How sigma is set up for a picture of so many edges; labels are ours (see captions.ts). */
export function settingsFor(edgeCount: number) {
  const isBig = edgeCount > manyEdges;
  return {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    zIndex: true,
    // The captions say what is under the pointer; sigma's own box would be white in the dark.
    defaultDrawNodeHover: () => undefined,
    // Two quick clicks on two nodes are two clicks; sigma would make one double click of them and lose the second.
    doubleClickTimeout: 0,
    stagePadding: 30,
    minEdgeThickness: 1,
    antiAliasingFeather: 0.8,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    hideEdgesOnMove: isBig,
    defaultNodeType: "shape",
    defaultEdgeType: isBig ? "line" : "plain",
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { plain, arrow, dashed: DashedArrow, line: EdgeLineProgram },
  };
}

export function edgeProgram({ type, isUnsure }: DrawnEdge, edgeCount: number): string {
  if (edgeCount > manyEdges) return "line";
  if (!arrows.has(type)) return "plain";
  return isUnsure ? "dashed" : "arrow";
}
