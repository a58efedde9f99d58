export type { ClauseContext } from "./context.ts";
export type * from "./operators.ts";
export type { PathAutomaton, PathState, PathStep } from "./path-automaton.ts";
export { PatternPlanner } from "./pattern-planner.ts";
export { plan, planQuery } from "./queries.ts";
export type { Count } from "./print.ts";
export type { Statistics } from "./statistics.ts";
export { planWriting } from "./writing.ts";
