/**
 * Lines that are no journalism, as whole-line patterns: the page's machinery around any story, on any site.
 * Every pattern is anchored or carries a limit of words, so that a story *about* cookies or newsletters stays.
 */
export interface Phrase {
  readonly about: string;
  readonly pattern: RegExp;
  /** A line with more words than this is taken for the story's own. */
  readonly words: number;
}

const networks =
  "(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|tumblr|e-?mail|print|sms|flipboard|messenger|threads|bluesky|mastodon|instagram|tiktok|youtube|viber|line|pocket|copy(?: link)?|link|save|share|tweet|pin(?: it)?|more|comments?|like|follow|gift|bookmark|listen|post)";

export const phrases: readonly Phrase[] = [
  {
    about: "share buttons",
    words: 16,
    pattern: new RegExp(
      `^(?:${networks}|share (?:this|on|via|by|with)|this|on|via|to|article|story|post|[|·•/,\\d])(?:[\\s|·•/,:]+(?:${networks}|share|this|on|via|by|to|with|article|story|post|page|in|a|new|window|opens|\\(|\\)|\\d+))*$`,
      "iu",
    ),
  },
  {
    about: "share buttons",
    words: 14,
    pattern:
      /^(?:click to (?:share|email|print)|share (?:this|on|via)|(?:follow|like|find|join) us (?:on|at)|follow @?\w+ on)\b/iu,
  },
  {
    about: "counters",
    words: 8,
    pattern:
      /^[\d,.]+\s?[kKmM]?\+?(?:\s(?:shares?|comments?|views?|likes?|reads?|retweets?|replies|reactions?|followers?|votes?|min(?:ute)?s?(?: read)?))*$/iu,
  },
  {
    about: "counters",
    words: 8,
    pattern:
      /^(?:views?|shares?|comments?|likes?|reading time|read time|word count|estimated reading time)\s*:?\s*[\d,.]*\s*(?:min(?:ute)?s?)?(?: read)?$/iu,
  },
  {
    about: "counters",
    words: 6,
    pattern: /^(?:about |a )?\d+[- ]min(?:ute)?s? (?:read|ago|listen|watch)$/iu,
  },
  {
    about: "newsletter",
    words: 45,
    pattern:
      /^(?:sign[- ]?up|subscribe|register)\b.*\b(?:newsletters?|inbox|updates|alerts|e-?mail|briefing|digest|free|today|now|here|stories|for)\b/iu,
  },
  {
    about: "newsletter",
    words: 45,
    pattern:
      /\b(?:sign[- ]?up|subscribe) (?:for|to) (?:our|the|a|your|this|these)\b.*\b(?:newsletters?|inbox|e-?mail (?:alerts?|updates?)|briefing|digest|channel|mailing list)\b/iu,
  },
  {
    about: "newsletter",
    words: 30,
    pattern: /\b(?:delivered|straight|sent|direct(?:ly)?) (?:\w+ ){0,3}to your (?:inbox|e-?mail)\b/iu,
  },
  {
    about: "newsletter",
    words: 30,
    pattern:
      /^(?:get|receive|want|enjoy)\b.*\b(?:in your inbox|newsletters?|news alerts|breaking news (?:alerts|e-?mails)|our app)\b/iu,
  },
  {
    about: "newsletter",
    words: 12,
    pattern: /^(?:enter|your|please enter) (?:your )?e-?mail(?: address)?\b/iu,
  },
  {
    about: "newsletter",
    words: 40,
    pattern:
      /^by (?:signing up|subscribing|submitting|registering|clicking|entering|providing)\b.*\b(?:agree|consent|accept|acknowledge)\b/iu,
  },
  {
    about: "newsletter",
    words: 25,
    pattern:
      /^(?:thank you|thanks) for (?:signing up|subscribing|reading|your interest|visiting|registering)\b/iu,
  },
  {
    about: "newsletter",
    words: 25,
    pattern:
      /^(?:you (?:have|can|may) (?:successfully )?(?:subscribed|unsubscribe)|unsubscribe (?:at )?any ?time|no spam)\b/iu,
  },
  {
    about: "subscription",
    words: 40,
    pattern:
      /^(?:already (?:a |an )?(?:subscriber|member|registered|subscribed)|(?:to|please) (?:continue reading|read the full|log ?in|sign in|subscribe)|log ?in|sign in|create (?:a |an |your )(?:free )?account|you(?:['’]ve| have) (?:reached|read) (?:your|\d+|all)|this (?:article|content|story) is (?:for|only available|reserved|exclusive)|subscribe (?:now|today|here|to (?:continue|read|unlock))|become a (?:member|subscriber|patron|supporter)|start your (?:free )?trial|get unlimited access|support (?:our|independent|local|quality) (?:journalism|newsroom|reporting|news))\b/iu,
  },
  {
    about: "cookies",
    words: 90,
    pattern:
      /\b(?:this (?:site|website)|we(?: and our (?:\w+ )?partners)?|our (?:site|website)) (?:may )?(?:uses?|stores?|place) (?:\w+ ){0,3}(?:cookies|tracking technologies)\b/iu,
  },
  {
    about: "cookies",
    words: 14,
    pattern:
      /^(?:accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:cookies|preferences|consent|my privacy settings)|cookie (?:policy|settings|preferences|notice|consent)|privacy (?:policy|settings|notice|preferences)|terms (?:of (?:use|service)|and conditions|& conditions)|your privacy (?:choices|rights)|do not sell (?:or share )?my personal information|got it|i agree|ok)\b[\s.!|·a-z,&]*$/iu,
  },
  {
    about: "cookies",
    words: 60,
    pattern: /^by (?:continuing|using|browsing|clicking|closing)\b.*\b(?:cookies?|terms|privacy policy)\b/iu,
  },
  {
    about: "copyright",
    words: 22,
    pattern: /^(?:©|\(c\)\s|copyright\b(?:\s*(?:©|\(c\)|\d{4}|by|of|:|and|notice)))/iu,
  },
  {
    about: "copyright",
    words: 45,
    pattern:
      /\ball rights reserved\b\.?|\bmay not be (?:published|reproduced)[^.]*(?:rewritten|redistributed|permission)|\breprinted with permission\b/iu,
  },
  {
    about: "advertising",
    words: 8,
    pattern:
      /^(?:advertis(?:e)?ments?|ads?|sponsored(?: (?:content|links?|by\b.*))?|promoted(?: content| stories)?|paid (?:post|content)|(?:story|article) continues (?:below|after).*|continue reading(?: below| the main story)?|scroll (?:down )?to continue.*|skip (?:to|past|ad)\b.*|ad feedback|close ad|report (?:this )?ad)\.?$/iu,
  },
  {
    about: "read on",
    words: 30,
    pattern:
      /^(?:read more|read also|also read|must read|read next|read the (?:full|original|rest)|see also|see more|related(?: (?:articles?|stories|news|posts?|content|topics?|links?|coverage|reading|video))?|more (?:on|from|in|about)(?: this)?|more (?:stories|news|coverage|like this)|don['’]t miss|recommended(?: (?:for you|reading|stories|articles?))?|up next|next (?:article|story|post)|previous (?:article|story|post)|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|editor['’]?s?['’]? (?:picks?|choice)|in case you missed it|most (?:read|popular|viewed|shared|commented)|top (?:stories|news|videos)|latest (?:news|stories|headlines|videos?|updates?)|trending(?: (?:now|stories|topics))?|popular(?: (?:now|stories|posts|news))?|watch|listen|video|gallery|photos?|slideshow|explainer|in pictures)\s*(?:[:>»|→-].*)?$/iu,
  },
  {
    about: "read on",
    words: 25,
    pattern:
      /^(?:read more|read also|also read|see also|must read|related|watch|listen|click here|tap here|view (?:gallery|photos|comments|all)|load more|show (?:more|less|comments)|back to (?:top|article|home)|download (?:our|the) .*app|get the app|open in app|for more (?:on|news|stories|information)[^.]*(?:click|visit|follow|here|go to))\b\s*(?:[:>»|→–—-].*|[^.]{0,90})$/iu,
  },
  {
    about: "comments",
    words: 45,
    pattern:
      /^(?:leave a (?:reply|comment)|cancel reply|(?:post|add|write|submit) (?:a |your )?comments?|please enter your (?:comment|name|e-?mail)|you have entered an incorrect|your e-?mail address will not be published|required fields are marked|save my name,? e-?mail|(?:log|sign) ?in to (?:leave|post|comment|reply)|notify me of|this site uses akismet|comments? (?:are )?(?:closed|disabled|off|policy)|no comments(?: yet)?|be the first to comment|join the (?:conversation|discussion|debate)|view \d+ comments?|reply|report abuse|sort by (?:newest|oldest|best)|name\*?|e-?mail\*?|website|comment\*?:?|comments? \(?\d+\)?|show comments|flag as inappropriate|the views? expressed (?:here|in (?:this|the comments)))(?:$|[\s.!:*,;(])/iu,
  },
  {
    about: "comments",
    words: 40,
    pattern:
      /^(?:please )?(?:keep (?:it clean|comments)|be (?:respectful|civil)|comments (?:that|which|will|must|should))\b.*\b(?:moderat|removed|deleted|respect|polic(?:y|ies)|relevant|abusive)/iu,
  },
  {
    about: "keywords",
    words: 120,
    pattern:
      /^(?:seo |meta |focus |focus key|article )?(?:key ?words?|key ?phrases?|tags?|tagged(?: (?:as|in|with))?|topics?|filed under|posted in|categor(?:y|ies)|hash ?tags?|meta (?:title|description)|slug|seo(?: (?:title|description))?|in this (?:article|story))\s*[:：|]/iu,
  },
  { about: "keywords", words: 30, pattern: /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u },
  { about: "feedback", words: 4, pattern: /^help us improve[.!?]*$/iu },
  {
    about: "feedback",
    words: 30,
    pattern:
      /^(?:help us improve(?: (?:this|our|the|your) (?:page|site|website|service|app|story|experience)\b)|was this (?:article|page|story|information) (?:helpful|useful)|report (?:an? )?(?:error|typo|correction|issue|problem)|(?:do you )?(?:have|got) (?:a |any )?(?:news )?(?:tip|story|correction|feedback|question|comment)s?\b|send (?:us )?(?:your )?(?:tips?|feedback|comments|corrections)|suggest (?:a|an) (?:correction|edit)|tell us what you think|rate this|what do you think|let us know|spotted (?:an? )?(?:error|mistake|typo)|contact (?:us|the (?:author|reporter|newsroom|editor))|(?:e-?mail|write to|reach) (?:us|the (?:author|reporter|newsroom)|our))\b/iu,
  },
  {
    about: "player",
    words: 25,
    pattern:
      /^(?:please enable (?:javascript|cookies)|(?:you need to )?enable javascript|javascript (?:is|must)|your browser (?:does not|doesn['’]t|is)|to (?:view|play) this (?:video|content)|(?:the |this )?(?:media|video|audio) (?:could not|cannot|can['’]t|is not|unavailable|player)|video (?:player|duration|playback|unavailable)|loading(?:\.\.\.|…)?$|play(?: video| audio)?$|pause$|mute$|unmute$|this is a modal window|now playing|volume \d|listen to (?:this|the) (?:article|story)|listen \(?\d|auto-?play|close(?: dialog)?$|expand$|collapse$|toggle|menu$|search$|home$|image \d+ of \d+|\d+ of \d+|\d+\/\d+$|hide caption$|toggle caption$|enlarge(?: this)? image|view (?:image|full screen)|fullscreen|slide \d|next image|previous image|embed$|transcript$|download$)/iu,
  },
  {
    about: "contributors",
    words: 60,
    pattern:
      /^[([*_~—–\s]*(?:(?:additional|further|with) (?:reporting|research|contributions?|files?)|(?:reporting|writing|edited|editing|compiled|written|translated|produced|photograph(?:y|s)|graphics?|research(?:ed)?|story|words|text|video|illustrations?|reported) (?:by|from)\b[^.]*(?:;|\.?[)\]]*$))/iu,
  },
  {
    about: "contributors",
    words: 45,
    pattern: /\bcontributed (?:reporting|research|to this (?:report|story|article|dispatch|post|piece))\b/iu,
  },
  {
    about: "contributors",
    words: 40,
    pattern:
      /^(?:this (?:story|article|report|post|piece|content) (?:was|is|has been|first|originally)\b.*\b(?:published|appeared|produced|generated|syndicated|translated|updated|corrected|edited|republished|supplied|provided)\b|(?:originally )?published (?:on|by|in|with)\b.*(?:permission|license|originally)|\(?(?:except for the headline|with inputs? from|with agency inputs?|source\s*:|agencies\)?$|via:?\s))/iu,
  },
  {
    about: "author",
    words: 60,
    pattern:
      /^(?:about the (?:author|writer|reporter|journalist|contributor)s?|(?:more|view all|see all|other) (?:articles|posts|stories|by)\b.*|follow (?:him|her|them|the author|@?[\p{L}\d_]+) on (?:twitter|x|instagram|facebook|bluesky|linkedin|threads|mastodon)|(?:twitter|x|instagram|e-?mail)\s*:\s*\S+|@[\p{L}\d_]+$|[\w.+-]+@[\w-]+\.[\w.]+$)/iu,
  },
  {
    about: "author",
    words: 60,
    pattern:
      /\b(?:can be (?:reached|contacted|followed)|follow(?: \p{L}+)?) (?:at|on|via) (?:\S+@\S+|@\w+|twitter|x\b|instagram|bluesky)/iu,
  },
  {
    about: "author",
    words: 45,
    pattern:
      /^(?:[\p{Lu}][\p{L}’'.-]+ ){1,4}is (?:a|an|the|our) (?:[\p{L}-]+ ){0,5}(?:reporter|journalist|correspondent|editor|writer|columnist|fellow|intern)\b.*\b(?:covers|covering|based in|focus(?:es|ing) on|writes about|joined|previously|follow|contact|reach|for (?:the|this))\b/iu,
  },
  {
    about: "navigation",
    words: 40,
    pattern: /^(?:home|news|front page)\s*(?:[>»›/|·•]\s*[^>»›/|·•]{1,40}){1,6}$/iu,
  },
  { about: "navigation", words: 40, pattern: /^[^|·•›»]{1,30}(?:\s[|·•›»]\s[^|·•›»]{1,30}){2,}$/u },
  {
    about: "navigation",
    words: 10,
    pattern:
      /^(?:skip to (?:main )?content|jump to|table of contents|contents|main menu|navigation|sections?|subscribe|newsletters?|donate(?: now)?|shop|careers|contact(?: us)?|about(?: us)?|help|faqs?|e-?paper|(?:privacy|cookies?|terms|sitemap|rss|accessibility)(?: (?:policy|notice|statement|feed))?|print(?: this)?(?: article| page)?|font size|text size|a\s?a\s?a|breaking(?: news)?|exclusive|live|opinion|analysis|sports?|entertainment|business|politics|world|technology|health|weather|video|lifestyle)$/iu,
  },
];
