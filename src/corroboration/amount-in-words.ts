import type { Amount } from '../annotation/annotation.ts';

/** How far an amount given as "about" may be off. */
const ABOUT = 0.1;

const bounds = ({ min, max, approximate }: Amount): readonly [number, number] => {
  const slack = approximate === true ? ABOUT : 0;
  return [(min ?? Number.NEGATIVE_INFINITY) * (1 - slack), (max ?? Number.POSITIVE_INFINITY) * (1 + slack)];
};

/** Whether two amounts of one thing exclude each other: the same unit and no figure that both allow. */
export const excludesAmount = (a: Amount, b: Amount): boolean => {
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

/** "up to 40 USD", "at least 3 lorries", "about 12 tonnes per day". */
export const amountInWords = ({ min, max, currency, unit, per, approximate }: Amount): string => {
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
