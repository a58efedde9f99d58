/**
 * The sixteen event types of PLOVER (manual draft 2.0), their modes, quad classes and scores. Identifiers and numbers
 * are PLOVER's (openeventdata/PLOVER, CC BY-SA 4.0), the descriptions are ours. The manual prints +3 for ACCUSE, whose
 * modes are all negative; we read it as -3.
 */
export type Quad = "verbal cooperation" | "material cooperation" | "verbal conflict" | "material conflict";

interface ActionTypeRow {
  readonly description: string;
  readonly quad: Quad;
  readonly score: number;
  /** Mode and the score PLOVER gives it. */
  readonly modes: Readonly<Record<string, number>>;
}

export const actionTypes = {
  AGREE: {
    description: "agrees, promises or accepts to cooperate, meet or help later",
    quad: "verbal cooperation",
    score: 2.5,
    modes: {},
  },
  CONSULT: {
    description: "meets, visits, calls or talks with",
    quad: "verbal cooperation",
    score: 2.5,
    modes: { visit: 4, "third-party": 1, multilateral: 4, phone: 1.5 },
  },
  SUPPORT: {
    description: "backs, praises, recognises, or starts or improves diplomatic ties",
    quad: "verbal cooperation",
    score: 5,
    modes: {},
  },
  CONCEDE: {
    description: "gives in by words: promises to ease, lift, release or step back",
    quad: "verbal cooperation",
    score: 4.5,
    modes: {},
  },
  COOPERATE: {
    description: "trades, exchanges or works together in deed",
    quad: "material cooperation",
    score: 9.5,
    modes: {},
  },
  AID: { description: "gives material help", quad: "material cooperation", score: 10, modes: {} },
  RETREAT: {
    description: "gives way in deed: withdraws, frees, disarms, returns, resigns",
    quad: "material cooperation",
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: {
    description: "asks, demands, urges or orders",
    quad: "verbal conflict",
    score: 0,
    modes: { assist: 0.5, change: -1, yield: -1, meet: 0 },
  },
  ACCUSE: {
    description: "criticises, condemns, accuses, sues or investigates",
    quad: "verbal conflict",
    score: -3,
    modes: { disapprove: -2, investigate: -3.5, allege: -3.5 },
  },
  REJECT: {
    description: "refuses, rejects, denies or cancels",
    quad: "verbal conflict",
    score: -2,
    modes: { assist: -1.5, change: -2, yield: -2, meet: -2 },
  },
  THREATEN: {
    description: "threatens or warns with consequences",
    quad: "verbal conflict",
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    description: "demonstrates, strikes, boycotts or riots against",
    quad: "material conflict",
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
  },
  SANCTION: {
    description: "reduces ties: sanctions, expels, convicts, breaks off, withholds",
    quad: "material conflict",
    score: -6,
    modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 },
  },
  MOBILIZE: {
    description: "readies or moves armed or police forces without using them",
    quad: "material conflict",
    score: -5.5,
    modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 },
  },
  COERCE: {
    description: "arrests, deports, seizes, bans, censors or restricts",
    quad: "material conflict",
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      "martial-law": -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    description: "attacks, kills, abducts, destroys",
    quad: "material conflict",
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      "suicide-attack": -9.5,
      aerial: -9.5,
      drone: -9.5,
      "heavy-weapons": -9.5,
      "crowd-control": -7.5,
      unconventional: -10,
    },
  },
} as const satisfies Record<string, ActionTypeRow>;

export type ActionType = keyof typeof actionTypes;

export const actionTypeNames = Object.keys(actionTypes) as readonly ActionType[];

/** PLOVER's score of a type, or of its mode when the mode has one of its own. */
export function scoreOf(type: ActionType, mode: string | null): number {
  const row: ActionTypeRow = actionTypes[type];
  return (mode === null ? undefined : row.modes[mode]) ?? row.score;
}
