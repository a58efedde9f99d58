import { scalar } from "../define.ts";
import type { FunctionDefinition } from "../signature.ts";
import { lengthOf, trim } from "../strings.ts";

/** Other names for functions of texts. */
export const furtherStrings: readonly FunctionDefinition[] = [
  scalar("lower(text: String): String", "in small letters", (text: string) => text.toLowerCase()),
  scalar("upper(text: String): String", "in capitals", (text: string) => text.toUpperCase()),
  scalar("btrim(text: String, characters?: String): String", "as trim", trim),
  scalar("char_length(text: String): Integer", "number of characters", lengthOf),
  scalar("character_length(text: String): Integer", "number of characters", lengthOf),
];
