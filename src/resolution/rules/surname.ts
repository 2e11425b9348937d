import { type Name, tellsWho } from '../names/name.ts';
import type { ActorRule, Bearer } from './actor-rule.ts';
import { quoted } from './actor-rule.ts';

/** The last word of a person's name without titles; undefined where nothing is left. */
export const surnameOf = (name: Name): string | undefined => name.key.split(' ').at(-1) || undefined;

/** A name of two words and more; "the commander of the Herons" and "the army's spokesman" tell an office, and no surname. */
const isFull = (name: Name): boolean =>
  name.key.includes(' ') && tellsWho(name) && !name.tokens.some(({ role }) => role === 'link');

const fullNames = (bearer: Bearer): readonly Name[] => [...bearer.names, ...bearer.aliases].filter(isFull);

/**
 *     President Oll · Marek Oll
 *               ^^^         ^^^ one person, as long as the case knows one Oll
 */
export const surname: ActorRule = {
  rule: 'surname',
  joins: 'one',
  asks: (bearer) => (bearer.sort === 'person' && fullNames(bearer).length === 0 ? [bearer.label.key] : []),
  carries: (bearer) => (bearer.sort === 'person' ? fullNames(bearer).flatMap((name) => surnameOf(name) ?? []) : []),
  because: (asker, carrier) => `${quoted(asker)} is the only bearer of that surname in the case: ${quoted(carrier)}`,
};
