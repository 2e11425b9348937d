import { tellsWho } from '../names/name.ts';
import type { ActorRule, Bearer } from './actor-rule.ts';
import { quoted } from './actor-rule.ts';

const keysOf = (bearer: Bearer): readonly string[] =>
  tellsWho(bearer.label) ? [`${bearer.sort}:${bearer.label.key}`] : [];

/**
 *     the Kestrel Front · Kestrel Front · KESTREL FRONT
 *         ^^^^^^^^^^^^^    ^^^^^^^^^^^^^   ^^^^^^^^^^^^^ one key
 */
export const sameName: ActorRule = {
  rule: 'same-name',
  joins: 'all',
  asks: keysOf,
  carries: keysOf,
  because: (asker) => `${quoted(asker)}: the same name in several documents`,
};
