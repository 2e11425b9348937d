import { message } from '../../languages/message.ts';
import { landStem } from '../names/land.ts';
import type { ActorRule } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';
import { statesOf } from './government.ts';
import { surnameOf } from './surname.ts';

/**
 *     Marek Oll · the Oll regime
 *           ^^^       ^^^ the documents name the government by its leader: the leader acts as the government
 */
export const leader: ActorRule = {
  rule: 'leader',
  joins: 'one',
  asks: (bearer, { lands }) => (bearer.sort === 'body' ? statesOf(bearer).filter((stem) => !lands.has(stem)) : []),
  carries: (bearer) => {
    const last = bearer.sort === 'person' ? surnameOf(bearer.label) : undefined;
    return last === undefined ? [] : [landStem(last)];
  },
  because: (asker, carrier) => message('actor.leader', { one: nameOf(asker), other: nameOf(carrier) }),
};
