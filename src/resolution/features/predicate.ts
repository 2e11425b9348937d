import { eventKinds, eventPronouns, particles } from '../../languages/en/event-words.ts';
import { baseForms, rootOf } from '../forms.ts';

/** The kind of event that a word tells; undefined for words that are on no list. */
export const eventKindOf = (word: string): string | undefined => {
  for (const form of baseForms(word)) {
    const kind = eventKinds.get(form);
    if (kind !== undefined) return kind;
  }
  return undefined;
};

const kindOfPhrase = (words: readonly string[]): string | undefined => {
  for (let length = words.length; length > 1; length--)
    for (let first = 0; first + length <= words.length; first++) {
      const [verb = '', ...rest] = words.slice(first, first + length);
      for (const form of baseForms(verb)) {
        const kind = eventKinds.get([form, ...rest].join(' '));
        if (kind !== undefined) return kind;
      }
    }
  return undefined;
};

/**
 * What kind of event some words tell: the same for the words of one kind, for a verb and the nouns made of it; undefined
 * where they only point to an event told elsewhere.
 *
 *     opened fire, shot, the shooting → shoot      nominated, nominee → nomin      it → (none)
 */
export const predicateOf = (words: readonly string[]): string | undefined => {
  const plain = words.map((word) => word.toLowerCase().replace(/[^a-z0-9-]/g, '')).filter((word) => word !== '');
  const phrase = kindOfPhrase(plain);
  if (phrase !== undefined) return phrase;
  const cut = plain.findIndex((word, at) => at > 0 && particles.has(word));
  const core = cut > 0 ? plain.slice(0, cut) : plain;
  const head = core.at(-1);
  if (head === undefined || eventPronouns.has(head)) return undefined;
  return eventKindOf(head) ?? rootOf(head);
};
