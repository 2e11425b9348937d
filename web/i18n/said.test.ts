import { expect, test } from 'vitest';
import { failureMessages } from '../../src/languages/en/failure-messages.ts';
import { findingMessages } from '../../src/languages/en/finding-messages.ts';
import { reasonMessages } from '../../src/languages/en/reason-messages.ts';
import { arFailures } from './ar-failures.ts';
import { arFindings } from './ar-findings.ts';
import { arReasons } from './ar-reasons.ts';
import { frFailures } from './fr-failures.ts';
import { frFindings } from './fr-findings.ts';
import { frReasons } from './fr-reasons.ts';

/** The places of a message, each once, in the order of the alphabet. */
const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{[a-z]+\}/g))].sort();

const places = (messages: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, placesOf(text)]));

const english = places({ ...findingMessages, ...reasonMessages, ...failureMessages });

test('how law stands to conduct, and every other reason, is said in Arabic without a word of English', () => {
  const left = Object.values(arReasons).filter((text) => /[a-z]/i.test(text.replaceAll(/\{[a-z]+\}/g, '')));
  expect(left).toEqual([]);
});

test('findings, reasons and failures put the same into their sentences in every language', () => {
  expect(places({ ...frFindings, ...frReasons, ...frFailures })).toEqual(english);
  expect(places({ ...arFindings, ...arReasons, ...arFailures })).toEqual(english);
});
