import { expect, test } from 'vitest';
import type { RecognisedLine } from '../../document/recognition.ts';
import { withLatinWords } from './latin-words.ts';

/** A line of words as "text(confidence)", each with where it begins and ends, on the row that stands at `top`. */
const line = (top: number, ...words: readonly (readonly [left: number, right: number, word: string])[]) => ({
  baseline: top + 30,
  height: 45,
  words: words.map(([left, right, word]) => {
    const [, text = '', confidence = ''] = /^(.*)\((\d+)\)$/.exec(word) ?? [];
    return { text, confidence: Number(confidence), left, right, top, bottom: top + 40 };
  }),
});

const read = (arabic: readonly RecognisedLine[], latin: readonly RecognisedLine[]): readonly string[] =>
  withLatinWords(arabic, latin).map(({ words }) => words.map(({ text }) => text).join(' '));

test('a symbol that the Arabic model could not read is taken from the Latin one', () => {
  const arabic = [line(100, [700, 760, '5(13)'], [600, 690, 'يم(13)']), line(200, [600, 760, 'تقرير(92)'])];
  const latin = [line(100, [600, 760, 'A/2017/245(83)']), line(200, [600, 760, 'pus(40)'])];
  expect(read(arabic, latin)).toEqual(['A/2017/245', 'تقرير']);
});

test('digits that were lost come back, and a number that was overlooked stands in its place', () => {
  const arabic = [line(100, [800, 900, 'مبلغ(91)'], [680, 780, '0(93)'], [400, 500, 'كرون(92)'])];
  const latin = [
    line(100, [800, 900, 'gle(30)'], [670, 785, '12500(95)'], [520, 660, '2019(90)'], [400, 500, 'O95(50)']),
  ];
  expect(read(arabic, latin)).toEqual(['مبلغ 12500 2019 كرون']);
});

test('a line that is a symbol is one, however surely the Arabic model made words of it', () => {
  const arabic = [line(100, [700, 760, '5(92)'], [600, 690, 'ريم(91)']), line(200, [600, 760, 'تقرير(92)'])];
  expect(read(arabic, [line(100, [596, 762, 'A/2017/245(88)'])])).toEqual(['A/2017/245', 'تقرير']);
});

test('a number that stands in the box of the word behind it comes back', () => {
  const arabic = [
    line(100, [985, 1005, '8(92)'], [850, 1000, 'إن(95)'], [740, 830, 'السد(93)'], [600, 720, 'انهار(91)']),
  ];
  expect(read(arabic, [line(100, [910, 1005, '2018(95)'])])).toEqual(['2018 إن السد انهار']);
});

test('a word of Arabic that was read surely stays, whatever Latin it looks like', () => {
  const arabic = [line(100, [800, 900, 'الليلة(93)'], [600, 780, 'شهود(41)'])];
  const latin = [line(100, [800, 900, 'All(91)'], [600, 700, '11(90)'])];
  expect(read(arabic, latin)[0]).toContain('الليلة');
});

test('Arabic figures are never replaced', () => {
  expect(read([line(100, [600, 780, '٢٠١٥(50)'])], [line(100, [600, 780, '1010(95)'])])).toEqual(['٢٠١٥']);
});

test('a line of Latin letters that the Arabic model did not see is put where it stands', () => {
  const arabic = [line(100, [600, 780, 'ملخص(90)']), line(300, [600, 780, 'تقرير(92)'])];
  const latin = [line(200, [100, 180, 'Kell(95)'], [200, 280, 'Port(96)'])];
  expect(read(arabic, latin)).toEqual(['ملخص', 'Kell Port', 'تقرير']);
});

test('a bullet is told by its shape, whatever either model took it for', () => {
  const bullet = (word: RecognisedLine, [left, top]: readonly [number, number]): RecognisedLine => ({
    ...word,
    words: [{ text: '@', confidence: 27, left, right: left + 20, top, bottom: top + 20 }, ...word.words],
  });
  const item = line(100, [500, 700, 'السجل(92)'], [300, 480, 'ناقص(90)']);
  const latin = line(100, [500, 700, 'Jal(40)'], [300, 480, 'aU(40)']);
  expect(read([bullet(item, [750, 110])], [bullet(latin, [750, 110])])).toEqual(['• السجل ناقص']);
  expect(read([item], [bullet(latin, [750, 110])])).toEqual(['• السجل ناقص']);
  // Nearer it is a part of the word.
  expect(read([item], [bullet(latin, [705, 110])])).toEqual(['السجل ناقص']);
});
