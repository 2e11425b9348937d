import type { Mention, Tokens } from '../annotation.ts';
import { type Children, childIn, lemmaOf, relationOf, uposOf, xposOf } from '../tokens.ts';
import { rootOf } from './draft-entity.ts';
import { headedBy, type Reading } from './reading.ts';

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

const COUNTING: ReadonlySet<string> = new Set(['NUM', 'DET', 'PRON']);

/** The drafts of what is an argument beside a pronoun: in "they train them", "them" is not who "they" are. */
export const beside = (reading: Reading, m: number): number[] => {
  const { document, tokens, children, drafts, draftAt, mentions } = reading;
  const own = (mentions[m] as Mention).head;
  // "trained forty of [them]", "holds any of [them]"
  const counted = relationOf(tokens, own) === 'nmod' ? tokens.head[own]! : -1;
  const head = counted >= 0 && COUNTING.has(uposOf(tokens, counted)) ? counted : own;
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
    const other = headedBy(reading, child);
    const draft = other < 0 ? -1 : draftAt[other]!;
    if (draft >= 0) found.push(rootOf(drafts, draft).index);
  }
  const shared = SUBJECT.has(relationOf(tokens, head)) ? -1 : sharedSubject(tokens, children, verb);
  const owner = headedBy(reading, shared);
  const draft = owner < 0 ? -1 : draftAt[owner]!;
  if (draft >= 0) found.push(rootOf(drafts, draft).index);
  return found;
};

const OF_WHOM: ReadonlySet<string> = new Set(['nmod', 'nmod:poss', 'compound']);

/**
 * The drafts of whoever the subject is of, where a noun stands behind its verb: in "officers of the Guard sold the group two
 * drones" the group is not the Guard.
 */
export const actingBeside = (reading: Reading, m: number): number[] => {
  const { tokens, children, drafts, draftAt, mentions } = reading;
  const { head } = mentions[m] as Mention;
  const verb = /^(?:obj|iobj|obl)$/.test(relationOf(tokens, head)) ? tokens.head[head]! : -1;
  const subject = verb < 0 ? -1 : childIn(tokens, children, verb, 'nsubj');
  if (subject < 0) return [];
  const found: number[] = [];
  for (let k = children.from[subject]!; k < children.from[subject + 1]!; k++) {
    const child = children.of[k]!;
    const owner = OF_WHOM.has(relationOf(tokens, child)) ? headedBy(reading, child) : -1;
    // "[its] parliament": whom a pronoun means is less sure.
    const draft = owner < 0 || mentions[owner]?.kind === 'pronoun' ? -1 : draftAt[owner]!;
    if (draft >= 0) found.push(rootOf(drafts, draft).index);
  }
  return found;
};

/**
 * Whoever is understood as the subject of a verb that has none of its own; -1 where nobody is.
 *
 *     [They] stopped a patrol and held it.          [They] met envoys, handed them a town and paid them.
 *     [They] began to pay its men.                  They told [the Front] to pay its men.
 *     [They] left the town, telling them nothing.   [the officer] who arrested him, [the officer] holding him
 */
const sharedSubject = (tokens: Tokens, children: Children, verb: number): number => {
  let at = verb;
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    const subject = childIn(tokens, children, at, 'nsubj', 'nsubj:pass');
    if (subject >= 0 && !RELATIVE.has(lemmaOf(tokens, subject).toLowerCase()))
      return at === verb || relationOf(tokens, subject) === 'nsubj:pass' ? -1 : subject;
    const above = tokens.head[at]!;
    const link = relationOf(tokens, at);
    if (above < 0) return -1;
    if (link === 'acl:relcl') return subject < 0 ? -1 : above;
    if (link === 'acl') return xposOf(tokens, at) === 'VBG' ? above : -1;
    const told = link === 'xcomp' ? childIn(tokens, children, above, 'obj', 'iobj') : -1;
    if (told >= 0) return told;
    const alongside = link === 'advcl' && xposOf(tokens, at) === 'VBG';
    if (link !== 'conj' && link !== 'xcomp' && !alongside) return -1;
    at = above;
  }
  return -1;
};

/** Pronouns that stand for the noun that their clause describes. */
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that']);

/** Most verbs that are joined to one subject. */
const LONGEST_CHAIN = 6;
