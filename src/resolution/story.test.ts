import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storyOf, tellOneStory } from './story.ts';

describe('stories', () => {
  const flood = storyOf(['Police said the dam at Kesh burst on Monday.', 'Six farms in the Varn valley were flooded.']);
  const sameFlood = storyOf(['After the dam broke at Kesh, farms in the Varn valley stood under water for a week.']);
  const otherFlood = storyOf([
    'Police said the dam at Tolm burst in June.',
    'Two farms by the river Oun were flooded.',
  ]);

  test('two reports of one flood tell one story, though they share few words', () => {
    expect(tellOneStory(flood, sameFlood)).toBe(true);
  });

  test('names weigh more than the words that all floods are told in', () => {
    expect(flood.weights.get('kesh')).toBeGreaterThan(flood.weights.get('dam') as number);
    expect(flood.weights.get('polic')).toBe(flood.weights.get('dam'));
    const [nearer, farther] = [sameFlood, otherFlood].map((other) => {
      let shared = 0;
      for (const [word, weight] of other.weights) shared += weight * (flood.weights.get(word) ?? 0);
      return shared / (flood.length * other.length);
    });
    expect(nearer).toBeGreaterThan(farther as number);
  });

  test('a headline in capitals shows no names', () => {
    expect(storyOf(['DAM AT KESH BURSTS']).weights.get('kesh')).toBe(1);
  });

  test('a document tells its own story, and one story is one both ways', () => {
    const passage = fc.array(fc.constantFrom('dam', 'Kesh', 'flood', 'Varn', 'bribe', 'court', '14'), { minLength: 1 });
    const story = passage.map((words) => storyOf([words.join(' ')]));
    fc.assert(
      fc.property(story, story, (a, b) => {
        expect(tellOneStory(a, { ...a })).toBe(true);
        expect(tellOneStory(a, b)).toBe(tellOneStory(b, a));
      }),
    );
  });
});
