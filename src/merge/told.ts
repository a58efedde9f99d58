import type { Cluster } from "./cluster.ts";
import type { Fact } from "./fact.ts";
import { sameFamily } from "./kinds.ts";
import type { Sides } from "./sides.ts";
import { nounVerbs } from "./title-words.ts";

/** Words for a talk in one place, for a talk on the phone, and for either. */
const inPerson = new Set("meeting meet summit encounter".split(" "));
const byPhone = new Set(["call"]);
const either = new Set("talk talks conversation discussion dialogue".split(" "));

/** So many events of an article and kind are looked through for the one that is meant. */
const remembered = 32;

/** What each article has told so far, for finding what "the meeting" or "his accusation" points back to. */
export class Told {
  readonly #byArticle = new Map<string, Cluster[]>();
  readonly #sides: Sides;

  constructor(sides: Sides) {
    this.#sides = sides;
  }

  add({ article, kind }: Fact, cluster: Cluster): void {
    const key = `${article} ${kind}`;
    const known = this.#byArticle.get(key);
    if (!known) this.#byArticle.set(key, [cluster]);
    else if (!known.slice(-remembered).includes(cluster)) known.push(cluster);
  }

  /** The event that words without a date of their own point back to, when the article tells exactly one. */
  before(fact: Fact): { readonly cluster: Cluster; readonly reason: string } | null {
    const known = this.#byArticle.get(`${fact.article} ${fact.kind}`) ?? [];
    const found = known
      .slice(-remembered)
      .filter((cluster) => isWord(fact, cluster) && this.#isAmong(fact, cluster) && isMatter(fact, cluster));
    const [first] = found;
    return first && found.length === 1
      ? { cluster: first, reason: `"the ${fact.report.predicate}" of the same article` }
      : null;
  }

  /** Everybody the words name takes part, in the same part unless all do the same. */
  #isAmong({ actors, recipients, report }: Fact, cluster: Cluster): boolean {
    const isIn = (all: Fact["actors"], members: Iterable<string>): boolean => {
      const list = [...members];
      return all.every(({ entity }) => list.some((other) => this.#sides.likeness(entity, other) !== "other"));
    };
    if (report.reciprocal || cluster.reciprocal)
      return actors.length + recipients.length > 1 && isIn([...actors, ...recipients], cluster.members());
    return (
      isIn(actors, cluster.actors) &&
      (recipients.length === 0 || isIn(recipients, cluster.recipients)) &&
      (actors.length > 0 || cluster.recipients.size > 0)
    );
  }
}

/** The noun names what the event was: "meeting" no phone call, "accusation" what somebody accused. */
function isWord({ kind, mode, report: { predicate } }: Fact, cluster: Cluster): boolean {
  if (kind === "CONSULT") {
    if (byPhone.has(predicate) || mode === "phone") return cluster.mode === "phone";
    if (inPerson.has(predicate)) return cluster.mode === null || cluster.mode === "multilateral";
    return either.has(predicate) || (mode !== null && mode === cluster.mode);
  }
  const verb = nounVerbs[predicate] ?? predicate;
  return [...cluster.predicates].some((other) => sameFamily(nounVerbs[other] ?? other, verb));
}

/** What the words say of the matter, where they say more than a word or two, was told. */
const isMatter = ({ kind, content }: Fact, cluster: Cluster): boolean =>
  kind === "CONSULT" || content.size < 3 || [...content].some((word) => cluster.content.has(word));
