import { type Message, message } from '../languages/message.ts';
import { type Alignment, align } from './align.ts';
import { editDistance } from './features/edit-distance.ts';
import type { MatchName, MatchToken } from './names/matchable.ts';

export interface NameComparison {
  /** 0 … 1 */
  readonly score: number;
  readonly verdict: 'same' | 'unsure' | 'different';
  readonly because: readonly Message[];
}

/** From here on two names are taken for one; below `UNSURE` for two. Set once on development data, and frozen. */
export const SAME = 0.8;
export const UNSURE = 0.6;

/** What a part of the evidence takes off the score. */
const EXTRA_NAME = 0.05;
const EXTRA_WORD = 0.3;
const OTHER_LEGAL_FORM = 0.25;
const ROLES_CHANGED = 0.3;
/** So many names more, and what the two share says little. */
const MOST_EXTRA = 3;
/** Score of names that have words in common and each a word of its own; and with only one word to go by. */
const BOTH_LEFT_OVER = 0.3;
const ONE_WORD = 0.65;

const verdictOf = (score: number): NameComparison['verdict'] =>
  score >= SAME ? 'same' : score >= UNSURE ? 'unsure' : 'different';

const inWords = (tokens: readonly MatchToken[]): string => tokens.map(({ text }) => `“${text}”`).join(', ');

/** Names that are one when spaces are taken out: "Rami Makhlouf", "Ramimakhlouf". */
const runTogether = (a: MatchName, b: MatchName): boolean => {
  const shorter = Math.min(a.joined.length, b.joined.length);
  return (
    shorter >= 5 && a.tokens.length !== b.tokens.length && editDistance(a.joined, b.joined, 1) <= (shorter >= 8 ? 1 : 0)
  );
};

/**
 * How likely two names name one. Words are paired first; then what is left over tells: on both sides, the names are two; on
 * one side, a person may have been given with fewer names, a company with a word more is another company.
 */
export const compareNames = (a: MatchName, b: MatchName): NameComparison => {
  const alignment = align(a, b);
  const { pairs, left, right } = alignment;
  const because = pairs
    .filter(({ score }) => score < 1)
    .map((pair) => message('names.pair', { one: pair.left.text, other: pair.right.text, how: message(pair.because) }));
  if (pairs.length > 0 && left.length === 0 && right.length === 0 && because.length === 0)
    because.push(message('names.same-words'));
  const alike = pairs.length === 0 ? 0 : pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length;
  let score = leftOver(a, b, alignment, alike, because);
  if (score < SAME && runTogether(a, b)) {
    score = 0.93;
    because.push(message('names.same-letters'));
  }
  if (a.syllables !== undefined && b.syllables !== undefined && a.syllables !== b.syllables) {
    score = Math.min(score, ONE_WORD);
    because.push(message('names.other-signs', { one: a.syllables, other: b.syllables }));
  }
  if (a.legal !== undefined && b.legal !== undefined && a.legal !== b.legal && a.legal !== 'any' && b.legal !== 'any') {
    score -= OTHER_LEGAL_FORM;
    because.push(message('names.legal-forms', { one: a.legal, other: b.legal }));
  }
  if (
    pairs.some(
      (pair) => (pair.left.role === 'parent') !== (pair.right.role === 'parent') && pair.left.role !== 'initial',
    ) &&
    crossed(pairs)
  ) {
    score -= ROLES_CHANGED;
    because.push(message('names.parents'));
  }
  return { score, verdict: verdictOf(score), because };
};

/** Two words that each are the parent in one name and not in the other. */
const crossed = (pairs: Alignment['pairs']): boolean =>
  pairs.some(({ left, right }) => left.role === 'parent' && right.role === 'word') &&
  pairs.some(({ left, right }) => left.role === 'word' && right.role === 'parent');

/** The score as far as words without counterpart go. */
const leftOver = (
  a: MatchName,
  b: MatchName,
  { pairs, left, right }: Alignment,
  alike: number,
  because: Message[],
): number => {
  if (pairs.length === 0) return 0;
  if (left.length > 0 && right.length > 0) {
    because.push(message('names.only-in-both', { one: inWords(left), other: inWords(right) }));
    return BOTH_LEFT_OVER * alike;
  }
  const extra = left.length > 0 ? left : right;
  const full = pairs.filter((pair) => pair.left.role !== 'initial' && pair.right.role !== 'initial').length;
  if (extra.length === 0) return full > 0 ? alike : ONE_WORD;
  because.push(message('names.only-in-one', { one: inWords(extra) }));
  if (!a.isPerson && !b.isPerson) return alike - EXTRA_WORD;
  if (full < 2) return Math.min(ONE_WORD, alike);
  return extra.length > MOST_EXTRA ? Math.min(ONE_WORD, alike) : alike - EXTRA_NAME;
};
