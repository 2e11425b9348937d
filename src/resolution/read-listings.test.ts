import { expect, test } from 'vitest';
import { Failure } from '../failure.ts';
import { findListings } from './listing.ts';
import { readListings } from './read-listings.ts';

const entry = (fields: string): string =>
  `<ENTITY><UN_LIST_TYPE>Varn</UN_LIST_TYPE>${fields}<ENTITY_ALIAS><ALIAS_NAME/></ENTITY_ALIAS></ENTITY>`;

const list = (...entries: string[]): string =>
  `<?xml version="1.0"?><CONSOLIDATED_LIST><ENTITIES>${entries.join('')}</ENTITIES></CONSOLIDATED_LIST>`;

const front = entry(
  '<FIRST_NAME>KESTREL FRONT</FIRST_NAME><REFERENCE_NUMBER>XYe.041</REFERENCE_NUMBER><LISTED_ON>2031-05-02</LISTED_ON>' +
    '<COMMENTS1>Previously listed between 30 May 2030 and 1 May 2031 as an aka of Harrow Wing (XYe.007).</COMMENTS1>' +
    '<ENTITY_ALIAS><ALIAS_NAME>Front of the Kestrel (KF; Varn Front) (original script)</ALIAS_NAME></ENTITY_ALIAS>',
);

test('an entry has its names, its day and its time as an alias of another', () => {
  expect(readListings(list(front), 'list.xml')).toEqual([
    {
      reference: 'XYe.041',
      list: 'Varn',
      kind: 'entity',
      name: 'KESTREL FRONT',
      listedOn: '2031-05-02',
      aliases: ['Front of the Kestrel', 'KF', 'Varn Front'],
      earlier: { reference: 'XYe.007', from: '2030-05-30', until: '2031-05-01' },
    },
  ]);
});

test('a name is found under capitals and hyphens, and an alias is told from the name', () => {
  const listings = readListings(list(front), 'list.xml');
  if (listings instanceof Failure) throw listings;
  expect(findListings(['the Kestrel-Front'], listings)[0]?.by).toBe('name');
  expect(findListings(['Varn Front'], listings)[0]?.by).toBe('alias');
  expect(findListings(['Kestrel'], listings)).toEqual([]);
});

test('a list that breaks off, or an entry without a day, is refused', () => {
  expect(readListings(list(front).slice(0, -30), 'list.xml')).toBeInstanceOf(Failure);
  expect(readListings(list(entry('<REFERENCE_NUMBER>XYe.1</REFERENCE_NUMBER>')), 'list.xml')).toBeInstanceOf(Failure);
});
