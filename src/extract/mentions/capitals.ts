import type { Reading } from "./reading.ts";

const movement = new Set(
  "arrive travel fly come go return head move drive sail walk march visit leave reach enter flee evacuate tour bomb shell strike hit attack storm seize capture besiege surround liberate shake flood live bear raise base hold take stay meet gather land die kill".split(
    " ",
  ),
);
const stance = new Set("between with against from for by to toward towards on".split(" "));
const dealings = new Set(
  "relation tie tension talk dialogue threat sanction pressure demand support deal agreement accord pact dispute rift standoff conflict war negotiation alliance cooperation trust warning criticism response reaction concern message signal approval help aid backing assurance order permission proposal offer request letter invitation policy strategy commitment stance position interest decision claim rhetoric confrontation row feud diplomacy friction rapprochement summit contact envoy condemnation denial protest ambassador envoy government leadership ruler force troop army regime policymaker".split(
    " ",
  ),
);
const addressed = new Set(
  "accuse urge tell warn reassure criticize criticise condemn thank ask press pressure persuade convince anger blame lobby please threaten sue challenge provoke alarm irritate court assure inform notify support back help invite want expect allow force demand oblige defy rebuke antagonize antagonise".split(
    " ",
  ),
);

/** Does a capital act or is it spoken to (so that its government is meant), or is it only where something happens? */
export function standsForGovernment(reading: Reading, head: number): boolean {
  const token = reading.token(head);
  if (token === undefined || reading.zoneOf(head) === "dateline") return false;
  const relation = token.relation;
  const above = reading.token(token.head);
  const preposition = reading.caseOf(head);
  if (relation === "conj" && above !== undefined) return isListed(reading, head, token.head);
  if (relation.startsWith("nsubj")) return acts(reading, token.head, relation);
  if (relation === "obj" || relation === "iobj") return above !== undefined && addressed.has(above.lemma);
  if (relation === "nmod:poss") return above !== undefined && dealings.has(above.lemma);
  if (relation === "compound") return false;
  if (!stance.has(preposition) || above === undefined) return false;
  if (movement.has(above.lemma) || (above.upos === "VERB" && hasMovement(reading, token.head))) return false;
  if (above.upos === "NOUN") return preposition === "between" || dealings.has(above.lemma);
  return (
    above.upos === "VERB" &&
    (preposition === "with" ||
      preposition === "by" ||
      (preposition === "to" &&
        /^(?:appeal|say|report|complain|respond|apologise|apologize|sell|lose)$/.test(above.lemma)) ||
      (preposition === "on" && /^(?:impose|call|press)$/.test(above.lemma)))
  );
}

/** "Bogota and Washington" share their part; a capital next to a country's name is meant as a government as well. */
function isListed(reading: Reading, head: number, first: number): boolean {
  const token = reading.token(first);
  if (token?.upos !== "PROPN") return false;
  const preposition = reading.caseOf(first) || reading.caseOf(head);
  if (preposition === "between") return true;
  return !/^(?:in|at|near|around|outside|across)$/.test(preposition) && standsForGovernment(reading, first);
}

function acts(reading: Reading, verb: number, relation: string): boolean {
  const token = reading.token(verb);
  if (token === undefined) return false;
  const copula = reading.children(verb).some((child) => reading.token(child)?.relation === "cop");
  if (copula)
    return /^(?:ready|willing|concerned|committed|determined|reluctant|keen|eager|opposed|prepared|right|wrong|open|responsible|angry|furious|confident|optimistic|unlikely|likely)$/.test(
      token.lemma,
    );
  if (relation === "nsubj:pass") return addressed.has(token.lemma);
  return (
    token.upos === "VERB" &&
    !/^(?:lie|sit|stand|grow|wake|become|remain|host|see|shut|flood|burn|celebrate|lose|win|beat|rank|experience)$/.test(
      token.lemma,
    )
  );
}

const hasMovement = (reading: Reading, verb: number): boolean =>
  movement.has(reading.token(verb)?.lemma ?? "");
