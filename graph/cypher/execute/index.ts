export type { Limits } from "./budget.ts";
export type { Compiler } from "./compiler.ts";
export { execute, noSideEffects, type Executed, type Execution } from "./execute.ts";
export type { Automaton } from "./expressions/automaton.ts";
