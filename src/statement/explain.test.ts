import { expect, test } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { attribute } from '../attribution/attribute.ts';
import { explain } from './explain.ts';

const explained = (text: string) => {
  const document = annotated(text);
  return explain(document, attribute(document));
};

test('an explanation leads from each participant along the arcs to the word that carries the tie', () => {
  const [first] = explained('It rained. The Orland Guard seized the Varn port from the Kestrel Front.');
  expect(first?.sentence).toBe('The Orland Guard seized the Varn port from the Kestrel Front.');
  expect(first?.predicate).toBe('seized');
  expect(first?.arcs).toContain('Guard ←nsubj seized');
});

test('an explanation names what else the word could have carried, and what was missing for it', () => {
  const [first] = explained('The Orland Guard withdrew the licence of Varn Freight.');
  expect(first?.statement.tie).toBe('sanction');
  expect(first?.nearMisses.some((miss) => miss.startsWith('cede:'))).toBe(true);
});
