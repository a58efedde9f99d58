export { completeIn, type Completion, type OptionKind, type Vocabulary } from "./complete.ts";
export { tokens, type EditorToken, type EditorTokenKind } from "./tokens.ts";
export { vocabularyOf } from "./vocabulary.ts";
