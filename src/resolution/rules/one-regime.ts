import { message } from '../../languages/message.ts';
import type { ActorRule, Bearer } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';
import { statesOf } from './government.ts';

/** Words that a text keeps for one government only; "government" itself is said of many. */
const SINGLING_OUT = / (?:regime|junta|rulers)$/;

const keysOf = (bearer: Bearer): readonly string[] =>
  bearer.names.some((name) => SINGLING_OUT.test(name.key)) ? bearer.documents : [];

/**
 *     one document:  the Oll regime released … The Orlandian regime has since …     (and no other regime)
 *                        ^^^ leader                    ^^^^^^^^^^ land
 */
export const oneRegime: ActorRule = {
  rule: 'one-regime',
  joins: 'one-to-one',
  asks: (bearer, { lands }) => (statesOf(bearer).some((stem) => !lands.has(stem)) ? keysOf(bearer) : []),
  carries: (bearer, { lands }) => (statesOf(bearer).some((stem) => lands.has(stem)) ? keysOf(bearer) : []),
  because: (asker, carrier) => message('actor.one-regime', { one: nameOf(asker), other: nameOf(carrier) }),
};
