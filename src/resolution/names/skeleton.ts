/**
 * The consonants of a name in the classes that transliterations confuse: what spellings of one name share, whoever
 * wrote them down. A key for candidates, never a reason by itself.
 *
 *     Deir ez-Zor, Deir Ezzor, Dayr az-Zawr → drzr      Da'esh, Daesh, Daech → dx      Jarablus, Jarabulus → jrbls
 */
export const skeleton = (key: string): string => {
  let out = '';
  const letters = key
    .replace(/[^a-z0-9]/g, '')
    .replace(/ou?gh|gh/g, 'g')
    .replace(/sch|tch|ch|sh/g, 'x')
    .replace(/kh|q|ck|c/g, 'k')
    .replace(/dh|th/g, (pair) => pair[0] as string)
    .replace(/ph|v/g, 'f')
    .replace(/dj|j/g, 'j')
    .replace(/h$/, '');
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] as string;
    if ('aeiouywh'.includes(letter) || letter === out.at(-1)) continue;
    out += letter;
  }
  return out;
};
