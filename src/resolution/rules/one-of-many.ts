import { message } from '../../languages/message.ts';
import { type Name, tellsWho } from '../names/name.ts';
import type { ActorRule } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';

/** Fewest letters of a word whose plural is taken for the name of a body. */
const SHORTEST = 4;

/** The word of several, where a name is one word that may be the word of one of them. */
export const asMany = (name: Name): readonly string[] =>
  tellsWho(name) && name.key.length >= SHORTEST && !name.key.includes(' ') && !name.key.endsWith('s')
    ? [`${name.key}s`]
    : [];

/**
 *     one document:      the Kestrel Front, better known as the Terns, …
 *     another document:  Tern commanders crossed …
 *                        ^^^^ one of the Terns, said of what is theirs
 */
export const oneOfMany: ActorRule = {
  rule: 'one-of-many',
  joins: 'one',
  asks: ({ sort, label }) => (sort === 'body' || sort === 'people' ? asMany(label) : []),
  carries: ({ sort, names, aliases }) =>
    sort === 'body' ? [...names, ...aliases].filter(tellsWho).map(({ key }) => key) : [],
  because: (asker, carrier, key) =>
    message('actor.one-of-many', { one: nameOf(asker), other: nameOf(carrier), key: key }),
};
