import { expect, test } from 'vitest';
import { Failure } from '../failure.ts';
import { isList, readList } from './read-lists.ts';

test('a CSV list gives its entries with their days and names', () => {
  const csv =
    'Name,Reference,Listed on,Program,Kind,Aliases\n"Oll, Marek",XYi.012,2014-03-03,Varn,person,M. Oll; the Ferryman\n';
  expect(readList(csv, 'list.csv')).toEqual([
    {
      reference: 'XYi.012',
      list: 'Varn',
      kind: 'individual',
      name: 'Oll, Marek',
      listedOn: '2014-03-03',
      aliases: ['M. Oll', 'the Ferryman'],
    },
  ]);
});

test('FollowTheMoney entities take their day from their sanction; who has none is left out', () => {
  const lines = [
    { id: 'a', schema: 'Organization', properties: { name: ['Kestrel Front'], alias: ['KF'] } },
    { id: 'b', schema: 'Person', properties: { name: ['Jana Tarn'] } },
    { id: 's', schema: 'Sanction', properties: { entity: ['a'], listingDate: ['2031-05-02'], program: ['Varn'] } },
  ];
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  expect(isList(text, 'entities.ftm.json')).toBe(true);
  expect(readList(text, 'entities.ftm.json')).toEqual([
    { reference: 'a', list: 'Varn', kind: 'entity', name: 'Kestrel Front', listedOn: '2031-05-02', aliases: ['KF'] },
  ]);
});

test.each([
  ['a list without days', 'name,reference\nKestrel Front,1\n', /no entry with a name, a reference and a day/],
  ['an open quotation mark', 'name,reference,listed\n"Kestrel,1,2031-05-02\n', /no readable CSV/],
  ['a line that is no entity', '{"id":"a","schema":"Person","properties":{}}\n{"id":', /line 2 is no FollowTheMoney/],
])('%s is refused with what is wrong with it', (_, text, message) => {
  expect(() => readList(text, 'list.csv')).toThrow(message);
  expect(() => readList(text, 'list.csv')).toThrow(Failure);
});
