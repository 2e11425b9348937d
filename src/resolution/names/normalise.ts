import anyAscii from 'any-ascii';

const ASCII = /^[\x20-\x7e]*$/;
/** The Arabic article is written onto its noun; split it off while the script still shows it. */
const ARABIC_ARTICLE = /(^|\s)ال(?=\p{Script=Arabic}{2})/gu;
const MARKS = /['’‘ʼʻʿʾ`´]/g;

/**
 * A name in one alphabet, one case and without marks: what every comparison of names starts from.
 *
 *     Da'esh → daesh      Erdoğan → erdogan      Щербаков → shcherbakov      U.S. → us      Oll's → oll
 *
 * Letters, digits, single spaces and hyphens are left; hyphens stay because "ez-Zor" says what "ez Zor" does not.
 */
export const normalise = (written: string): string => {
  const ascii = ASCII.test(written)
    ? written
    : anyAscii(written.normalize('NFKC').replace(ARABIC_ARTICLE, '$1al-').replace(/[’ʼ]/g, "'"));
  return ascii
    .toLowerCase()
    .replace(/'s(?![a-z0-9])/g, '')
    .replace(MARKS, '')
    .replace(/&/g, ' and ')
    .replace(/(?<![a-z0-9])((?:[a-z]\.){2,})/g, (initials) => `${initials.replaceAll('.', '')} `)
    .replace(/[^a-z0-9-]+/g, ' ')
    .replace(/(^|\s)-+|-+(?=\s|$)/g, '$1')
    .trim();
};
