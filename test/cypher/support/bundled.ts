/** What is tested of a bundle as the page has it: the names inside are short, those at the door stay. */
export { formatValue } from "../../../graph/cypher/index.ts";
export { runScenario } from "../../tck/run-scenario.ts";
export { errorOf } from "./engine.ts";
export { peopleEngine, queryOf } from "./people.ts";
