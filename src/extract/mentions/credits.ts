import type { Article } from "../../articles/index.ts";
import type { Span } from "../../language/index.ts";

/** Who made the article or its pictures stands in such words; nobody in them is an actor of the story. */
const creditPatterns: readonly RegExp[] = [
  // (AP Photo/Jane Doe), (Photo by Jane Doe / AFP), (Getty Images), (Reuters), (AP)
  /\((?:[^()\n]*\b(?:photos?|images?|pictures?|getty|handout|courtesy|via|pool|file|credit)\b[^()\n]*|(?:AP|AFP|Reuters|REUTERS|ASSOCIATED PRESS|Associated Press|Xinhua|dpa|EFE|ANSA|TASS|Kyodo|Yonhap|IANS|ANI|PTI|CNN|BBC|Bloomberg))\)/giu,
  // Jane Doe in Geneva contributed to this report.
  /^[^\n]*\b(?:contributed to this (?:report|story|article)|contributed reporting|contributed from|reporting from|reported from)\b[^\n]*$/gimu,
  /^\W*(?:additional |extra )?(?:reporting|writing|editing|edited|compiled|written|translated|photography|graphics|photos?|pictures?|image|illustration|video|source|credit)s? ?(?:by\b|:)[^\n]*$/gimu,
  /\((?:additional )?(?:reporting|writing|editing) by[^)\n]*\)/giu,
  /^by (?:\p{Lu}[\p{L}.'’-]+ ?){2,5}(?:,[^\n.]{0,40})?$/gimu,
  /^(?:copyright|©)[^\n]*$/gimu,
  /©[^\n]*$/gmu,
];

/** BOGOTA, Colombia (AP) — ; WASHINGTON, Jan 09 — ; Washington, D.C. – February 3, 2026 – */
const datelinePattern =
  /^[ \t]*(?:date \d{4}-\d\d-\d\d )?(?=\p{Lu})(?:[\p{L}.'’-]+[ ,/]*){1,6}(?:\([^)\n]{2,30}\)[ ,]*)?(?:[ ,–—-]*(?:\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)[ ,]*)?(?:\([^)\n]{2,30}\) ?)?(?:—|–|--| - )(?: ?\p{L}{3,9}\.? \d{1,2}(?:, \d{4})? ?(?:—|–|--| - ))?(?= ?\S)/gmu;

/** Stretches of the text that name no actor of the story, in order: credits, by-line and dateline. */
export function creditSpans(article: Article): readonly Span[] {
  const spans: Span[] = article.zones
    .filter((zone) => zone.kind === "byline" || zone.kind === "dateline" || zone.kind === "boilerplate")
    .map(({ start, end }) => ({ start, end }));
  for (const pattern of creditPatterns)
    for (const match of article.text.matchAll(pattern))
      spans.push({ start: match.index, end: match.index + match[0].length });
  for (const match of article.text.matchAll(datelinePattern))
    if (isDateline(match[0])) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans.sort((left, right) => left.start - right.start || left.end - right.end);
}

/** A short run of words, its first place in capitals, or with an agency or a date: not "Petro — who ...". */
function isDateline(words: string): boolean {
  const place = words.trim().split(/[\s,(/]/u)[0] ?? "";
  const capitals = place.length > 2 && place === place.toUpperCase();
  return words.length < 90 && (capitals || /\([A-Z]/u.test(words) || /\d/u.test(words));
}
