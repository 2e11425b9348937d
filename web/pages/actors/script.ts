/** The script that a name is mostly written in. */
export const scriptOf = (name: string): 'latin' | 'arabic' | 'cyrillic' | 'other' => {
  if (/\p{Script=Arabic}/u.test(name)) return 'arabic';
  if (/\p{Script=Cyrillic}/u.test(name)) return 'cyrillic';
  return /\p{Script=Latin}/u.test(name) ? 'latin' : 'other';
};
