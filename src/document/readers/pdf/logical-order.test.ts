import { expect, test } from 'vitest';
import { bracketsSeen, inLogicalOrder } from './logical-order.ts';

/** What a page shows from left to right → what is read. */
const read = (shown: string, mainly: 'right-to-left' | 'left-to-right' = 'right-to-left'): string =>
  inLogicalOrder(
    [...shown].map((text, index) => ({ text, left: index, right: index + 1 })),
    mainly,
    true,
  )
    .map(({ text }) => text)
    .join('');

/** Arabic as a page shows it: its letters from left to right. */
const shown = (arabic: string): string => [...arabic].reverse().join('');

test('a line of Arabic is read from its right end', () => {
  expect(read(shown('أفرغ المستودع'))).toBe('أفرغ المستودع');
});

test('numbers, dates and sums in Arabic are read from left to right', () => {
  expect(read(`2019 ${shown('أيار')} 3 ${shown('في')}`)).toBe('في 3 أيار 2019');
  expect(read(`03/05/2019 ${shown('في')}`)).toBe('في 03/05/2019');
  expect(read(`${shown('طن')} 12.5 ${shown('نحو')}`)).toBe('نحو 12.5 طن');
  expect(read(`٢٠١٩ ${shown('سنة')}`)).toBe('سنة ٢٠١٩');
});

test('Latin words in Arabic keep their order, brackets around them turn', () => {
  expect(read(`${shown('دخلت')} Varn Haulage ${shown('لشركة')}`)).toBe('لشركة Varn Haulage دخلت');
  expect(read(`.(S/2019/77) ${shown('التقرير')}`)).toBe('التقرير (S/2019/77).');
});

test('Arabic in an English line is read where it stands', () => {
  expect(read(`the word ${shown('مستودع كيل')} means depot`, 'left-to-right')).toBe('the word مستودع كيل means depot');
});

test('whether brackets are written as they are seen is told by which one stands to the left', () => {
  expect(bracketsSeen(`(${shown('سجل')}) ${shown('انظر')}`)).toBeGreaterThan(0);
  expect(bracketsSeen(`)${shown('سجل')}( ${shown('انظر')}`)).toBeLessThan(0);
  expect(bracketsSeen('(the log)')).toBe(0);
});
