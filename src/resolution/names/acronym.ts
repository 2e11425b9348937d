import type { Name } from './name.ts';

/** Longest name whose initials are taken. */
const LONGEST = 12;

/**
 * The acronyms that a name may have: initials of its telling words, with and without the joining words, and without the
 * last word of a list ("… and Syria") never. Two letters at least.
 *
 *     Islamic Council of Reed and Varn → icrv, icorav, icorv        Kestrel Front → kf
 */
export const acronymsOf = (name: Name): readonly string[] => {
  const words = name.tokens.filter((token) => token.role !== 'article');
  if (words.length < 2 || words.length > LONGEST) return [];
  const forms = new Set([
    words.map((token) => token.text[0]).join(''),
    words
      .filter((token) => token.role !== 'link')
      .map((token) => token.text[0])
      .join(''),
    words
      .filter((token) => token.text !== 'and' && token.text !== 'of' && token.text !== 'for')
      .map((token) => token.text[0])
      .join(''),
  ]);
  return [...forms].filter((form) => form.length >= 2);
};

/** Whether a name is written as an acronym: one word of two to eight capitals, points allowed ("KF", "K.F.", "KLPa"). */
export const isAcronym = (written: string): boolean => /^(?:[A-Z]\.?){2,8}[a-z]?$/.test(written.trim());
