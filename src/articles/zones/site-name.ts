const media =
  /\b(?:news(?:paper|wire|room|week)?|times|post|herald|tribune|gazette|chronicle|guardian|telegraph|observer|independent|standard|monitor|mirror|express|journal|courier|dispatch|examiner|inquirer|enquirer|globe|sun|star|mail|daily|weekly|today|press|reporter|review|record|register|sentinel|ledger|bulletin|bugle|argus|echo|mercury|nation|citizen|republic|advocate|leader|banner|beacon|eagle|voice|radio|tv|television|broadcasting|network|agency|media|magazine|online|insider|digest|report|wire|politico|axios|bbc|cnn|npr|abc|cbs|nbc|al jazeera|le monde|el país|die zeit|\w+\.(?:com|org|net|info|news|co\.\w\w))$/iu;

/** Names that begin with what they are: "Radio Horizonte", "Voice of the North", "Times of Malta". */
const opening =
  /^(?:the )?(?:radio|voice|tv|daily|weekly|agencia|agence)\s|^(?:the )?(?:times|news|voice|post|star|sun) of\s/iu;

const section =
  /^(?:(?:breaking|latest|top|world|local|national|international|business|sports?|political|us|u\.s\.|uk|africa|asia|europe|americas?|middle east) news|news|today|latest|live|daily|press release|news release|editorial|review|report|special report|exclusive|analysis|opinion|video)$/iu;

/**
 * Whether a short line above the headline is the name of a paper, station or site ("The Kano Gazette", "kanonews.com")
 * and not a section ("World News") or the headline itself.
 */
export function isSiteName(line: string): boolean {
  if (line.split(" ").length > 6 || /[.!?]$/u.test(line) || section.test(line)) return false;
  const words = line.split(/[\s.-]+/u).filter((word) => word.length > 3);
  return (
    (media.test(line) || opening.test(line)) &&
    words.every((word) => /^[\p{Lu}\d]/u.test(word) || /\.\w{2,4}$/u.test(line))
  );
}
