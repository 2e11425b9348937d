import { expect, test } from 'vitest';
import type { Listing } from '../../resolution/listing.ts';
import { listingAt } from './listing-element.ts';

const front: Listing = {
  reference: 'XYe.041',
  list: 'Varn',
  kind: 'entity',
  name: 'KESTREL FRONT',
  listedOn: '2031-05-02',
  aliases: ['Varn Front'],
  earlier: { reference: 'XYe.007', from: '2030-05-30', until: '2031-05-01' },
};
const at = (by: 'name' | 'alias', time: string | null): string =>
  listingAt({ listing: front, by, written: by === 'name' ? front.name : 'Varn Front' }, [time], [front]).standing;

test('a group was listed once its entry stood, be it as an alias of another', () => {
  expect(at('name', '2032')).toBe('met');
  expect(at('name', '2031-01')).toBe('met');
  expect(at('name', '2029')).toBe('not met');
  expect(at('name', '2029/2032')).toBe('contested');
});

test('an alias has no date of its own: it is never taken for listed, and not listed only before the entry was', () => {
  expect(at('alias', '2032')).toBe('not addressed');
  expect(at('alias', null)).toBe('not addressed');
  expect(at('alias', '2029')).toBe('not met');
});
