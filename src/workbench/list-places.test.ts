import { expect, test } from 'vitest';
import type { Actor } from '../resolution/actor.ts';
import { locate } from './list-places.ts';

const place = (label: string): Actor => ({
  id: label,
  label,
  kind: 'place',
  named: true,
  names: [label],
  members: [],
  because: [],
});
const located = (...labels: readonly string[]) =>
  new Map(
    locate(labels.map(place)).map(({ label, precision, town }) => [label, { precision, town: town ?? undefined }]),
  );

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

test('a province lies around the town that it is named after, a stretch of country around its own or in its state', () => {
  const found = new Map(
    locate(['Deir ez-Zor Province', 'eastern Aleppo', 'northern Syria', 'سوريا', 'Homs'].map(place)).map((one) => [
      one.label,
      one,
    ]),
  );
  expect(found.get('Deir ez-Zor Province')?.seat).toMatchObject({ name: 'Deir ez-Zor', country: 'SY' });
  expect(found.get('eastern Aleppo')?.seat).toMatchObject({ name: 'Aleppo', country: 'SY' });
  expect(found.get('northern Syria')?.state).toMatchObject({ country: 'SY', code: '760', isWhole: false });
  expect(found.get('سوريا')).toMatchObject({ precision: 'state or region', state: { country: 'SY', isWhole: true } });
  expect(found.get('Homs')).toMatchObject({ seat: null, state: null });
});

test('names that many towns bear say less about the country than one that only one bears', () => {
  const found = located('Concord', 'Springfield', 'Homs', 'Palmyra');
  expect(found.get('Palmyra')?.town).toMatchObject({ name: 'Tadmur', country: 'SY' });
});

test('a small town of the name is none where nothing else of the case lies near it; a great one is', () => {
  const found = located('Lindau', 'Moreno', 'Varnholt', 'Geneva');
  expect(found.get('Lindau')?.town).toBeUndefined();
  expect(found.get('Moreno')?.town).toBeUndefined();
  expect(found.get('Geneva')?.town).toMatchObject({ country: 'CH' });
  expect(located('Lindau', 'Germany', 'Munich', 'Hamburg').get('Lindau')?.town).toMatchObject({ country: 'DE' });
});
