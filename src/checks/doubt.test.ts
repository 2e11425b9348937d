import { expect, test } from 'vitest';
import { message } from '../languages/message.ts';
import { withDoubt } from './doubt.ts';
import type { Finding } from './finding.ts';

const finding: Finding = {
  ...{
    id: 'a',
    document: 'd',
    rule: 'quotation-altered',
    severity: 'error',
    message: '',
    mend: '',
    said: { message: message('quotation-altered'), mend: message('quotation-altered.mend') },
    because: ['it differs'],
  },
  ...{ start: 10, end: 30, citations: [] },
};

test('a finding on a word that was read without certainty says so and is no error', () => {
  const doubted = withDoubt(finding, { confidence: 90, doubtful: [{ start: 25, end: 27, confidence: 41 }] });
  expect(doubted.severity).toBe('warning');
  expect(doubted.because).toEqual([
    'it differs',
    'a word of it was read from a picture without certainty (confidence 41 of 100): look at the page',
  ]);
});

test('doubt about other words changes nothing', () => {
  expect(withDoubt(finding, { confidence: 90, doubtful: [{ start: 30, end: 34, confidence: 41 }] })).toBe(finding);
  expect(withDoubt(finding, undefined)).toBe(finding);
});
