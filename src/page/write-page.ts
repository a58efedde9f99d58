import { createHash } from "node:crypto";
import type { ViewAssets } from "./assets.ts";

/**
 * One HTML file that holds the view and a graph and needs nothing else: no server, no network. Its policy lets only its
 * own script and style run, known by their hashes. Everything that comes from articles is data: escaped JSON in a block
 * that no browser executes.
 */
export function writePage(graphJson: string, { html, script, style }: ViewAssets): string {
  const code = harmless(script);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(style)}'`,
    "worker-src blob:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  // A function as replacement: in a string "$&" would mean something.
  const put = (page: string, place: string, text: string) => {
    if (!page.includes(place))
      throw new Error(`The view's page has no ${place}; build it again with: npm run build`);
    return page.replace(place, () => text);
  };
  const withPolicy = put(
    html,
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
  const withStyle = put(withPolicy, '<link rel="stylesheet" href="view.css" />', `<style>${style}</style>`);
  return put(
    withStyle,
    '<script src="view.js" defer></script>',
    `<script type="application/json" id="graph">${escapeJson(graphJson)}</script>\n    <script>${code}</script>`,
  );
}

/** The same JSON with no "<" and no line separator left in it: neither `</script>` nor `<!--` can end its block. */
export function escapeJson(json: string): string {
  return json.replace(
    /[<\u2028\u2029]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Script text as an HTML script element may hold it. The bundle has these only inside strings. */
function harmless(script: string): string {
  return script.replace(/<(?=\/script|!--|script)/giu, "\\x3C");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}
