import { message } from '../../languages/message.ts';
import { tellsWho } from '../names/name.ts';
import type { ActorRule, Bearer } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';

const keysOf = (bearer: Bearer): readonly string[] =>
  tellsWho(bearer.label) ? [isWhole(bearer) ? bearer.label.key : `${bearer.sort}:${bearer.label.key}`] : [];

/**
 * Whether a name of several words tells by itself who is meant: what one document takes for a person and another for a body
 * is one. A single word may be a town in one and a family in another.
 */
const isWhole = ({ sort, label }: Bearer): boolean =>
  label.core.length > 1 && (sort === 'person' || sort === 'body' || sort === 'place');

/**
 *     the Kestrel Front · Kestrel Front · KESTREL FRONT
 *         ^^^^^^^^^^^^^    ^^^^^^^^^^^^^   ^^^^^^^^^^^^^ one key
 */
export const sameName: ActorRule = {
  rule: 'same-name',
  joins: 'all',
  asks: keysOf,
  carries: keysOf,
  because: (asker) => message('actor.same-name', { one: nameOf(asker) }),
};
