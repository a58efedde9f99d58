// Compiles src/language/kernel/kernel.ts (AssemblyScript) to kernel.wasm beside it, and without relaxed SIMD to
// kernel-plain.wasm. The binaries are committed, so that neither installing nor building the package needs the
// compiler; run this after changing the source, or with a folder to write them there.
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const kernel = "src/language/kernel";
const folder = resolve(root, process.argv[2] ?? kernel);
for (const [name, features] of [
  ["kernel", ["--enable", "relaxed-simd"]],
  ["kernel-plain", []],
])
  execFileSync(
    process.execPath,
    [
      ...[
        "node_modules/assemblyscript/bin/asc.js",
        `${kernel}/kernel.ts`,
        "--outFile",
        `${folder}/${name}.wasm`,
      ],
      ...["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", ...features],
      ...["--importMemory", "--noExportMemory"],
    ],
    { cwd: root, stdio: "inherit" },
  );
