/** Short words of French that lose their vowel before another ("l'armée"), without the apostrophe. */
export const ELISIONS: readonly string[] = 'l d qu n s c j m t jusqu lorsqu puisqu quoiqu quelqu presqu entr'.split(
  ' ',
);

/** What stands before the apostrophe of words that keep it ("aujourd'hui"). */
export const WORDS_WITH_APOSTROPHE: readonly string[] = ['aujourd', 'prud', 'grand'];
