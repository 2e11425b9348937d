import { z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import { refusalOf } from './refusal.ts';

const body = z.strictObject({
  draft: z.object({
    goods: z.array(z.string().trim().min(1).max(400)).max(3),
    voice: z.enum(['asserted', 'reported']),
    start: z.number().int().min(0),
  }),
});

const draft = { goods: [], voice: 'asserted', start: 0 };

/** What is said of a body that is not as the route asks. */
const refusal = (given: unknown): string => {
  const { message, hint } = refusalOf(body.safeParse(given).error?.issues[0] as z.core.$ZodIssue);
  return `${message}. ${hint}`;
};

test('a passage that is too long is named, with how long it may be and what to do', () => {
  expect(refusal({ draft: { ...draft, goods: ['oil', 'x'.repeat(401)] } })).toBe(
    '“draft › goods 2” is too long: at most 400 characters are expected. Shorten it, or select fewer words, and try again.',
  );
});

test('every other refusal names the field and what was expected there', () => {
  expect(refusal({ draft: { ...draft, goods: [' '] } })).toMatch(/^“draft › goods 1” is missing/);
  expect(refusal({ draft: { ...draft, goods: ['a', 'b', 'c', 'd'] } })).toMatch(
    /^“draft › goods” holds too many: at most 3/,
  );
  expect(refusal({ draft: { ...draft, voice: 'sung' } })).toMatch(
    /is none of those expected: asserted, reported\. Choose/,
  );
  expect(refusal({ draft: { ...draft, start: -1 } })).toMatch(/^“draft › start” is too low: at least 0/);
  expect(refusal({ draft: { ...draft, start: 'one' } })).toMatch(/is words, and a number is expected/);
  expect(refusal({ draft: { ...draft, start: undefined } })).toMatch(/^“draft › start” is missing/);
  expect(refusal({ draft, more: 1 })).toMatch(/^more is not known here/);
});
