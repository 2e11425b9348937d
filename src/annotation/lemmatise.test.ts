import { expect, test } from 'vitest';
import { lemmatise, ruleKey } from './lemmatise.ts';

const RULES = new Map([
  [ruleKey('NNS', 's'), '1:'],
  [ruleKey('NNS', 'ies'), '3:y'],
  [ruleKey('VBD', '^went'), '4:go'],
  [ruleKey('VBD', 'ed'), '2:'],
]);

test('the longest ending with a rule decides', () => {
  expect(lemmatise(RULES, 'envoys', 'NNS')).toBe('envoy');
  expect(lemmatise(RULES, 'Countries', 'NNS')).toBe('country');
});

test('an exception stands before all endings', () => {
  expect(lemmatise(RULES, 'Went', 'VBD')).toBe('go');
  expect(lemmatise(RULES, 'attacked', 'VBD')).toBe('attack');
});

test('names keep their capitals, other words lose them', () => {
  expect(lemmatise(RULES, 'Varn', 'NNP')).toBe('Varn');
  expect(lemmatise(RULES, 'The', 'DT')).toBe('the');
});
