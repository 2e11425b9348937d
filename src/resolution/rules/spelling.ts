import { message } from '../../languages/message.ts';
import { compareNames } from '../compare-names.ts';
import { type MatchName, readMatchable } from '../names/matchable.ts';
import { tellsWho } from '../names/name.ts';
import { skeleton } from '../names/skeleton.ts';
import type { ActorRule, Bearer } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';

/** Fewest consonants that two spellings must share to be held against each other. */
const SHORTEST = 2;

const keysOf = (bearer: Bearer): readonly string[] => {
  if (!tellsWho(bearer.label)) return [];
  return [skeleton(bearer.label.key), skeleton(bearer.label.joined)]
    .filter((bones) => bones.length >= SHORTEST)
    .map((bones) => `${bearer.sort}:${bones}`);
};

const matchable = (bearer: Bearer): MatchName => readMatchable(bearer.label.written, bearer.kind);

/**
 *     Dar el-Kesh · Dar Elkesh · Daar al-Kesh
 *     ^^^     ^^^   ^^^   ^^^^   ^^^^    ^^^^ one name in several spellings
 */
export const spelling: ActorRule = {
  rule: 'spelling',
  joins: 'all',
  asks: keysOf,
  carries: keysOf,
  accepts: (asker, carrier) => compareNames(matchable(asker), matchable(carrier)).verdict === 'same',
  because: (asker, carrier) => message('actor.spelling', { one: nameOf(asker), other: nameOf(carrier) }),
};
