import { describe, expect, test } from 'vitest';
import { annotated } from '../../test/annotated.ts';

/** The entities with more than one mention, as "label: mention · mention". */
const chains = (text: string): string[] => {
  const { document, mentions, entities } = annotated(text);
  return entities
    .filter((entity) => entity.mentions.length > 1)
    .map(({ label, mentions: own }) => {
      const spans = own.map((m) => document.text.slice(mentions[m]?.start, mentions[m]?.end));
      return `${label}: ${spans.join(' · ')}`;
    });
};

describe('annotate', () => {
  test('a pronoun and a description stand for the name before them', () => {
    expect(chains('The Kestrel Front took Oster. The group says that it will stay.')).toEqual([
      'Kestrel Front: The Kestrel Front · The group · it',
    ]);
  });

  test('the regime is the only one that the document names, and its forces are the regime', () => {
    expect(chains('The Orland regime has bought oil. Regime forces left Varn. The regime denied this.')).toContain(
      'Orland regime: The Orland regime · Regime forces · Regime · The regime',
    );
  });

  test('the number of a section is nobody', () => {
    const { mentions, document } = annotated('I. Trade in copper\n\nThe Panel met.');
    expect(mentions.map(({ start, end }) => document.text.slice(start, end))).not.toContain('I');
  });

  test('what somebody is told is no part of who they are', () => {
    const { mentions, document } = annotated('The company explained to the Panel that the road was mined.');
    expect(mentions.map(({ start, end }) => document.text.slice(start, end))).toContain('the Panel');
  });

  test('a pronoun before an article opens a clause and no phrase', () => {
    const { mentions, document } = annotated(
      'The 23 invoices, which a former clerk of the Ministry of Energy and Mines passed to this newspaper, record sales of 11,000 tonnes of concentrate to the Maravel Metals Corporation (MMC) between June and December 2019.',
    );
    const spans = mentions.map(({ start, end }) => document.text.slice(start, end));
    expect(spans).toContain('a former clerk of the Ministry of Energy and Mines');
  });

  test('a set expression refers to nothing, what stands behind a preposition of several words does', () => {
    const { mentions, document } = annotated('On the other hand, Orland lost in terms of trade as a result.');
    const spans = mentions.map(({ start, end }) => document.text.slice(start, end));
    expect(spans).toEqual(['Orland', 'trade']);
  });

  test('a number that counts people is no year', () => {
    const { mentions, document } = annotated('The Kestrel Front sheltered 1400 families. In 1941 refugees left Varn.');
    const dates = mentions.filter(({ kind }) => kind === 'date');
    expect(dates.map(({ start, end }) => document.text.slice(start, end))).toEqual(['1941']);
  });

  test('names without end in one sentence take time in proportion', () => {
    const took = (names: number): number => {
      const text = 'Orland and Varn and '.repeat(names);
      const began = performance.now();
      annotated(text);
      return performance.now() - began;
    };
    took(500);
    expect(took(16_000)).toBeLessThan(8 * took(4_000));
  });

  test('every mention lies within the text and in reading order', () => {
    const { mentions, document } = annotated(
      'The governor of Varn Province met "torture survivors" of the Kestrel Front.',
    );
    expect(mentions.length).toBeGreaterThan(3);
    mentions.forEach((mention, m) => {
      expect(mention.start).toBeLessThan(mention.end);
      expect(mention.end).toBeLessThanOrEqual(document.text.length);
      expect(mention.start).toBeGreaterThanOrEqual(mentions[m - 1]?.start ?? 0);
    });
  });
});
