import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, WrittenDate } from '../document/document.ts';
import { findDates } from './dates.ts';

/** A letter of one block; `written` and `circulated` are its dates. */
const letter = (text: string, written?: string, circulated?: string, language = 'en'): Document => {
  const dates: WrittenDate[] = [];
  if (written !== undefined) dates.push({ role: 'written', value: written, start: 0, end: 0 });
  if (circulated !== undefined) dates.push({ role: 'circulated', value: circulated, start: 0, end: 0 });
  return {
    id: 'letter',
    name: 'letter.txt',
    format: 'text',
    language,
    text,
    blocks: [{ kind: 'paragraph', depth: 0, start: 0, end: text.length }],
    links: [],
    parts: [{ kind: 'main', start: 0, end: text.length }],
    metadata: { dates },
    sourceMap: [],
    warnings: [],
  };
};

/** Each date as "words → EDTF", in reading order. */
const read = (text: string, written = '2019-06-20', language = 'en'): string[] =>
  findDates(letter(text, written, undefined, language)).map(
    ({ start, end, date }) => `${text.slice(start, end)} → ${date.edtf}`,
  );

describe('dates written in full', () => {
  test.each([
    ['It was signed on 3 March 2018 in Varn.', ['3 March 2018 → 2018-03-03']],
    ['It was signed on March 3rd, 2018.', ['March 3rd, 2018 → 2018-03-03']],
    ['the twenty-first of August 2018', ['the twenty-first of August 2018 → 2018-08-21']],
    ['Filed 2018-03-03T10:30 by the clerk.', ['2018-03-03T10:30 → 2018-03-03T10:30:00']],
    ['The harbour was shelled in September of 1993.', ['September of 1993 → 1993-09']],
    ['Orland left the union in 1941.', ['1941 → 1941']],
    ['Filed under 20180303 by the clerk.', ['20180303 → 2018-03-03']],
    ['in the first week of 2018', ['the first week of 2018 → 2018-01-01/2018-01-07']],
    ['The last six months of 2014 were quiet.', ['The last six months of 2014 → 2014-07/2014-12']],
    ['The walls fell in 480 BC.', ['480 BC → -0479']],
    ['the summer of 2014', ['the summer of 2014 → 2014-22']],
    ['in the 1930s and the nineteenth century', ['the 1930s → 193X', 'the nineteenth century → 18XX']],
    ['in the second half of 2008', ['the second half of 2008 → 2008-41']],
    ['Q3 2014', ['Q3 2014 → 2014-35']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('dates counted from the date of the document', () => {
  test.each([
    ['In January, the Kestrel Front took the port.', ['January → 2019-01']],
    ['In November, the Kestrel Front took the port.', ['November → 2018-11']],
    ['He spoke yesterday.', ['yesterday → 2019-06-19']],
    ['in the past six months', ['the past six months → 2018-12-20/2019-06-20']],
    ['two years ago', ['two years ago → 2017']],
    ['last week', ['last week → 2019-06-10/2019-06-16']],
    ['about two years ago', ['about two years ago → 2017~']],
    ['this May', ['this May → 2019-05']],
    ['This may take years.', ['years → PXY']],
    ['three weeks from now', ['three weeks from now → 2019-07-11']],
    ['the first Friday of July', ['the first Friday of July → 2018-07-06']],
    ['the third week of May 2018', ['the third week of May 2018 → 2018-05-14/2018-05-20']],
    ['the week of 14 May 2018', ['the week of 14 May 2018 → 2018-05-14/2018-05-20']],
    ['last week from Tuesday to Friday', ['last week from Tuesday to Friday → 2019-06-11/2019-06-14']],
    ['1 month, 21 days ago', ['1 month, 21 days ago → 2019-04-29']],
    ['once a week', ['once a week → R/P1W']],
    ['the 20th of next month', ['the 20th of next month → 2019-07-20']],
    ['on the first Sunday of last May', ['the first Sunday of last May → 2019-05-05']],
    ['Monday two weeks from now', ['Monday two weeks from now → 2019-07-01']],
    ['over Easter weekend', ['Easter weekend → 2019-04-20/2019-04-21']],
    ['the second half of the year', ['the second half of the year → 2019-41']],
    ['from this May to October 2020', ['from this May to October 2020 → 2019-05/2020-10']],
    [
      'from 7:00 to 8:00 p.m. on 3 March 2018',
      ['from 7:00 to 8:00 p.m. on 3 March 2018 → 2018-03-03T19:00:00/2018-03-03T20:00:00'],
    ],
    ['more than two weeks before 21 April 2018', ['more than two weeks before 21 April 2018 → ../2018-04-07']],
    ['less than two weeks after 21 April 2018', ['less than two weeks after 21 April 2018 → 2018-04-21/2018-05-05']],
    ['this current quarter', ['this current quarter → 2019-34']],
    ['How about 3 March 2018?', ['3 March 2018 → 2018-03-03']],
    ['on the 15th of each month', ['the 15th of each month → R/P1M']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('the date of writing goes before the date of circulation', () => {
    const [date] = findDates(letter('He spoke yesterday.', '2019-06-20', '2019-06-25'));
    expect(date?.date).toEqual({ edtf: '2019-06-19', anchor: 'document' });
  });

  test('the year of a paper is not when anything happened', () => {
    const text = 'Resolution 41 (2028) bans it, as does Resolution 39 (2027). Jets came on 2 October.';
    expect(read(text, '2031-11-09').at(-1)).toBe('2 October → 2031-10-02');
  });

  test('a history takes the year of a bare month from the year last named', () => {
    const text = 'In 1941 the army of Orland crossed the river. In March it took Varn.';
    expect(read(text)).toEqual(['1941 → 1941', 'March → 1941-03']);
  });
});

describe('"that day" is the day of the story, not of the writing', () => {
  test.each([
    ['fr', 'Le 9 mars 2018, il est venu. Ce jour-là, il a plu.', 'Ce jour-là → 2018-03-09'],
    ['fr', 'Le 9 mars 2018, il est venu. Rien cette année-là.', 'cette année-là → 2018'],
    ['ar', 'جاء في 9 آذار 2018. وفي ذلك اليوم نزل المطر.', 'ذلك اليوم → 2018-03-09'],
    ['ar', 'جاء في 9 آذار 2018. ولم يعد في تلك السنة.', 'تلك السنة → 2018'],
  ])('%s: %s', (language, text, expected) => expect(read(text, '2019-06-20', language)[1]).toBe(expected));
});

describe('periods', () => {
  test.each([
    ['between 3 and 5 March 2018', ['between 3 and 5 March 2018 → 2018-03-03/2018-03-05']],
    ['the night of 21–22 August 2013', ['the night of 21–22 August 2013 → 2013-08-21/2013-08-22']],
    ['2011 to 2013', ['2011 to 2013 → 2011/2013']],
    ['from 2009 until 2012', ['from 2009 until 2012 → 2009/2012']],
    ['since April 2013', ['since April 2013 → 2013-04/..']],
    ['since at least April 2013', ['since at least April 2013 → 2013-04/..']],
    ['until May 2014', ['until May 2014 → ../2014-05']],
    ['for two years', ['two years → P2Y']],
    ['around 2011', ['around 2011 → 2011~']],
    ['every week', ['every week → R/P1W']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('numbers that are no dates', () => {
  test.each([
    ['resolution 1970 (2011)'],
    ['$ 2000'],
    ['They may or may not march.'],
    ['1,998 fighters'],
    ['Jan Berg spoke.'],
    ['between 5 and 7 officers'],
  ])('%s', (text) => expect(read(text).filter((line) => !line.includes('2011 →'))).toEqual([]));
});

describe('numeric dates', () => {
  test('keep both readings where day and month could be changed round', () => {
    const [date] = findDates(letter('Received 12/06/2014.', '2014-06-20'));
    expect(date?.date).toEqual({ edtf: '2014-12-06', ambiguous: '2014-06-12', anchor: 'absolute' });
  });

  test('are settled by another date of the same document that has one reading only', () => {
    expect(read('Received 12/06/2014, answered 22/06/2014.')).toEqual([
      '12/06/2014 → 2014-06-12',
      '22/06/2014 → 2014-06-22',
    ]);
  });
});

test('a paragraph put in front moves all offsets and changes nothing else', () => {
  const text = 'On 3 March 2018, and again two days later, the Kestrel Front fired on Varn.';
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), (front) => {
      const shift = front.length + 2;
      const moved = findDates(letter(`${front}\n\n${text}`, '2019-06-20')).filter((date) => date.start >= shift);
      const plain = findDates(letter(text, '2019-06-20'));
      expect(moved.map((d) => ({ ...d, start: d.start - shift, end: d.end - shift }))).toEqual(plain);
    }),
  );
});

test.each([
  ['a row of numbers without end', '12 '.repeat(50_000)],
  ['ten thousand opening brackets', '('.repeat(10_000)],
  ['a line of half a million digits', '1'.repeat(500_000)],
  ['a chain of "of the"', 'early of the '.repeat(30_000)],
  ['emoji and bidi controls', '😀\u202e3 March\u202c 2014 '.repeat(5_000)],
])('%s stays fast', (_name, text) => {
  const before = performance.now();
  findDates(letter(text, '2019-06-20'));
  expect(performance.now() - before).toBeLessThan(5_000);
});

describe('French', () => {
  test.each([
    ['Le port a été pris le 3 mars 2018.', ['le 3 mars 2018 → 2018-03-03']],
    ['depuis avril 2013', ['depuis avril 2013 → 2013-04/..']],
    ['entre le 3 et le 5 mars 2018', ['entre le 3 et le 5 mars 2018 → 2018-03-03/2018-03-05']],
    ['au cours des six derniers mois', ['six derniers mois → 2018-12-20/2019-06-20']],
    ['il y a deux ans', ['il y a deux ans → 2017']],
    ['le premier trimestre 2015', ['le premier trimestre 2015 → 2015-33']],
    ['chaque semaine', ['chaque semaine → R/P1W']],
    ['des deux dernières années', ['des deux dernières années → 2017-06-20/2019-06-20']],
    ['le 20 du mois dernier', ['20 du mois dernier → 2019-05-20']],
    ['la semaine du 13 mai 2018', ['la semaine du 13 mai 2018 → 2018-05-07/2018-05-13']],
    ['deux mille dix-huit jours', ['deux mille dix-huit jours → P2018D']],
    ['le premier ministre', []],
  ])('%s', (text, expected) => expect(read(text, '2019-06-20', 'fr')).toEqual(expected));
});

describe('Arabic', () => {
  test.each([
    ['في 3 مارس 2018', ['3 مارس 2018 → 2018-03-03']],
    ['في ٣ آذار ٢٠١٨', ['٣ آذار ٢٠١٨ → 2018-03-03']],
    ['في كانون الثاني 2018', ['كانون الثاني 2018 → 2018-01']],
    ['منذ أبريل 2013', ['منذ أبريل 2013 → 2013-04/..']],
    ['الأسبوع الماضي', ['الأسبوع الماضي → 2019-06-10/2019-06-16']],
    ['كل أسبوع', ['كل أسبوع → R/P1W']],
    ['في ذي القعدة 1440 هـ', ['ذي القعدة 1440 هـ → 2019-07-04~/2019-08-02~']],
    ['الأسبوع الأول من مايو 2018', ['الأسبوع الأول من مايو 2018 → 2018-04-30/2018-05-06']],
    ['خمسة عشر يوما', ['خمسة عشر يوما → P15D']],
    ['أكد أن يوما يكفي', []],
  ])('%s', (text, expected) => expect(read(text, '2019-06-20', 'ar')).toEqual(expected));
});

test('a date of the Islamic calendar is approximate', () => {
  expect(read('in Ramadan 1435 AH')).toEqual(['Ramadan 1435 AH → 2014-06-29~/2014-07-28~']);
});

test("two readings of a date: the one in which the document's own date was read comes first", () => {
  const text = '04/11/2020\n\nThe post was taken on 06/08/2020.';
  const own = { start: 0, end: 10, value: '2020-11-04', other: '2020-04-11', role: 'written' as const };
  const dates = findDates({ ...letter(text), metadata: { dates: [own] } });
  expect(dates.map(({ date }) => [date.edtf, date.ambiguous])).toEqual([
    ['2020-11-04', '2020-04-11'],
    ['2020-08-06', '2020-06-08'],
  ]);
});
