/** Spellings of one sound, the longer first: what transliterations of one name differ in. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'c'],
  [/sch|ch(?=r)/g, 's'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/kh|gh/g, 'h'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/dj|dzh/g, 'j'],
  [/ck|q|c(?=[aou]|$)/g, 'k'],
  [/oo|ou|ow/g, 'u'],
  [/ee|ea/g, 'i'],
  [/iy|yy|ij|ey|ie|ei|ay|ai/g, 'i'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/o/g, 'u'],
  [/e/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aiu])h$/g, ''],
];

/**
 * How a word in Latin letters sounds, coarsely: equal for most transliterations of one name.
 *
 *     Nooristani, Nuristani → nuristani      Ladin, Laden → ladin      Yousef, Yusuf → iusif, iusuf
 */
export const soundOf = (word: string): string => {
  let sound = word;
  for (const [spelling, letter] of spellings) sound = sound.replace(spelling, letter);
  return sound;
};
