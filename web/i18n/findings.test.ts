import { expect, test } from 'vitest';
import { findingMessages } from '../../src/languages/en/finding-messages.ts';
import { arFindings } from './ar-findings.ts';
import { frFindings } from './fr-findings.ts';
import type { FindingMessages } from './i18n.ts';

/** The places of a message, each once, in the order of the alphabet. */
const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{[a-z]+\}/g))].sort();

const places = (messages: FindingMessages) =>
  Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, placesOf(text)]));

test('what the checks say puts the same into its sentences in every language', () => {
  expect(places(frFindings)).toEqual(places(findingMessages));
  expect(places(arFindings)).toEqual(places(findingMessages));
});
