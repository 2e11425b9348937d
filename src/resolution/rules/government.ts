import { message } from '../../languages/message.ts';
import { stateKeyOf } from '../names/state-key.ts';
import type { ActorRule, Bearer } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';

/** The stems of the lands and leaders whose government a bearer's names stand for. */
export const statesOf = (bearer: Bearer): readonly string[] =>
  bearer.sort === 'body' ? [...bearer.names, ...bearer.aliases].flatMap((name) => stateKeyOf(name) ?? []) : [];

/**
 *     the Orlandian government · Government of Orland · Republic of Orland · Orlandian Ministry of Defence
 *         ^^^^^^                               ^^^^^^               ^^^^^^   ^^^^^^ one land, and words that act for it
 */
export const government: ActorRule = {
  rule: 'government',
  joins: 'all',
  asks: statesOf,
  carries: statesOf,
  because: (asker, carrier) => message('actor.government', { one: nameOf(asker), other: nameOf(carrier) }),
};
