export type { ClauseContext } from "./context.ts";
export type * from "./operators.ts";
export type { PathAutomaton, PathState, PathStep } from "./path-automaton.ts";
export { nestedPlans, type NestedPlans } from "./nested-plans.ts";
export { plan } from "./queries.ts";
export type { Count, PrintPlan } from "./print.ts";
export type { Statistics } from "./statistics.ts";
export { planWriting } from "./writing.ts";
