import { numbersFrom } from "./sample-ledger.ts";

/** A graph file with `count` nodes to draw: two in three are people, one in three an action of two of them. */
export function crowdGraph(count: number): { newsgraph: 1; nodes: object[]; edges: object[] } {
  const random = numbersFrom(count);
  const people = Math.ceil((count * 2) / 3);
  const nodes: object[] = [];
  const edges: object[] = [];
  for (let i = 0; i < people; i++) {
    const properties = {
      id: `person/${i}`,
      name: `Person ${i}`,
      aliases: [],
      mentions: 1 + Math.floor(20 * random() ** 4),
      articles: 1,
    };
    nodes.push({ key: `person/${i}`, attributes: { labels: ["Entity", "Person"], properties } });
  }
  for (let i = 0; i < count - people; i++) {
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 400))).toISOString().slice(0, 10);
    const dates = { start: { "@date": day }, end: { "@date": day } };
    const properties = {
      id: `action/${i}`,
      type: "CONSULT",
      name: `Meeting ${i}`,
      status: "happened",
      articles: 1,
      sources: 1,
      ...dates,
    };
    nodes.push({ key: `action/${i}`, attributes: { labels: ["Action"], properties } });
    // People meet those of their own circle of forty, and now and then a stranger.
    const circle = Math.floor(random() * Math.ceil(people / 40)) * 40;
    for (const type of ["ACTOR", "RECIPIENT"]) {
      const person = random() < 0.93 ? circle + Math.floor(random() * 40) : Math.floor(random() * people);
      const target = `person/${Math.min(people - 1, person)}`;
      edges.push({ key: `${i}${type}`, source: `action/${i}`, target, attributes: { type, properties: {} } });
    }
  }
  return { newsgraph: 1, nodes, edges };
}
