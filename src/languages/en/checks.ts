/** Words that judge instead of telling. In the author's own voice they cost credit; in a quotation they are the speaker's. */
export const loadedWords: readonly string[] =
  'barbaric barbarous bloodthirsty brazen butcher coward cowardly criminal-minded crony cronies despicable despot devilish diabolical evil evildoer fanatic fascist goon henchman henchmen heinous hideous hypocrisy inhuman lackey lackeys lip-service lunatic mafia maniac merciless mouthpiece monstrous murderous notorious odious outrageous puppet puppets rogue sadistic sham shameful shameless sinister so-called stooge stooges thug thugs treacherous tyrant unspeakable vermin vicious vile wicked blatant blatantly flagrant flagrantly brutal savage ruthless ghastly appalling disgraceful egregious'.split(
    ' ',
  );

/** What an author publishes, for finding references to the author's own work. */
export const publicationNouns: readonly string[] =
  'briefing report statement submission letter study investigation release paper publication memorandum note brief article dossier communiqué press-release analysis'.split(
    ' ',
  );

/** Words before such a noun that place it in the author's past. */
export const earlierWords: readonly string[] = [
  'previous',
  'earlier',
  'prior',
  'last',
  'past',
  'former',
  'first',
  'recent',
];
