import { describe, expect, test } from 'vitest';
import { findAmountPhrases } from './amounts.ts';

const read = (text: string, language = 'en'): unknown[] =>
  findAmountPhrases(text, { start: 0, end: text.length }, language).map(({ start, end, amount }) => [
    text.slice(start, end),
    amount,
  ]);

describe('money', () => {
  test.each([
    ['paid US$289.5m in all', 'US$289.5m', { min: 289_500_000, max: 289_500_000, currency: 'USD' }],
    ['worth £$40 million of oil', '£$40 million', { min: 40e6, max: 40e6, currency: 'GBP', ambiguous: 'USD' }],
    ['40 million dollars', '40 million dollars', { min: 40e6, max: 40e6, currency: 'USD' }],
    ['A$$40 million in all', 'A$$40 million', { min: 40e6, max: 40e6, currency: 'AUD', ambiguous: 'USD' }],
    ['€3bn', '€3bn', { min: 3e9, max: 3e9, currency: 'EUR' }],
    ['$5k', '$5k', { min: 5000, max: 5000, currency: 'USD' }],
    ['500 Lebanese pounds', '500 Lebanese pounds', { min: 500, max: 500, currency: 'LBP' }],
    ['EUR 1,250,000', 'EUR 1,250,000', { min: 1_250_000, max: 1_250_000, currency: 'EUR' }],
    ['up to $40 million per month', 'up to $40 million per month', { max: 40e6, currency: 'USD', per: 'month' }],
    ['between $3 and $5 million', 'between $3 and $5 million', { min: 3e6, max: 5e6, currency: 'USD' }],
  ])('%s', (text, words, amount) => expect(read(text)).toEqual([[words, amount]]));
});

describe('quantities and counts', () => {
  test.each([
    ['30,000 barrels a day', '30,000 barrels a day', { min: 30_000, max: 30_000, unit: 'barrel', per: 'day' }],
    ['at least 30 fighters', 'at least 30 fighters', { min: 30, unit: 'fighter' }],
    [
      'nearly two hundred tonnes',
      'nearly two hundred tonnes',
      { min: 200, max: 200, unit: 'tonne', approximate: true },
    ],
    ['12.5 % of the yield', '12.5 %', { min: 12.5, max: 12.5, unit: 'percent' }],
    ['5 square kilometres', '5 square kilometres', { min: 5, max: 5, unit: 'square kilometre' }],
    ['hundreds of civilians', 'hundreds of civilians', { min: 200, unit: 'civilian', approximate: true }],
    ['between 30 and 40 fighters', 'between 30 and 40 fighters', { min: 30, max: 40, unit: 'fighter' }],
  ])('%s', (text, words, amount) => expect(read(text)).toEqual([[words, amount]]));
});

test('a bare number is no amount', () => expect(read('paragraph 14 of resolution 2170')).toEqual([]));

describe('amounts in French', () => {
  test.each([
    ['40 millions de dollars', '40 millions de dollars', { min: 40e6, max: 40e6, currency: 'USD' }],
    ['1 250 000 euros', '1 250 000 euros', { min: 1_250_000, max: 1_250_000, currency: 'EUR' }],
    [
      "jusqu'à 2,5 millions d'euros par mois",
      "jusqu'à 2,5 millions d'euros par mois",
      { max: 2.5e6, currency: 'EUR', per: 'month' },
    ],
    ['en 2014 300 civils', '300 civils', { min: 300, max: 300, unit: 'civilian' }],
    ['entre 30 et 40 combattants', 'entre 30 et 40 combattants', { min: 30, max: 40, unit: 'fighter' }],
    ['5 000 francs CFA', '5 000 francs CFA', { min: 5000, max: 5000, currency: 'XOF' }],
    ['200 dinars', '200 dinars', { min: 200, max: 200, unit: 'dinar' }],
  ])('%s', (text, words, amount) => expect(read(text, 'fr')).toEqual([[words, amount]]));
});

describe('amounts in Arabic', () => {
  test.each([
    ['دفعت 40 مليون دولار', '40 مليون دولار', { min: 40e6, max: 40e6, currency: 'USD' }],
    ['٥٠ طنا من القمح', '٥٠ طنا', { min: 50, max: 50, unit: 'tonne' }],
    ['بين 30 و40 مقاتلا', 'بين 30 و40 مقاتلا', { min: 30, max: 40, unit: 'fighter' }],
    ['ما يصل إلى 5 ملايين يورو شهريا', 'ما يصل إلى 5 ملايين يورو شهريا', { max: 5e6, currency: 'EUR', per: 'month' }],
    ['أكثر من 25 ألف شخص', 'أكثر من 25 ألف شخص', { min: 25_000, unit: 'person' }],
  ])('%s', (text, words, amount) => expect(read(text, 'ar')).toEqual([[words, amount]]));
});
