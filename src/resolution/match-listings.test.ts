import { expect, test } from 'vitest';
import { inEnglish } from '../languages/message.ts';
import type { Actor } from './actor.ts';
import type { Listing } from './listing.ts';
import { matchListings } from './match-listings.ts';

const actor = (label: string, kind: Actor['kind']): Actor => ({
  id: label,
  label,
  kind,
  named: true,
  names: [label],
  members: [],
  because: [],
});

const listing: Listing = {
  reference: 'XYi.012',
  list: 'Varn',
  kind: 'individual',
  name: 'Yusuf Oll Tarnev',
  listedOn: '2014-03-03',
  aliases: ['the Ferryman'],
};

test('who is spelt like a listed person is offered with the day of listing and the reason, and stays who he is', () => {
  const [found] = matchListings([actor('Yousef Oll Tarnev', 'person')], [listing]);
  expect(found?.label).toBe('Yousef Oll Tarnev');
  expect(found?.listed).toMatchObject([{ reference: 'XYi.012', listedOn: '2014-03-03' }]);
  expect(found?.listed?.[0]?.because.map(inEnglish).join(' ')).toMatch(/other form of the name/);
});

test('a body is not offered for a listed person, nor a place for a body', () => {
  const found = matchListings([actor('Yusuf Oll Tarnev', 'organisation'), actor('Tarnev', 'place')], [listing]);
  expect(found.every(({ listed }) => listed === undefined)).toBe(true);
});
