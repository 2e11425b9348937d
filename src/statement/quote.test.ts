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
  [
    'the phrases behind its verb, whoever they name',
    'The Guard raided the Front’s camps at night with spare rifles.',
    'The Guard raided the Front’s camps at night with spare rifles',
  ],
])('a quote holds %s', (_, text, expected) => {
  const read = annotated(text);
  expect(state(read, attribute(read)).map(({ quote }) => quote)).toContain(expected);
});

it('a quote leaves out the preposition before the act', () => {
  const read = annotated('Aid ended during attacks on the Reed Front by the Kestrel Guard.');
  expect(state(read, attribute(read)).map(({ quote }) => quote)).toContain(
    'attacks on the Reed Front by the Kestrel Guard',
  );
});
