import { proseLength } from "../zones/zoning.ts";
import { readBlocks } from "./html-blocks.ts";

/**
 * Names that authors of pages give to the parts around a story, matched as whole words of class and id
 * ("post-share-bar", "newsletterSignup"). A part is only taken away while it is small against the page: themes put
 * such words on <body> and on the story itself ("has-sidebar", "social-enabled").
 */
const machinery =
  /^(?:subscribe|subscription|signup|paywall|regwall|share|sharing|sharebar|shares|social|socials|sharedaddy|addtoany|addthis|advert(?:s|isement|ising|isements)?|ads|adslot|adsense|dfp|sponsor(?:ed|s)?|breadcrumbs?|crumbs|toolbar|toc|login|menu|navbar|navigation|pagination|pager|masthead|ticker|donate|donation|noprint|feedback|rating|ratings|tags|taglist|hashtags|vjs|videojs|player)$/iu;

/** Names of parts that may hold whole paragraphs and are still no part of the story. */
const others =
  /^(?:cookies?|consent|gdpr|ccpa|newsletters?|related|recommend(?:ed|ations?)?|trending|popular|promos?|promoted|outbrain|taboola|revcontent|disqus|comments?|commentlist|respond|livefyre|sidebar|modal|popup|overlay|lightbox|authorbio|slideshow|carousel|gallery)$/iu;

/** Two words together, where either alone would be too common. */
const machineryPairs =
  /(?:^|[\s_-])(?:sign[_-]?up|read[_-]?(?:more|next|also)|see[_-]?also|also[_-]?(?:like|read)|up[_-]?next|more[_-]?(?:stories|news|from|on|articles|posts)|most[_-]?(?:read|popular|viewed)|author[_-]?(?:bio|box|info|card|profile|description)|about[_-]?(?:the[_-]?)?author|table[_-]?of[_-]?contents|screen[_-]?reader(?:[_-]?text)?|visually[_-]?hidden|sr[_-]only|ad[_-]?(?:slot|unit|container|wrapper|block|banner|label)|call[_-]?to[_-]?action|follow[_-]?us|mailing[_-]?list|back[_-]?to[_-]?top|post[_-]?(?:nav|navigation|tags|meta)|entry[_-]?(?:footer|meta)|article[_-]?(?:footer|tags|share|actions|tools)|story[_-]?(?:tools|share)|next[_-]?(?:article|story|post)|prev(?:ious)?[_-]?(?:article|story|post)|you[_-]?may|in[_-]?this[_-]?(?:article|story)|jump[_-]?(?:to|links)|key[_-]?words)(?:$|[\s_-])/iu;

const always =
  "script:not([type='application/ld+json']), style, template, dialog, nav, [role=navigation], [role=search], [role=dialog], [role=alertdialog], [role=menu], [role=menubar], [role=banner], [role=contentinfo], [aria-modal=true], [hidden], button, select, amp-ad, amp-sidebar, amp-consent, amp-social-share, amp-analytics";

/** What may hold the story is never taken away by its name. */
const keptTags = new Set([
  "HTML",
  "BODY",
  "ARTICLE",
  "MAIN",
  "H1",
  "P",
  "EM",
  "STRONG",
  "TABLE",
  "TBODY",
  "TR",
  "TD",
  "FIGURE",
  "FIGCAPTION",
  "PRE",
  "CODE",
  "BLOCKQUOTE",
]);

/** Running text of this length under a name of the first kind is story after all: the rest behind "read more". */
const storyLength = 500;

/** A part larger than this share of the page's text is not its machinery, whatever it is called. */
const largestPart = 0.3;

/** Takes the machinery of a page out of it: navigation, share bars, sign-up boxes, comments, link boxes, banners. */
export function prune(document: Document): void {
  // A page streamed by React carries its content hidden until a script moves it into place.
  for (const element of document.querySelectorAll("[hidden][id^='S:']")) element.removeAttribute("hidden");
  for (const element of document.querySelectorAll(always)) element.remove();
  const whole = document.body.textContent.length;
  for (const element of document.body.querySelectorAll("[class], [id]")) {
    if (keptTags.has(element.tagName) || !element.isConnected || !isMachinery(element)) continue;
    const small = element.textContent.length <= whole * largestPart;
    if (small && element.querySelector("h1, [itemprop=articleBody]") === null) element.remove();
  }
}

function isMachinery(element: Element): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`.trim();
  if (names === "") return false;
  const words = names.split(/[\s_-]+|(?<=\p{Ll})(?=\p{Lu})/u);
  if (words.some((word) => others.test(word))) return true;
  const named = machineryPairs.test(names) || words.some((word) => machinery.test(word));
  return named && proseLength(readBlocks(element)) < storyLength;
}
