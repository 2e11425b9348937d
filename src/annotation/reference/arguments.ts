import type { Mention } from '../annotation.ts';
import { childIn, relationOf } from '../tokens.ts';
import { rootOf } from './draft-entity.ts';
import type { Reading } from './reading.ts';

/*
 * What stands beside a mention as an argument of the same verb: two arguments are seldom one thing.
 */

export const SUBJECT = new Set(['nsubj', 'nsubj:pass']);

export const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj']);

/** Whether two mentions are arguments of one verb, so that a plain pronoun cannot stand for the other. */
export const coArguments = (reading: Reading, m: number, c: number): boolean => {
  const { tokens } = reading;
  const a = (reading.mentions[m] as Mention).head;
  const b = (reading.mentions[c] as Mention).head;
  return tokens.head[a] === tokens.head[b] && relationOf(tokens, a) !== 'nmod:poss' && tokens.head[a]! >= 0;
};

/** The drafts of what is an argument beside a pronoun: in "they train them", "them" is not who "they" are. */
export const beside = (
  { document, tokens, children, mentionOfHead, drafts, draftAt, mentions }: Reading,
  m: number,
): number[] => {
  const { head } = mentions[m] as Mention;
  const verb = tokens.head[head]!;
  const found: number[] = [];
  const argument = ARGUMENTS.has(relationOf(tokens, head));
  // "sold fuel to [the group]": nobody calls himself by a general word, wherever it stands.
  const general =
    (mentions[m] as Mention).kind !== 'pronoun' && /^\p{Ll}/u.test(document.text.charAt(tokens.start[head]!));
  const described = general && relationOf(tokens, head) === 'obl';
  if (verb < 0 || !(argument || described)) return found;
  for (let k = children.from[verb]!; k < children.from[verb + 1]!; k++) {
    const child = children.of[k]!;
    if (child === head || !ARGUMENTS.has(relationOf(tokens, child))) continue;
    const other = mentionOfHead.get(child);
    const draft = other === undefined ? -1 : draftAt[other]!;
    if (draft >= 0) found.push(rootOf(drafts, draft).index);
  }
  // "stopped a patrol and held it", "began to pay its men": the second verb has the subject of the first.
  const link = relationOf(tokens, verb);
  const bound = (link === 'conj' || link === 'xcomp') && !SUBJECT.has(relationOf(tokens, head));
  let first = bound ? tokens.head[verb]! : -1;
  // "met envoys, handed them a town and paid [them]": a chain of verbs has one subject.
  for (let steps = 0; steps < LONGEST_CHAIN && link === 'conj' && first >= 0; steps++) {
    const joined = relationOf(tokens, first) === 'conj' && childIn(tokens, children, first, 'nsubj', 'nsubj:pass') < 0;
    if (!joined) break;
    first = tokens.head[first]!;
  }
  // "told the Front to pay its men": whoever is told.
  const told = link === 'xcomp' && first >= 0 ? childIn(tokens, children, first, 'obj', 'iobj') : -1;
  const shared = first < 0 ? -1 : told >= 0 ? told : childIn(tokens, children, first, 'nsubj');
  const owner =
    shared < 0 || childIn(tokens, children, verb, 'nsubj', 'nsubj:pass') >= 0 ? undefined : mentionOfHead.get(shared);
  const draft = owner === undefined ? -1 : draftAt[owner]!;
  if (draft >= 0) found.push(rootOf(drafts, draft).index);
  return found;
};

/** Most verbs that are joined to one subject. */
const LONGEST_CHAIN = 6;
