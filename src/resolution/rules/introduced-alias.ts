import { message } from '../../languages/message.ts';
import { tellsWho } from '../names/name.ts';
import type { ActorRule } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';

/**
 *     one document:      the Kestrel Front, also known as Tarn al-Kes, …
 *                        ^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^ introduced
 *     another document:  Tarn al-Kes fighters crossed …
 */
export const introducedAlias: ActorRule = {
  rule: 'introduced-alias',
  joins: 'one',
  asks: (bearer) => (tellsWho(bearer.label) ? [bearer.label.key] : []),
  carries: (bearer) => bearer.aliases.filter(tellsWho).map((name) => name.key),
  because: (asker, carrier) => message('actor.introduced', { one: nameOf(asker), other: nameOf(carrier) }),
};
