// The arithmetic of the reader's net in AssemblyScript (a TypeScript that compiles to WebAssembly with SIMD).
// Build: `node scripts/build-kernel.mjs`. All arguments are byte addresses in the imported memory or sizes in elements.
export { multiply } from "./multiply";
export { pack, quantize } from "./operands";
export { addBytes, addFloats, addHalves, addNormalize, rectify } from "./rows";
export { attend, products } from "./attention";
export { addRows, scorePairs } from "./features";
export { checksum } from "./checksum";
