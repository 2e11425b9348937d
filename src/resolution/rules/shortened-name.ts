import { links } from '../../languages/en/matching-words.ts';
import { message } from '../../languages/message.ts';
import { type Name, tellsWho } from '../names/name.ts';
import type { ActorRule } from './actor-rule.ts';
import { nameOf } from './actor-rule.ts';

const expanded = (key: string): string => key.replace(/^un /, 'united nations ');

/** What a long name is shortened to: what stands before the first joining word, or after "United Nations". */
const shortForms = (name: Name): readonly string[] => {
  const words = expanded(name.key).split(' ');
  const link = words.findIndex((word) => links.has(word));
  const forms = link >= 2 ? [words.slice(0, link).join(' ')] : [];
  if (words[0] === 'united' && words[1] === 'nations' && words.length > 3) forms.push(words.slice(2).join(' '));
  return forms;
};

/**
 *     National Union of Orlandian Miners · National Union     United Nations Security Board · UN Security Board · Security Board
 *     ^^^^^^^^^^^^^^                                                          ^^^^^^^^^^^^^^
 */
export const shortenedName: ActorRule = {
  rule: 'shortened-name',
  joins: 'one',
  asks: (bearer) => (bearer.sort === 'body' && tellsWho(bearer.label) ? [expanded(bearer.label.key)] : []),
  carries: (bearer) =>
    bearer.sort === 'body'
      ? [bearer.label, ...bearer.aliases].flatMap((name) => [expanded(name.key), ...shortForms(name)])
      : [],
  because: (asker, carrier) => message('actor.shortened', { one: nameOf(asker), other: nameOf(carrier) }),
};
