import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchQuote } from './match-quote.ts';

const text =
  'The depot was emtpy by noon. Guards had left. In Varn the depot was full. Guards had stayed, the report of the Kestrel Front says.';

test('a quotation is found where it stands word for word', () => {
  const match = matchQuote(text, { exact: 'the depot was full' });
  expect(text.slice(match?.start, match?.end)).toBe('the depot was full');
  expect(match?.score).toBe(1);
  expect(match?.because).toEqual(['the same words']);
});

test('a few wrong letters do not hide a quotation, but lower its score', () => {
  const match = matchQuote(text, { exact: 'depot was empty by noon' });
  expect(text.slice(match?.start, match?.end)).toBe('depot was emtpy by noon');
  expect(match?.score).toBeLessThan(1);
  expect(match?.score).toBeGreaterThan(0.85);
});

test('of two equal passages the words around decide', () => {
  expect(matchQuote(text, { exact: 'Guards had', suffix: ' stayed' })?.start).toBe(text.lastIndexOf('Guards'));
  expect(matchQuote(text, { exact: 'Guards had', prefix: 'by noon. ' })?.start).toBe(text.indexOf('Guards'));
});

test('of two equal passages with equal surroundings the nearer one is meant', () => {
  const twice = 'a mine was lost; a mine was lost; a mine was lost;';
  expect(matchQuote(twice, { exact: 'mine', near: 19 })?.start).toBe(19);
});

test('what a text does not say is not found in it', () => {
  expect(matchQuote(text, { exact: 'nobody ever reported a shipment of fertiliser' })).toBeUndefined();
  expect(matchQuote(text, { exact: '' })).toBeUndefined();
});

test('the more a quotation is changed, the lower it scores', () => {
  const scores = [
    'the report of the Kestrel Front says',
    'the report of the Kestrel Frint says',
    'the repirt of the Kestrel Frint says',
  ].map((exact) => matchQuote(text, { exact })?.score ?? 0);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(3);
});

test('every passage of a text is found at a place that reads the same', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (whole, a, b) => {
      const start = a % whole.length;
      const end = start + 1 + (b % (whole.length - start));
      const match = matchQuote(whole, { exact: whole.slice(start, end), prefix: whole.slice(0, start), near: start });
      expect(whole.slice(match?.start, match?.end)).toBe(whole.slice(start, end));
    }),
  );
});

test('a quotation of a page in a text of two megabytes is found in a moment', () => {
  const page = Array.from({ length: 400 }, (_, index) => `word${index * 7919}`).join(' ');
  const long = `${'the lake lay still and '.repeat(45_000)}${page}${' nobody came to see'.repeat(50_000)}`;
  const begun = performance.now();
  const match = matchQuote(long, { exact: page.replace('word79190', 'wort79190').replace('word158380', 'wodr158380') });
  expect(match?.start).toBe(long.indexOf(page));
  expect(match?.end).toBe(long.indexOf(page) + page.length);
  expect(performance.now() - begun).toBeLessThan(3000);
});
