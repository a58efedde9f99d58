import { ArticleError, readArticles } from "../../articles/index.ts";
import { extract, listing } from "../../extract/index.ts";
import { loadReader } from "../../language/index.ts";
import { exit, UsageError, type Command, type ExitCode } from "../command.ts";

export const annotate: Command = {
  name: "annotate",
  summary: "Show what is understood of an article: names, actions, dates, speakers.",
  usage: "newsgraph annotate <files, folders, globs, ->",
  options: {},
  examples: ["newsgraph annotate story.txt", "newsgraph annotate articles | less"],
  async run(settings, terminal) {
    if (settings.positionals.length === 0) throw new UsageError("Which article? Give a file, a folder or -.");
    const reader = await loadReader();
    let code: ExitCode = exit.done;
    for await (const article of readArticles(settings.positionals, { stdin: terminal.input })) {
      if (article instanceof ArticleError) {
        terminal.note(`${article.message}\n`);
        code = exit.failed;
      } else await terminal.out(listing(extract(article, reader)));
    }
    return code;
  },
};
