export { hasWebGL, Scene, type SceneHandlers, type Standing } from "./scene.ts";
export { fontFamily } from "./captions.ts";
