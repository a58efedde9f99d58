export { fontFamily } from "./captions.ts";
export type { SceneHandlers } from "./pointer.ts";
export { hasWebGL, Scene, smallScreen, type Standing } from "./scene.ts";
