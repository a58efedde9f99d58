/** What SHOW can list, with the columns of Neo4j 5: those that show unasked, and those that YIELD adds. */
export const listings = {
  FUNCTIONS: columns(
    "name category description",
    "signature isBuiltIn argumentDescription returnDescription aggregating rolesExecution rolesBoostedExecution isDeprecated deprecatedBy",
  ),
  PROCEDURES: columns(
    "name description mode worksOnSystem",
    "signature argumentDescription returnDescription admin rolesExecution rolesBoostedExecution isDeprecated deprecatedBy option",
  ),
  INDEXES: columns(
    "id name state populationPercent type entityType labelsOrTypes properties indexProvider owningConstraint lastRead readCount",
    "trackedSince options failureMessage createStatement",
  ),
};

export type Listing = keyof typeof listings;

function columns(shown: string, more: string): { shown: readonly string[]; all: readonly string[] } {
  return { shown: shown.split(" "), all: `${shown} ${more}`.split(" ") };
}
