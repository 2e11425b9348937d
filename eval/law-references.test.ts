import { expect, test } from 'vitest';
import { plainDocument } from '../test/plain-document.ts';
import { foundReferences, goldReferences, scoreReferences } from './law-references.ts';

const text = `Resolution 41 (2031)
of 3 March 2031

The Security Council,

Recalling its resolutions 39 (2030) of 4 May 2030 and 40 (2030) and General Assembly resolution 7 (XIV),

1. Decides that paragraph 2 of resolution 40 (2030) and paragraph 3 above hold until the present resolution ends;
`;

test('gold is what the drafting always writes: numbers with years or sessions, the resolution itself, its paragraphs', () => {
  const gold = goldReferences(text).map(({ instrument, paths }) => [instrument, ...paths].join(' '));
  expect(gold.sort()).toEqual([
    'A/RES/7 (XIV)',
    'S/RES/39 (2030)',
    'S/RES/40 (2030)',
    'S/RES/40 (2030)',
    'S/RES/40 (2030) 2',
    'S/RES/41 (2031)',
    'S/RES/41 (2031) 3',
  ]);
});

test('a reference counts once, and only with the right resolution and paragraphs', () => {
  const gold = goldReferences(text);
  const found = foundReferences(plainDocument(text));
  expect(scoreReferences(found, gold)).toEqual({ right: 7, found: 7, gold: 7 });
  const wrong = found.map((one) => (one.paths.join() === '2' ? { ...one, paths: ['4'] } : one));
  expect(scoreReferences(wrong, gold).right).toBe(6);
  expect(scoreReferences([...found, ...found], gold)).toEqual({ right: 7, found: 14, gold: 7 });
});
