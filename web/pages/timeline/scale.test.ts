import { expect, test } from 'vitest';
import { placeOf, scaleOf, ticksOf } from './scale.ts';

const time = (first: string | null, last: string | null) => ({
  edtf: '',
  first,
  last,
  about: false,
  factuality: 'CT+' as const,
  document: '',
  start: 0,
  end: 1,
});

test('a day is a point, and a stretch ends where its last day ends', () => {
  const scale = { from: 0, to: 10 };
  expect(placeOf(time('1970-01-03', '1970-01-03'), scale)).toMatchObject({ start: 0.2, isDay: true });
  expect(placeOf(time('1970-01-03', '1970-01-05'), scale)).toMatchObject({ start: 0.2, end: 0.5, isDay: false });
});

test('an open end reaches the edge', () => {
  expect(placeOf(time('1970-01-03', null), { from: 0, to: 10 })).toMatchObject({ end: 1, opensAfter: true });
});

test('the scale holds every bounded end with some air, and names years or months in order', () => {
  const scale = scaleOf([time('2019-03-01', null), time('2020-06-01', '2021-01-31')]);
  expect(scale).toBeDefined();
  const ticks = ticksOf(scale ?? { from: 0, to: 1 });
  expect(ticks.map(({ label }) => label)).toEqual(['2020', '2021']);
  expect(ticks.every(({ at }, index) => at > 0 && at < 1 && (index === 0 || at > (ticks[index - 1]?.at ?? 0)))).toBe(
    true,
  );
  expect(scaleOf([time(null, null)])).toBeUndefined();
});
