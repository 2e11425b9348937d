import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { predicateOf } from './features/predicate.ts';
import { groupEvents } from './group-events.ts';
import { storiesOf } from './stories.ts';

describe('kinds of events', () => {
  test.each([
    ['opened fire', 'shot'],
    ['the shooting of two drivers', 'shoots'],
    ['arrested', 'were detained'],
    ['nominated', 'nominee'],
    ['the earthquake', 'quakes'],
  ])('“%s” and “%s” tell one kind', (left, right) => {
    expect(predicateOf(left.split(' '))).toBe(predicateOf(right.split(' ')));
  });

  test('“arrested” and “released” tell two, and “it” tells none', () => {
    expect(predicateOf(['arrested'])).not.toBe(predicateOf(['released']));
    expect(predicateOf(['it'])).toBeUndefined();
  });
});

describe('stories', () => {
  const countsOf = (text: string): Map<string, number> => new Map(text.split(' ').map((word) => [word, 1]));

  test('documents with rare words in common tell one story, common words make none', () => {
    const [a, b, c, d] = storiesOf([
      countsOf('police said dam kesh burst monday flood'),
      countsOf('police said flood kesh dam victims'),
      countsOf('police said minister orland resigned bribe'),
      countsOf('police said orland minister bribe court'),
    ]);
    expect(a).toBe(b);
    expect(c).toBe(d);
    expect(a).not.toBe(c);
  });

  test('every document is in one story, and equal documents are in the same', () => {
    const word = fc.constantFrom('dam', 'kesh', 'flood', 'varn', 'bribe', 'court', 'oil');
    const document = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => countsOf(words.join(' ')));
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 8 }), (documents) => {
        const stories = storiesOf([...documents, ...documents]);
        expect(stories).toHaveLength(2 * documents.length);
        expect([...stories].every((story) => story >= 0)).toBe(true);
      }),
    );
  });
});

test('mentions of one kind in one story are one event; what is said of everything only in sentences that are alike', () => {
  const mention = (id: string, story: number, words: string, passage: string) => ({
    id,
    story,
    words: words.split(' '),
    passage,
  });
  const groups = groupEvents([
    mention('a', 1, 'shot', 'Two drivers were shot near Kesh.'),
    mention('b', 1, 'opened fire', 'Guards opened fire on the road.'),
    mention('c', 2, 'shot', 'A hunter shot a bear.'),
    mention('d', 1, 'said', 'The governor said that the road to Kesh was closed.'),
    mention('e', 1, 'said', 'The governor of Kesh said the road was closed until Monday.'),
    mention('f', 1, 'said', 'A baker said bread was scarce.'),
    mention('g', 1, 'it', 'It lasted an hour.'),
  ]);
  expect(groups).toEqual([['a', 'b'], ['c'], ['d', 'e'], ['f'], ['g']]);
});
