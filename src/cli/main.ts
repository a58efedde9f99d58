#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { processTerminal } from "./terminal.ts";

// A command is over in seconds. Unasked, V8 spends a fifth of them on optimizing code that has not yet met all it will
// meet, to throw it away and begin anew; so it is told to look longer (in bytes of bytecode run) before it optimizes.
setFlagsFromString("--interrupt-budget=600000");

const { run } = await import("./run.ts");
process.exitCode = await run(process.argv.slice(2), processTerminal());
