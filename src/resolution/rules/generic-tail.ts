import { followers } from '../../languages/en/matching-words.ts';
import { message } from '../../languages/message.ts';
import type { Name } from '../names/name.ts';
import { tellsWho } from '../names/name.ts';
import type { ActorRule } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';

/** The keys of a name without the words that only say in what shape a body appears: its forces, its fighters. */
export const withoutTail = (name: Name): readonly string[] => {
  const words = name.key.split(' ');
  const first = words[0] as string;
  const last = words.at(-1) as string;
  if (words.length > 1 && followers.has(last)) return [words.slice(0, -1).join(' ')];
  if (words.length > 2 && followers.has(first) && words[1] === 'of') return [words.slice(2).join(' ')];
  return [];
};

/**
 *     Kestrel Front fighters · forces of the Kestrel Front · Kestrel Front
 *                   ^^^^^^^^   ^^^^^^                        its men are the front, where the front itself is named
 */
export const genericTail: ActorRule = {
  rule: 'generic-tail',
  joins: 'one',
  asks: (bearer) => (bearer.sort === 'body' || bearer.sort === 'people' ? withoutTail(bearer.label) : []),
  carries: (bearer) =>
    bearer.sort === 'body' ? [...bearer.names, ...bearer.aliases].filter(tellsWho).map((name) => name.key) : [],
  because: (asker, carrier) => message('actor.forces', { one: nameOf(asker), other: nameOf(carrier) }),
};
