import { expect, test } from 'vitest';
import { mayContain, readPlace, samePlace } from './place.ts';

const same = (a: string, b: string): boolean => samePlace(readPlace(a), readPlace(b));
const may = (a: string, b: string): boolean => mayContain(readPlace(a), readPlace(b));

test('the kind of place does not tell two places apart, nor does the spelling', () => {
  expect(same('Varn Province', 'Varn')).toBe(true);
  expect(same('the city of Varn', 'Varn')).toBe(true);
  expect(same('Dar ez-Zarn', 'Dar Ezzarn')).toBe(true);
  expect(same('Varn', 'Kesh')).toBe(false);
});

test('a town is one under all of its names, in other scripts too', () => {
  expect(same('Geneva', 'Genève')).toBe(true);
  expect(same('London', 'Londres')).toBe(true);
  expect(same('the city of London', 'لندن')).toBe(true);
  expect(same('London', 'Moscou')).toBe(false);
});

test('one place is in another only where the text says so, or where one is too vague to tell', () => {
  expect(may('Kesh (Varn)', 'Varn')).toBe(true);
  expect(may('Kesh, Varn Province', 'Varn')).toBe(true);
  expect(may('eastern Orland', 'Kesh')).toBe(true);
  expect(may('Peru', 'Kesh')).toBe(true);
  expect(may('Kesh', 'Varn')).toBe(false);
});
