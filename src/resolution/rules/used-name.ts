import { message } from '../../languages/message.ts';
import { tellsWho } from '../names/name.ts';
import type { ActorRule } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';

/**
 *     one document:      the Kestrel Liberation Front … the Kestrel Front …   (its own words for one)
 *     another document:  the Kestrel Front …
 */
export const usedName: ActorRule = {
  rule: 'used-name',
  joins: 'one',
  asks: (bearer) => (tellsWho(bearer.label) ? [bearer.label.key] : []),
  carries: (bearer) => bearer.names.filter(tellsWho).map((name) => name.key),
  because: (asker, carrier) => message('actor.used', { one: nameOf(asker), other: nameOf(carrier) }),
};
