import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const flags = [
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
];

/** Where Chromium is: CHROMIUM_PATH, Debian's place, or PATH; on a Debian run by root it is installed once. */
export function chromiumPath(): string | null {
  const found = findChromium();
  if (found !== null || !isRoot() || !isProgram("/usr/bin/apt-get")) return found;
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium", "fonts-dejavu"], { stdio: "ignore" });
  } catch {
    return null;
  }
  return findChromium();
}

function findChromium(): string | null {
  const onPath = (process.env["PATH"] ?? "").split(":").map((folder) => `${folder}/chromium`);
  const candidates = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", ...onPath];
  return candidates.find((path) => path !== undefined && isProgram(path)) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const isRoot = () => process.getuid?.() === 0;

/**
 * A real headless Chromium, or null with a line that says why the tests are skipped; under CI that is an error. `extra`
 * are further command line flags.
 */
export async function launch(extra: readonly string[] = []): Promise<Browser | null> {
  const executablePath = chromiumPath();
  if (executablePath !== null)
    return chromium.launch({
      executablePath,
      args: [...flags, ...extra],
      chromiumSandbox: false,
      headless: true,
    });
  const reason = "Chromium is missing: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.";
  if (process.env["CI"] === "true") throw new Error(reason);
  console.log(`Browser tests are skipped. ${reason}`);
  return null;
}
