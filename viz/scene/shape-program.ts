import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Shape } from "../core/index.ts";

/** What a drawn node carries beside sigma's own display data. */
export interface ShapeData {
  readonly shape: Shape;
  /** Colour behind the graph, for the gaps inside a shape. */
  readonly paper: string;
  /** Colour of a ring around the shape; the paper's for none. */
  readonly halo: string;
}

/** The shapes as the shader numbers them. */
const codes: Readonly<Record<Shape, number>> = {
  disc: 0,
  square: 1,
  ring: 2,
  pin: 3,
  diamond: 4,
  frame: 5,
  hollow: 6,
};

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_paper;
attribute vec4 a_halo;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_paper;
varying vec4 v_halo;
varying vec2 v_at;
varying float v_pixel;
varying float v_shape;

const float bias = 255.0 / 254.0;

void main() {
  // Room for the ring: five pixels at any zoom.
  float reach = a_size + 5.0 * u_sizeRatio;
  vec2 offset = a_corner * reach * 2.0 * u_correctionRatio / u_sizeRatio;
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
  v_at = a_corner * reach / a_size;
  v_pixel = u_sizeRatio / a_size;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_paper = a_paper;
  v_paper.a *= bias;
  v_halo = a_halo;
  v_halo.a *= bias;
}`;

/** Distances are in radii of the node; negative inside. */
const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_paper;
varying vec4 v_halo;
varying vec2 v_at;
varying float v_pixel;
varying float v_shape;

uniform float u_feather;

float box(vec2 p, float side) {
  vec2 d = abs(p) - side;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float triangle(vec2 p) {
  return max(abs(p.x) * 0.866 + p.y * -0.5, p.y) - 0.62;
}

float outline(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return box(p, 0.82) - 0.08;
  if (v_shape < 2.5) return length(p) - 1.0;
  if (v_shape < 3.5) return triangle(vec2(p.x, -p.y + 0.12)) - 0.06;
  if (v_shape < 4.5) return (abs(p.x) + abs(p.y) - 1.2) * 0.7071;
  if (v_shape < 5.5) return box(p, 0.85);
  return (abs(p.x) + abs(p.y) - 1.2) * 0.7071;
}

void main(void) {
  float edge = v_pixel * u_feather;
  float d = outline(v_at);
  #ifdef PICKING_MODE
  if (d > 3.0 * v_pixel) discard;
  gl_FragColor = v_color;
  #else
  vec4 fill = v_color;
  if (v_shape > 1.5 && v_shape < 2.5) {
    float gap = abs(length(v_at) - 0.74) - 0.09;
    fill = mix(v_paper, v_color, smoothstep(-edge, edge, gap));
  } else if (v_shape > 4.5) {
    fill = mix(v_paper, v_color, smoothstep(-edge, edge, d + max(0.28, 1.7 * v_pixel)));
  }
  // From the inside out: the shape, a gap of paper, the ring, nothing. Small nodes without a ring keep a small gap.
  bool hasRing = distance(v_halo, v_paper) > 0.01;
  float reach = hasRing ? 3.5 * v_pixel : min(3.0 * v_pixel, 0.35);
  float ring = smoothstep(-edge, edge, d - 1.5 * v_pixel);
  vec4 around = mix(v_paper, v_halo, ring);
  vec4 color = mix(fill, around, smoothstep(-edge, edge, d));
  float cover = 1.0 - smoothstep(-edge, edge, d - reach);
  gl_FragColor = color * cover;
  #endif
}`;

const uniforms = ["u_sizeRatio", "u_correctionRatio", "u_matrix", "u_feather"] as const;

/** Draws every shape of the legend with one program: signed distances in the fragment shader, sharp at any zoom. */
export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_paper", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_halo", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const { shape, paper, halo } = data as NodeDisplayData & ShapeData;
    const { array } = this;
    let at = start;
    array[at++] = data.x;
    array[at++] = data.y;
    array[at++] = data.size;
    array[at++] = codes[shape];
    array[at++] = floatColor(data.color);
    array[at++] = floatColor(paper);
    array[at++] = floatColor(halo);
    array[at] = nodeIndex;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations["u_sizeRatio"]!, params.sizeRatio);
    gl.uniform1f(uniformLocations["u_correctionRatio"]!, params.correctionRatio);
    gl.uniform1f(uniformLocations["u_feather"]!, 0.7 / params.pixelRatio);
    gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, params.matrix);
  }
}
