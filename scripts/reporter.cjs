// Mocha's "dot" reporter, which also writes its counts to a file.
const { reporters } = require("mocha");
const { writeFileSync } = require("node:fs");

module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => {
      const { passes, failures, pending } = this.stats;
      writeFileSync(options.reporterOptions.output, JSON.stringify({ passes, failures, pending }));
    });
  }
};
