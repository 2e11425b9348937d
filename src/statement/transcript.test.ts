import { expect, test } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { attribute } from '../attribution/attribute.ts';
import { state } from './state.ts';

const hearing = `THE CHAIR: Did you see it?

MS ABT: I warned the Kestrel Board twice.

THE CHAIR: Thank you.`;

test('what is said in a turn of a transcript is said by whoever its label names', () => {
  const document = annotated(hearing);
  const [warned] = state(document, attribute(document));
  expect(warned).toMatchObject({ tie: 'state', voice: 'reported', evidence: 'testimony' });
  expect(warned?.source.map(({ label }) => label)).toEqual(warned?.agent.map(({ label }) => label));
});

test('a single label makes no transcript', () => {
  const document = annotated('NOTE: The Orland Guard attacked the Kestrel Front.');
  expect(attribute(document).some(({ rule }) => rule === 'transcript-turn')).toBe(false);
});
