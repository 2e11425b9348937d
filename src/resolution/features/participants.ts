import { type Agreement, nothing, shared } from '../claim-feature.ts';
import { isSilent, type Reading, type Side } from '../reading.ts';
import { wordsWithStems } from '../stem.ts';

/** Frozen, because most pairs of candidates end here. */
const others: Readonly<Record<'agent' | 'patient', Agreement>> = {
  agent: { score: -1, because: 'other agent' },
  patient: { score: -1, because: 'other patient' },
};
const same: Readonly<Record<'agent' | 'patient', Agreement>> = {
  agent: { score: 1, because: 'same agent' },
  patient: { score: 1, because: 'same patient' },
};

/**
 * Whether those on one side of two ties are the same.
 *
 *     Orland Guard released …  ·  the Guard released …     same actors: 1
 *     … joined the Front       ·  … joined the Front and the League     all of one, and half of the other: ½
 *     the released prisoners … ·  those released …         described alike: ½
 *     freed thieves from its gaol · amnesty for gaoled thieves   each described in what the other says: ½
 *     Orland Guard …           ·  the farmers …            a name against a description: kept apart
 *     Orland Guard …           ·  (left unsaid) …          0
 */
export const participants = (one: Reading, other: Reading, side: 'agent' | 'patient'): Agreement => {
  const [a, b] = [one[side], other[side]];
  if (isSilent(a) || isSilent(b)) return nothing;
  if (a.named.length === 1 && b.named.length === 1) return a.named[0] === b.named[0] ? same[side] : others[side];
  if (a.named.length > 0 && b.named.length > 0) return severalNamed(a, b, side);
  if (a.named.length > 0 || b.named.length > 0) return others[side];
  const words = shared(a.words, b.words);
  if (words.length > 0) return { score: 0.5, because: `${side} described alike (${told(one, words)})` };
  const [there, here] = [shared(a.words, other.words), shared(b.words, one.words)];
  return there.length > 0 && here.length > 0
    ? { score: 0.5, because: `${side} described in what the other says (${told(one, [...there, ...here])})` }
    : others[side];
};

/** Stems as the words of the quote that has them, or as they are where a name stands for a pronoun of it. */
const told = ({ statement }: Reading, stems: readonly string[]): string => {
  const words = wordsWithStems([statement.quote], stems);
  return (words.length > 0 ? words : stems).join(', ');
};

const severalNamed = (a: Side, b: Side, side: 'agent' | 'patient'): Agreement => {
  let both = 0;
  for (const actor of a.named) if (b.named.includes(actor)) both++;
  const [fewer, more] = [Math.min(a.named.length, b.named.length), Math.max(a.named.length, b.named.length)];
  if (both === more) return same[side];
  return both === fewer && 2 * both >= more
    ? { score: 0.5, because: `${side} of one among those of the other` }
    : others[side];
};
