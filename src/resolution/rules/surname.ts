import { message } from '../../languages/message.ts';
import { type Name, tellsWho } from '../names/name.ts';
import type { ActorRule, Bearer } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';

/** The last word of a person's name without titles; undefined where nothing is left. */
export const surnameOf = (name: Name): string | undefined => name.key.split(' ').at(-1) || undefined;

/** A name of two words and more; "the commander of the Herons" and "the army's spokesman" tell an office, and no surname. */
const isFull = (name: Name): boolean =>
  name.key.includes(' ') &&
  tellsWho(name) &&
  !isInitialled(name) &&
  !name.tokens.some(({ role }, i) => role === 'link' || (role === 'title' && i === name.tokens.length - 1));

/** "W. Taro": a surname behind nothing but initials. */
const isInitialled = ({ key }: Name): boolean => /^(?:\p{L} )+\S+$/u.test(key);

/** Whether the initials of a name, if it has any, begin the words of a full name. */
const initialsFit = (asker: Name, full: Name): boolean => {
  const initials = asker.key.split(' ').slice(0, -1);
  const given = full.key.split(' ').slice(0, -1);
  return initials.every((initial, i) => given[i] === undefined || given[i].startsWith(initial));
};

const fullNames = (bearer: Bearer): readonly Name[] => [...bearer.names, ...bearer.aliases].filter(isFull);

/**
 *     President Oll · Marek Oll
 *               ^^^         ^^^ one person, as long as the case knows one Oll
 *     M. Oll · Marek Oll          so is whoever signs with an initial that fits
 */
export const surname: ActorRule = {
  rule: 'surname',
  joins: 'one',
  asks: (bearer) =>
    bearer.sort === 'person' && tellsWho(bearer.label) && fullNames(bearer).length === 0
      ? [surnameOf(bearer.label) ?? []].flat()
      : [],
  carries: (bearer) => (bearer.sort === 'person' ? fullNames(bearer).flatMap((name) => surnameOf(name) ?? []) : []),
  accepts: ({ label }, carrier) => fullNames(carrier).some((full) => initialsFit(label, full)),
  because: (asker, carrier) => message('actor.surname', { one: nameOf(asker), other: nameOf(carrier) }),
};
