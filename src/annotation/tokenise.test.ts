import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpace, type TokenSpans, tokenise } from './tokenise.ts';

const tokensOf = (text: string, language = 'en'): string[] => {
  const spans: TokenSpans = { start: [], end: [] };
  tokenise(text, 0, text.length, language, spans);
  return spans.start.map((start, i) => text.slice(start, spans.end[i]));
};

describe('tokens are those of UD English', () => {
  const examples: readonly (readonly [text: string, tokens: string])[] = [
    ["The regime's officers don't deny it.", "The regime 's officers do n't deny it ."],
    ['The regime’s officers cannot leave.', 'The regime ’s officers can not leave .'],
    ['the envoys’ letters', 'the envoys ’ letters'],
    ['a U.S.-led patrol', 'a U.S. - led patrol'],
    ['See para. 14 of S/2031/426.', 'See para. 14 of S/2031/426 .'],
    ['S/RES/3199 (2031)', 'S/RES/3199 ( 2031 )'],
    ['Nos. 3–5', 'Nos. 3 – 5'],
    ['Dr. A. Keld and Mr. J. R. Olt', 'Dr. A. Keld and Mr. J. R. Olt'],
    ['non-state armed groups', 'non-state armed groups'],
    ['an Orland-based firm', 'an Orland - based firm'],
    ['$2,400.50 on 09/05/2031 at 7:30pm', '$ 2,400.50 on 09/05/2031 at 7:30 pm'],
    ['the 21st and 22nd brigades', 'the 21st and 22nd brigades'],
    ['“It is ours”, he said...', '“ It is ours ” , he said ...'],
    ['Write to desk@relief.org.', 'Write to desk@relief.org .'],
    ['(https://relief.org/a?b=1).', '( https://relief.org/a?b=1 ) .'],
    ['What?! No!', 'What ?! No !'],
    ['and/or', 'and / or'],
    ['Anna K., a nurse, wrote to @KellHarbour.', 'Anna K. , a nurse , wrote to @KellHarbour .'],
  ];
  for (const [text, tokens] of examples) test(text, () => expect(tokensOf(text).join(' ')).toBe(tokens));
});

test('an elided French word keeps its apostrophe, and a pronoun behind its verb stands alone', () => {
  expect(tokensOf("L'envoyé d'Orland a nié.", 'fr')).toEqual(["L'", 'envoyé', "d'", 'Orland', 'a', 'nié', '.']);
  expect(tokensOf("Aujourd'hui le porte-parole viendra-t-il ?", 'fr')).toEqual([
    ...["Aujourd'hui", 'le', 'porte-parole', 'viendra', '-t-il', '?'],
  ]);
});

test('Arabic words are cut at white space and marks', () => {
  expect(tokensOf('قال الوزير، أمس.', 'ar')).toEqual(['قال', 'الوزير', '،', 'أمس', '.']);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom('a', 'Z', '9', '.', ',', '-', "'", '’', '/', '@', '(', ' ', '\n', '\u202e', '😀', 'é', 'ن', '_'),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

test('every character that is not white space stands in exactly one token, in order', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'fr', 'ar'), (text, language) => {
      const spans: TokenSpans = { start: [], end: [] };
      tokenise(text, 0, text.length, language, spans);
      const covered = new Uint8Array(text.length);
      let last = 0;
      for (const [i, start] of spans.start.entries()) {
        const end = spans.end[i] ?? 0;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        covered.fill(1, start, end);
        last = end;
      }
      for (let i = 0; i < text.length; i++) expect(covered[i]).toBe(isSpace(text.charCodeAt(i)) ? 0 : 1);
    }),
    { numRuns: 300 },
  );
});

test('what stands in front of a passage moves its tokens and changes nothing else', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, text) => {
      const spans: TokenSpans = { start: [], end: [] };
      tokenise(`${before} ${text}`, before.length + 1, before.length + 1 + text.length, 'en', spans);
      const tokens = spans.start.map((start, i) => `${before} ${text}`.slice(start, spans.end[i]));
      expect(tokens).toEqual(tokensOf(text));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['a word of two million letters', 'a'.repeat(2_000_000)],
  ['two million digits', '1'.repeat(2_000_000)],
  ['a hundred thousand times 1.', '1.'.repeat(100_000)],
  ['a hundred thousand times a.', 'a.'.repeat(100_000)],
  ['a hundred thousand times a@', 'a@'.repeat(100_000)],
  ['a hundred thousand times A/', 'A/'.repeat(100_000)],
  ['a hundred thousand apostrophes after letters', "a'".repeat(100_000)],
  ['ten thousand brackets', '('.repeat(10_000)],
  ['base64', 'QUJD/+9=ab'.repeat(20_000)],
])('%s without white space is cut in linear time', (_, text) => {
  const began = performance.now();
  expect(tokensOf(text).join('')).toBe(text);
  expect(performance.now() - began).toBeLessThan(8_000);
});
