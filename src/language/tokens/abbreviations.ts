/** Abbreviations that take a period, by what may follow them. Case counts: "Sat." is a day, "sat." ends a sentence. */

/** Stand before a name or a number: never the end of a sentence. */
export const leading: ReadonlySet<string> = new Set(
  (
    "Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Hon Rev Fr Sr Sra Msgr Mgr Rabbi Pres Gov Govs Sen Sens Rep Reps Amb Atty " +
    "Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Insp Supt Det Ofc Secy Sec St Ste Mt Ft Pt vs v No Nos no nos " +
    "Vol vol Fig fig Figs figs Ch ch p pp para Art art eq Eq approx ca cf esp viz al"
  )
    .split(" ")
    // "al." closes "et al." and may end a sentence; the rest may not.
    .filter((word) => word !== "al"),
);

/** Stand behind or alone: the end of a sentence when what follows begins one. */
export const trailing: ReadonlySet<string> = new Set(
  (
    "Inc Corp Co Cos Ltd Bros LLC plc Assn Dept Univ Jr Esq etc al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec " +
    "Mon Tue Tues Wed Thu Thur Thurs Fri Ave Blvd Rd Hwy Bldg Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan " +
    "Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Ed ed eds Attn ext Ext est Est dept"
  ).split(" "),
);

/** Abbreviations only when a figure follows: "No. 10", "Sun. 3", "Art. 5", "p. 4". */
export const beforeFigures: ReadonlySet<string> = new Set(
  "No Nos no nos Art art Ch ch p pp Fig fig Figs figs Mar Sat Sun Del Miss Mo La Ill Ind Ore Wash Pt v Sec".split(
    " ",
  ),
);

/** Words that begin sentences far more often than names: after "U.S." or "Inc." they tell that a new sentence began. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those He She It They We I You His Her Its Their Our My Your Who What When Where Why How " +
    "Which There Here In On At By For From With Without After Before During Since Until While As If Unless Although " +
    "Though Because But And Or So Yet Nor However Meanwhile Moreover Also Still Then Now Later Earlier Today Yesterday " +
    "Tomorrow Not No Some Many Most Several Few Both All Each Every Another Other Others One Two Three According Under " +
    "Over Between Among Amid Despite Once Last Next Such Instead Indeed Nearly About Around Only Just Even Perhaps " +
    "Officials Police Critics Experts Analysts Residents Witnesses Protesters Opponents Supporters"
  ).split(" "),
);
