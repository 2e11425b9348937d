import { functionWords as en } from '../../../languages/en/function-words.ts';
import { functionWords as fr } from '../../../languages/fr/function-words.ts';

/**
 * Whether a page's text is not what it shows: its fonts number their glyphs without telling which letters they are.
 *
 *     shown   The depot was empty.
 *     text    7KH GHSRW ZDV HPSW\.          every letter moved by 29
 *     text    \uE004\uE008 …                private places
 */
export const isGarbled = (text: string): boolean => {
  const seen = text.match(/\S/g)?.length ?? 0;
  if (seen < fewestCharacters) return false;
  const strange = text.match(nowhere)?.length ?? 0;
  if (strange > seen * mostStrange) return true;
  const words = text.match(/[^\s]+/g) ?? [];
  const latin = text.match(/[a-zà-ÿ]/gi)?.length ?? 0;
  const cipher = text.match(/[!-@[-`{-~A-Z]/g)?.length ?? 0;
  if (latin + cipher < seen * 0.8) return false;
  const known = words.filter((word) => common.has(word.toLowerCase().replaceAll(/[^\p{L}'’]/gu, ''))).length;
  const vowels = text.match(/[aeiouyà-æè-ïò-öù-ü]/gi)?.length ?? 0;
  return known < words.length * fewestKnown && vowels < latin * fewestVowels;
};

/** A page with fewer says too little: a number, a stamp. */
const fewestCharacters = 60;
/** Places where no letter is, replacement characters, controls. */
const nowhere = /[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f\u0080-\u009f]/g;
const mostStrange = 0.15;
/** Running text has a common word in every four and three vowels in every ten letters, in all languages of its script. */
const fewestKnown = 0.04;
const fewestVowels = 0.25;
const common = new Set([...en, ...fr]);
