import type { Amount } from '../src/annotation/annotation.ts';

/** An amount as short as it can be told: "USD 2,000,000–4,000,000 / month". */
export const amountInWords = (amount: Amount | null, locale: string): string => {
  if (amount === null) return '';
  const { min, max, currency, unit, per, approximate, ambiguous } = amount;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const figures =
    min !== undefined && max !== undefined && min !== max
      ? `${number.format(min)}–${number.format(max)}`
      : min === undefined && max !== undefined
        ? `≤ ${number.format(max)}`
        : min !== undefined
          ? `${max === undefined ? '≥ ' : ''}${number.format(min)}`
          : '';
  const words = [approximate === true ? '~' : '', currency ?? '', figures, unit ?? ''].filter(Boolean).join(' ');
  const rate = per === undefined ? '' : ` / ${per}`;
  return words + rate + (ambiguous === undefined ? '' : ` (${ambiguous}?)`);
};
