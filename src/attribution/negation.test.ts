import { describe, expect, it } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { negationsIn } from './negation.ts';
import { look } from './sight.ts';

/** Each denial as its cue and the words in its scope. */
const denialsIn = (text: string): string[] => {
  const sight = look(annotated(text));
  const words = (tokens: readonly number[]): string =>
    tokens.map((i) => text.slice(sight.tokens.start[i], sight.tokens.end[i])).join(' ');
  return negationsIn(sight).map(({ cue, affix, scope }) => {
    const cueWords = affix === undefined ? words(cue) : text.slice(affix.start, affix.end);
    return `${cueWords}: ${words(scope)}`;
  });
};

describe('what is denied', () => {
  it.each([
    ['The crew did not see the light.', ['not: The crew did see the light']],
    ['The crew did not see the light, but the pilot saw it.', ['not: The crew did see the light']],
    ['The crew saw no light.', ['no: The crew saw light']],
    ['Nobody saw the light.', ['Nobody: saw the light']],
    ['The crew left without a pilot.', ['without: a pilot']],
    ['They ended an unlawful search.', ['un: an unlawful search']],
    ['There is no doubt about the light.', ['no: There is doubt about the light']],
    ['It was, no doubt, late.', []],
    ['To them it was an unmitigated relief.', ['un: an unmitigated relief']],
    ['They went on with no word of thanks.', ['no: word of thanks']],
    ['However, the crew did not see the light, Anna.', ['not: the crew did see the light']],
    ['They found an old, unlawful map.', ['un: an unlawful map']],
    ['They found an old and unlawful map.', ['un: an unlawful map']],
    ['The crew worked insufficiently.', ['in: The crew worked insufficiently']],
    ['The crew saw the light on the shore and not on the ship.', ['not: The crew saw the light on the ship']],
    ['The crew did not see the light again, my dear Anna.', ['not: The crew did see the light again']],
    ['The crew did not see the light, looking at the map.', ['not: The crew did see the light']],
    ['Why did the crew not see the light?', ['not: Why did the crew see the light']],
    ['There is no light nor any map.', ['no nor: There is light any map']],
    ['It was none the less late.', []],
    ['The crew was no doubt late.', []],
    ['Well, didn’t you see the light?', []],
    ['The unknown is feared.', []],
    ['The union signed the contract.', []],
  ])('%s', (text, expected) => {
    expect(denialsIn(text)).toEqual(expected);
  });
});
