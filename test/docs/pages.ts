/** Pages whose ```console blocks are run. */
export const pages: readonly string[] = ["README.md", "docs/cli.md", "docs/extraction.md"];
