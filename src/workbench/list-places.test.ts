import { expect, test } from 'vitest';
import type { Actor } from '../resolution/actor.ts';
import { locate } from './list-places.ts';

const place = (label: string): Actor => ({ id: label, label, kind: 'place', names: [label], members: [], because: [] });
const located = (...labels: readonly string[]) =>
  new Map(locate(labels.map(place)).map(({ label, precision, towns }) => [label, { precision, town: towns[0] }]));

test('a town is found under its name in another script, and told from its namesakes by the company that it keeps', () => {
  const found = located('دير الزور', 'Palmyre', 'Homs');
  expect(found.get('دير الزور')?.town).toMatchObject({ name: 'Deir ez-Zor', country: 'SY' });
  expect(found.get('Palmyre')?.town).toMatchObject({ name: 'Tadmur', country: 'SY' });
  expect(found.get('Homs')?.town?.latitude).toBeCloseTo(34.73, 1);
});

test('a province and a stretch of country are no towns', () => {
  const found = located('Aleppo Province', 'eastern Aleppo');
  expect(found.get('Aleppo Province')).toEqual({ precision: 'province', town: undefined });
  expect(found.get('eastern Aleppo')?.precision).toBe('state or region');
});
