import { message } from '../../languages/message.ts';
import { landStem } from '../names/land.ts';
import type { ActorRule } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';

/**
 *     one document:      Orland closed its ports …
 *     another document:  two Orlandian ships …
 *                            ^^^^^^^^^ the adjective of a land that the case names is the land
 */
export const adjective: ActorRule = {
  rule: 'adjective',
  joins: 'one',
  asks: ({ sort, label }) => (sort === 'people' ? [landStem(label.key)] : []),
  carries: ({ sort, label }) => (sort === 'place' ? [landStem(label.key)] : []),
  because: (asker, carrier) => message('actor.adjective', { one: nameOf(asker), other: nameOf(carrier) }),
};
