import { expect, it } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { attribute } from '../attribution/attribute.ts';
import { state } from './state.ts';

it.each([
  [
    'a time with its preposition',
    'In January 2019 the Guard shelled Oster.',
    'In January 2019 the Guard shelled Oster',
  ],
  [
    'a phrase as far as its noun',
    'The Guard trained Front gunners at its camp on Lake Voll.',
    'The Guard trained Front gunners at its camp on Lake Voll',
  ],
  [
    'what is asked for',
    'We ask the Council to add the firm and its owner to its list.',
    'We ask the Council to add the firm and its owner to its list',
  ],
  [
    'a bracket that it opens',
    'The Guard shelled the camps at Oster (Varn Province) in 2019.',
    'The Guard shelled the camps at Oster (Varn Province) in 2019',
  ],
])('a quote holds %s', (_, text, expected) => {
  const read = annotated(text);
  expect(state(read, attribute(read)).map(({ quote }) => quote)).toContain(expected);
});

it('a quote leaves out the preposition before the act', () => {
  const read = annotated('There were no talks during the attacks of the Guard on the Front.');
  expect(state(read, attribute(read)).map(({ quote }) => quote)).toContain('the attacks of the Guard on the Front');
});
