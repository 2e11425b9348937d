import type { Field } from '../document.ts';

/** Words that are written small within a name. */
const small: ReadonlySet<string> = new Set(
  'of the and for in on to at by de la le les du des et aux à au en sur pour y el da do'.split(' '),
);

/** Longest word that may be an acronym where the document does not write it otherwise. */
const longestAcronym = 3;

/** The words of a text as it writes them, gathered once, when they are first asked for. */
export const writtenIn = (text: string): (() => ReadonlySet<string>) => {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(text.match(/\p{L}[\p{L}\p{M}’'-]*/gu));
    return words;
  };
};

/**
 * A name as a sentence would write it, where a masthead or a signature has all of it in capitals. Short words that the
 * document writes in no other way may be acronyms and stay, and so does one word alone that it never writes small. Whoever
 * asks for many names of one text gives its words.
 *
 *     HOUSE OF ELDERS OF ORLAND → House of Elders of Orland     UN MISSION TO ORLAND → UN Mission to Orland     KLF → KLF
 */
export const inSentenceCase = (field: Field, text: string, words = writtenIn(text)): Field => {
  const { value } = field;
  if (!/\p{Lu}/u.test(value) || /\p{Ll}/u.test(value)) return field;
  if (!value.includes(' ')) {
    const written = value.charAt(0) + value.slice(1).toLowerCase();
    return words().has(written) ? { ...field, value: written } : field;
  }
  const written = value.replaceAll(/\p{L}+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (at > 0 && small.has(lower)) return lower;
    const capitalised = word.charAt(0) + lower.slice(1);
    const isAcronym =
      word.length <= longestAcronym && word.length > 1 && value[at - 1] !== '-' && !text.includes(capitalised);
    return isAcronym ? word : capitalised;
  });
  return { ...field, value: written };
};
