import { Neo4jError } from "neo4j-driver";
import { ExportError, nothing, type ExportFailure, type Written } from "./export-error.ts";

/** Where an export goes, as far as its errors need to name it. */
export interface Place {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
}

type Explanation = readonly [
  code: RegExp,
  failure: ExportFailure,
  sentence: (place: Place, message: string) => string,
];

/** The codes of the driver and of the server (Neo4j status codes) that a person can do something about. */
const explanations: readonly Explanation[] = [
  [
    /^(ServiceUnavailable|SessionExpired)$/,
    "unreachable",
    ({ uri }) => `No Neo4j answers at ${uri}; start it, or give its address with --uri.`,
  ],
  [
    /Security\.(Unauthorized|CredentialsExpired|TokenExpired)$/,
    "password",
    ({ uri, user }) =>
      `Neo4j at ${uri} refuses the password of the user ${user}; set NEO4J_PASSWORD, or the user with --user.`,
  ],
  [
    /Security\.AuthenticationRateLimit$/,
    "password",
    ({ uri }) => `Neo4j at ${uri} refuses to log in after too many wrong passwords; wait a few seconds.`,
  ],
  [
    /Security\.Forbidden$/,
    "password",
    ({ user, database }) => `The user ${user} may not write to the database ${database}.`,
  ],
  [
    /Database\.(DatabaseNotFound|DatabaseUnavailable)$/,
    "database",
    ({ uri, database }) =>
      `Neo4j at ${uri} has no running database ${database}; SHOW DATABASES lists those it has.`,
  ],
  [
    /(OutOfMemory|OutOfMemoryError)$/,
    "memory",
    (_, message) => `Neo4j ran out of memory; try again with a smaller --batch (${message}).`,
  ],
  [
    /(Statement\.(TypeError|ArgumentError)|Schema\.ConstraintValidationFailed)$/,
    "data",
    ({ uri }, message) => `Neo4j at ${uri} refuses a value of the graph: ${message}`,
  ],
  [
    /ProtocolError$/,
    "version",
    ({ uri }) => `What answers at ${uri} speaks no Bolt that this driver knows; Neo4j 5 does.`,
  ],
];

/** Any failure of an export as one sentence, with how far it had got. */
export function explain(error: unknown, place: Place, written: Written = nothing): ExportError {
  if (error instanceof ExportError)
    return error.written === nothing && written !== nothing
      ? new ExportError(error.failure, error.message + gotTo(written), written, error)
      : error;
  const code = error instanceof Neo4jError ? error.code : "";
  const message = error instanceof Error ? firstLine(error.message) : String(error);
  const found = explanations.find(([pattern]) => pattern.test(code));
  const [failure, sentence] = found
    ? ([found[1], found[2](place, message)] as const)
    : (["server", `Neo4j at ${place.uri} failed: ${message}`] as const);
  return new ExportError(failure, sentence + gotTo(written), written, error);
}

function gotTo({ nodes, relationships }: Written): string {
  if (nodes === 0 && relationships === 0) return "";
  return ` Written before: ${nodes} nodes, ${relationships} relationships; exporting again continues safely.`;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]!.trim();
}
