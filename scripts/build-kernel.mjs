// Compiles src/language/kernel/kernel.ts (AssemblyScript) to kernel.wasm beside it. The binary is committed, so that
// neither installing nor building the package needs the compiler; run this after changing the source.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const kernel = "src/language/kernel/kernel";
execFileSync(
  process.execPath,
  [
    ...["node_modules/assemblyscript/bin/asc.js", `${kernel}.ts`, "--outFile", `${kernel}.wasm`],
    ...["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--importMemory", "--noExportMemory"],
  ],
  { cwd: root, stdio: "inherit" },
);
