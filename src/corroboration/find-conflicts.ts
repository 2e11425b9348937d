import type { Amount } from '../annotation/annotation.ts';
import type { Claim } from '../resolution/claim.ts';
import { idOf } from '../text/digest.ts';
import type { Conflict } from './conflict.ts';
import type { Telling } from './telling.ts';

/** How far an amount given as "about" may be off. */
const ABOUT = 0.1;

const bounds = ({ min, max, approximate }: Amount): readonly [number, number] => {
  const slack = approximate === true ? ABOUT : 0;
  return [(min ?? Number.NEGATIVE_INFINITY) * (1 - slack), (max ?? Number.POSITIVE_INFINITY) * (1 + slack)];
};

/** Whether two amounts of one thing exclude each other: the same unit and no figure that both allow. */
export const rivalAmounts = (a: Amount, b: Amount): boolean => {
  if (
    a.unit !== b.unit ||
    a.per !== b.per ||
    (a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency)
  )
    return false;
  const [fromA, toA] = bounds(a);
  const [fromB, toB] = bounds(b);
  return toA < fromB || toB < fromA;
};

const inWords = ({ min, max, currency, unit, per, approximate }: Amount): string => {
  const figure =
    min === max
      ? `${max}`
      : min === undefined
        ? `up to ${max}`
        : max === undefined
          ? `at least ${min}`
          : `${min} to ${max}`;
  return [
    approximate === true ? 'about' : '',
    figure,
    currency ?? '',
    unit ?? '',
    per === undefined ? '' : `per ${per}`,
  ]
    .filter((word) => word !== '')
    .join(' ');
};

const conflictOf = (
  kind: Conflict['kind'],
  claim: string,
  left: readonly string[],
  right: readonly string[],
  message: string,
): Conflict => ({ id: idOf('conflict', kind, claim, left, right), kind, claim, left, right, message });

const names = (tellings: readonly Telling[]): string =>
  [...new Set(tellings.map(({ documentName }) => documentName))].sort().join(', ');

/** A claim affirmed by some and denied by others, as one conflict; none where only one side speaks. */
export const findDenial = (
  claim: Claim,
  supporting: readonly Telling[],
  denying: readonly Telling[],
): readonly Conflict[] => {
  if (supporting.length === 0 || denying.length === 0) return [];
  const ids = (of: readonly Telling[]) => of.map(({ statement }) => statement.id);
  const message = `${claim.label}: affirmed in ${names(supporting)}, denied in ${names(denying)}`;
  return [conflictOf('denial', claim.id, ids(supporting), ids(denying), message)];
};

/** Figures given for one claim that exclude each other: each rival figure against the first that it excludes. */
export const findRivalAmounts = (claim: Claim, supporting: readonly Telling[]): readonly Conflict[] => {
  const told = supporting.filter(({ statement }) => statement.amount !== null);
  const conflicts: Conflict[] = [];
  const sides = new Map<string, Telling[]>();
  for (const telling of told) {
    const words = inWords(telling.statement.amount as Amount);
    sides.set(words, [...(sides.get(words) ?? []), telling]);
  }
  const figures = [...sides].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [i, [words, tellings]] of figures.entries()) {
    const rival = figures
      .slice(0, i)
      .find(([, others]) =>
        rivalAmounts(others[0]?.statement.amount as Amount, tellings[0]?.statement.amount as Amount),
      );
    if (rival === undefined) continue;
    const message = `${claim.label}: ${rival[0]} in ${names(rival[1])}, ${words} in ${names(tellings)}`;
    conflicts.push(
      conflictOf(
        'rival-amount',
        claim.id,
        rival[1].map(({ statement }) => statement.id),
        tellings.map(({ statement }) => statement.id),
        message,
      ),
    );
  }
  return conflicts;
};
