import { expect, test } from 'vitest';
import { isGarbled } from './garbled.ts';

const english =
  'The depot at Kell was emptied during the night before the fire, and nobody could say who had given the order.';
const moved = (text: string): string =>
  text.replaceAll(/[^ ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29));

test('text whose letters are all moved by one number is garbled, English, French and Arabic prose are not', () => {
  expect(isGarbled(moved(english))).toBe(true);
  expect(isGarbled('\ue004\ue008\ue001'.repeat(40))).toBe(true);
  expect(isGarbled(english)).toBe(false);
  expect(
    isGarbled(
      `Le dépôt de Kell a été vidé pendant la nuit qui a précédé l’incendie, et personne n’a su dire pourquoi.`,
    ),
  ).toBe(false);
  expect(
    isGarbled('أفرغ المستودع في الليلة التي سبقت الحريق، ولم يستطع أحد أن يقول من الذي أصدر الأمر بذلك يومها.'),
  ).toBe(false);
});

test('a table of names and sums is not garbled', () => {
  expect(
    isGarbled('KELL 1,200 VARN 3,400 PORT SALLOW 12,900 ANSEL 400 TOTAL 17,900 USD 2019 2020 2021 2022 MAY JUNE JULY'),
  ).toBe(false);
});
