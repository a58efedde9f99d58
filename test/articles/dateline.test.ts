import { expect } from "chai";
import { readDateline } from "../../src/articles/zones/dateline.ts";

type Row = readonly [
  paragraph: string,
  place: string | null,
  agency: string | null,
  published: string | null,
  rest: string,
];

const datelines: readonly Row[] = [
  ["KANO, Nigeria (AP) — Traders said", "KANO, Nigeria", "Associated Press", null, "Traders said"],
  ["LONDON (Reuters) - The bank said", "LONDON", "Reuters", null, "The bank said"],
  ["LIMA / QUITO — Officials said", "LIMA / QUITO", null, null, "Officials said"],
  ["WASHINGTON/OTTAWA, Feb 3 (Reuters) - Talks", "WASHINGTON/OTTAWA", "Reuters", null, "Talks"],
  ["PARIS, Jan 09 — France said", "PARIS", null, null, "France said"],
  ["Washington, D.C. – February 3, 2026 – The Senate", "Washington, D.C.", null, "2026-02-03", "The Senate"],
  ["HANOI, March 5, 2026 (VNA) -- Vietnam", "HANOI", "Vietnam News Agency", "2026-03-05", "Vietnam"],
  ["NEW DELHI: The minister", "NEW DELHI", null, null, "The minister"],
  ["Islamabad: The court", "Islamabad", null, null, "The court"],
  ["MOSCOW. Jan 5 (Interfax) - Russia", "MOSCOW", "Interfax", null, "Russia"],
  ["SÃO PAULO — “We won,” he said", "SÃO PAULO", null, null, "“We won,” he said"],
  ["Nairobi — The president", "Nairobi", null, null, "The president"],
  ["Port-au-Prince, Haiti — Aid groups", "Port-au-Prince, Haiti", null, null, "Aid groups"],
  ["UNITED NATIONS (AFP) – The council", "UNITED NATIONS", "Agence France-Presse", null, "The council"],
  ["KITWE, Feb 10 (Copperbelt Star) — Miners", "KITWE", "Copperbelt Star", null, "Miners"],
  ["(CNN) — A storm", null, "CNN", null, "A storm"],
  ["ST. JOHN'S, Newfoundland (CP) — Fishers", "ST. JOHN'S, Newfoundland", "Canadian Press", null, "Fishers"],
  ["JAKARTA – Indonesia will", "JAKARTA", null, null, "Indonesia will"],
];

const prose: readonly string[] = [
  "Ama Boateng — Ghana's chief negotiator — said on Monday",
  "The talks — the first in a year — ended late",
  "Police: suspect fled on foot",
  "But Chile — Peru's neighbour — refused",
  "NATO — the alliance of 32 states — met",
  "He came, he saw — he left.",
  "A man (Reuters spoke to him) — unnamed — said",
  "On March 5, 2026 — a Thursday — the court met",
  "Breaking: Court frees editor",
  "President Adjei — Who else? — will go",
  "Rain fell all day long over the town, and nobody left the house.",
];

describe("a dateline", () => {
  for (const [paragraph, place, agency, published, rest] of datelines)
    it(`opens "${paragraph}"`, () => {
      const dateline = readDateline(paragraph);
      expect(dateline, "no dateline").not.to.equal(null);
      expect([dateline?.place, dateline?.agency, dateline?.published]).to.deep.equal([
        place,
        agency,
        published,
      ]);
      expect(paragraph.slice(dateline?.length)).to.equal(rest);
    });

  for (const paragraph of prose)
    it(`is not in "${paragraph}"`, () => {
      expect(readDateline(paragraph)).to.equal(null);
    });
});
