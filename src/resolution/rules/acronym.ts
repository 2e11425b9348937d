import { message } from '../../languages/message.ts';
import { acronymsOf, isAcronym } from '../names/acronym.ts';
import type { ActorRule, Bearer } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';

const everyName = (bearer: Bearer) => [...bearer.names, ...bearer.aliases];

/**
 *     Islamic Council of Reed and Varn · ICRV
 *     ^       ^          ^        ^      ^^^^ its initials, joining words in or out
 */
export const acronym: ActorRule = {
  rule: 'acronym',
  joins: 'one',
  asks: (bearer) =>
    bearer.sort === 'body' || bearer.sort === 'person'
      ? everyName(bearer)
          .filter((name) => isAcronym(name.written))
          .map((name) => name.key)
      : [],
  carries: (bearer) => (bearer.sort === 'body' ? everyName(bearer).flatMap(acronymsOf) : []),
  because: (asker, carrier, key) =>
    message('actor.acronym', { one: nameOf(asker), other: nameOf(carrier), key: key.toUpperCase() }),
};
