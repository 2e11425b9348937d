import { expect, test } from 'vitest';
import { mendLemma } from './mend-lemma.ts';

test('a verb that a list knows gets its own lemma whatever its ending suggests', () => {
  expect(mendLemma('declined', 'VBD', 'declin')).toBe('decline');
  expect(mendLemma('Hoping', 'VBG', 'ho')).toBe('hope');
  expect(mendLemma('planned', 'VBN', 'plann')).toBe('plan');
  expect(mendLemma('denies', 'VBZ', 'denie')).toBe('deny');
  expect(mendLemma('swore', 'VBD', 'swore')).toBe('swear');
  expect(mendLemma('beaten', 'VBN', 'beate')).toBe('beat');
});

test('a right lemma, a word that no list knows and a noun stay as they are', () => {
  expect(mendLemma('said', 'VBD', 'say')).toBe('say');
  expect(mendLemma('zorbed', 'VBD', 'zorb')).toBe('zorb');
  expect(mendLemma('meetings', 'NNS', 'meeting')).toBe('meeting');
});

test('people called by a participle keep it', () => {
  expect(mendLemma('Accused', 'NNS', 'accuse')).toBe('accused');
});

test('a plural that a treebank takes for a lemma has the lemma of its noun', () => {
  expect(mendLemma('Troops', 'NNS', 'troops')).toBe('troop');
  expect(mendLemma('Airmen', 'NNPS', 'Airme')).toBe('Airman');
});
