import { describe, expect, it } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { standingOf } from './factuality.ts';
import { look } from './sight.ts';

/** How firmly the word between square brackets is put. */
const valueIn = (marked: string): string => {
  const text = marked.replace(/[[\]]/g, '');
  const sight = look(annotated(text));
  const token = sight.tokens.start.indexOf(marked.indexOf('['));
  return standingOf(sight, token, () => true).value;
};

describe('how firmly a deed is put', () => {
  it.each([
    ['The council [sold] the port.', 'CT+'],
    ['The council failed to [sell] the port.', 'CT-'],
    ['The council opposed the cancelled [sale] of the port.', 'CT-'],
    ['The council discussed the planned [sale] of the port.', 'Uu'],
    ['The council discussed the alleged [sale] of the port.', 'PR+'],
    ['They praised the absence of [violence] in the port.', 'CT-'],
    ['The union fell to a level not [seen] since May.', 'CT-'],
  ])('%s', (marked, value) => {
    expect(valueIn(marked)).toBe(value);
  });
});
