import { expect, test } from 'vitest';
import { countTimexes, predictTimexes, readTimeml, timexFigures } from './wikiwars.ts';

test('tags leave the text and keep their spans', () => {
  const source =
    '<TimeML><DCT><TIMEX3 value="2009-12-19">2009-12-19</TIMEX3></DCT><TEXT>War &amp; peace: <TIMEX3 tid="t1" value="1941">1941</TIMEX3>.</TEXT></TimeML>';
  const { text, created, timexes } = readTimeml('a', source);
  expect([text, created]).toEqual(['War & peace: 1941.', '2009-12-19']);
  expect(timexes).toEqual([{ start: 13, end: 17, value: '1941' }]);
});

test('three marks, two found, one of them exactly, one value right: worked by hand', () => {
  const gold = [
    { start: 0, end: 4, value: '1941' },
    { start: 10, end: 20, value: '1942-03' },
    { start: 30, end: 34, value: '1943' },
  ];
  const predicted = [
    { start: 0, end: 4, value: '1941' },
    { start: 12, end: 20, value: '1942-04' },
    { start: 50, end: 54, value: '1999' },
  ];
  const counts = countTimexes(gold, predicted);
  expect(counts).toEqual({ gold: 3, predicted: 3, strict: 1, relaxed: 2, value: 1 });
  expect(timexFigures([counts])).toEqual({ 'strict.f1': 1 / 3, 'relaxed.f1': 2 / 3, 'value.f1': 1 / 3 });
});

test('each end of a period is a mark of its own, and "since" stands outside', () => {
  expect(predictTimexes('From March 1941 to May 1942, and since 480 BC.', '2009-12-19')).toEqual([
    { start: 5, end: 15, value: '1941-03' },
    { start: 19, end: 27, value: '1942-05' },
    { start: 39, end: 45, value: 'BC0480' },
  ]);
});
