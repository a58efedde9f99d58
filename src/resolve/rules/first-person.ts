import type { Scene } from "../scene.ts";

/** "I", "my", "we" inside somebody's words: the one who says them. */
export function resolveFirstPerson(scene: Scene): void {
  const claims = scene.extraction.claims.filter(({ speakers }) => speakers.length > 0);
  for (const mention of scene.mentions) {
    if (mention.kind !== "pronoun" || !/^(?:i|me|my|myself|mine)$/i.test(mention.words)) continue;
    const claim = claims.find((claim) => claim.start <= mention.start && mention.end <= claim.end);
    const speaker = claim?.speakers.find(({ order }) => order === 1);
    const entity = scene.entityOf(speaker?.mention ?? null);
    if (entity?.startsWith("person/") === true)
      scene.settle(mention.id, [entity], "the speaker of these words", true);
  }
}
