import {
  demonymEndings,
  governmentHeads,
  officeTitles,
  stateForms,
  stateOrgans,
} from '../../languages/en/matching-words.ts';
import type { Name } from './name.ts';

/** Fewest letters that must be left when an ending is taken off: "Iranian" → "iran", not "ir". */
const SHORTEST_STEM = 4;

/**
 * What a land's name and the words for its people have in common: Orland, Orlandian, Orlandians → "orland".
 */
export const landStem = (word: string): string => {
  let stem = word;
  for (;;) {
    const ending = demonymEndings.find((e) => stem.endsWith(e) && stem.length - e.length >= SHORTEST_STEM);
    if (ending === undefined) return stem;
    stem = stem.slice(0, -ending.length);
  }
};

/** "Islamic State of Varn" is how an armed group calls itself; a state says republic, kingdom, federation. */
const isStateForm = (before: readonly string[]): boolean =>
  before.length > 0 &&
  before.every((text) => stateForms.has(text)) &&
  !(before.at(-1) === 'state' && before.includes('islamic'));

/**
 * The stem of the land or leader in a name that stands for a government, or undefined where the name is none.
 *
 *     the Orlandian authorities → orland    Republic of Orland → orland    the Oll regime → oll
 *     Orlandian Ministry of Defence → orland    Permanent Representative of Orland to the United Nations → orland
 *     Islamic State of Varn → none    Kestrel Front → none
 */
export const stateKeyOf = (name: Name): string | undefined => {
  const texts = name.tokens.filter((token) => token.role !== 'article').map((token) => token.text);
  const of = texts.indexOf('of');
  const rest = name.tokens.filter(
    (token) => token.role === 'name' && !stateOrgans.has(token.text) && !stateForms.has(token.text),
  );
  const [land] = rest;
  if (land === undefined || rest.length !== 1) return undefined;
  const others = texts.filter(
    (text) => text !== land.text && text !== 'of' && text !== 'to' && text !== 'for' && text !== 'and',
  );
  if (others.length === 0) return undefined;
  const acts = others.every((text) => stateOrgans.has(text) || governmentHeads.has(text) || officeTitles.has(text));
  const named = of > 0 && texts.indexOf(land.text) > of ? isStateForm(texts.slice(0, of)) : isStateForm(others);
  return acts || named ? landStem(land.text) : undefined;
};
