import { tellsWho } from '../names/name.ts';
import type { ActorRule } from './actor-rule.ts';
import { quoted } from './actor-rule.ts';

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
  because: (asker, carrier) => `a document introduces ${quoted(asker)} as another name of ${quoted(carrier)}`,
};
