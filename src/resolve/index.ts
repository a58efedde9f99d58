export type { Entity, Identity, Resolution, Role } from "./resolution.ts";
export { resolve } from "./resolve.ts";
