import { describe, expect, it } from 'vitest';
import { inWords, readClassedSentences, readPloverRecords, readTaggedRoles } from './role-gold.ts';
import { countRoles, overlapOf, type RoleSpan, roleFigures } from './roles-score.ts';

const source = (start: number, end: number): RoleSpan => ({ start, end, roles: ['source'] });
const target = (start: number, end: number): RoleSpan => ({ start, end, roles: ['target'] });

describe('roles', () => {
  it('overlap by the words they share, of the words in either', () => {
    expect(overlapOf(source(0, 4), source(2, 6))).toBe(2 / 6);
    expect(overlapOf(source(0, 2), source(2, 4))).toBe(0);
  });

  it('are right at half of their words, exact at all, and swapped on the other side', () => {
    // Orland police | freed | two sailors: the source by one of two words, the target whole but as source.
    const counts = countRoles([source(0, 2), target(3, 5)], [source(1, 2), source(3, 5)]);
    expect(counts).toEqual({ span: [1, 2, 2], exact: [0, 2, 2], swapped: [1, 2] });
    expect(roleFigures([counts])).toEqual({ 'span.f1': 0.5, 'exact.f1': 0, 'swap.rate': 0.5 });
  });

  it('of a mutual event may be given either way', () => {
    const both: RoleSpan = { start: 0, end: 1, roles: ['source', 'target'] };
    expect(countRoles([both], [target(0, 1)]).swapped).toEqual([0, 1]);
  });
});

describe('gold of roles', () => {
  it('is read from words and tags, and set as a text', () => {
    const [sentence] = readTaggedRoles("Orland B-S\n's I-S\nguard I-S\nfreed O\ntwo B-T\nsailors I-T\n. O\n\n");
    expect(sentence?.text).toBe("Orland's guard freed two sailors.");
    expect(sentence?.roles).toEqual([
      { start: 0, end: 3, roles: ['source'] },
      { start: 4, end: 6, roles: ['target'] },
    ]);
  });

  it('is read from sentences with a class', () => {
    expect(readClassedSentences('Orland freed two sailors.\t2\r\n')).toEqual([
      { text: 'Orland freed two sailors.', words: [], quad: 2 },
    ]);
  });

  it('is read from records that trail commas and stand in no array', () => {
    const record =
      '{"text": "Orland and Sarrin met.", "event": "CONSULT", "source": [{"actorText": "Orland"}, {"actorText": "Sarrin"}], "target": "",\n},\n';
    const [sentence] = readPloverRecords(record);
    expect(sentence?.quad).toBe(1);
    expect(sentence?.roles).toEqual([
      { start: 0, end: 1, roles: ['source', 'target'] },
      { start: 2, end: 3, roles: ['source', 'target'] },
    ]);
  });

  it('places characters in the words that they touch', () => {
    const words = [
      { start: 0, end: 3 },
      { start: 4, end: 9 },
    ];
    expect(inWords(words, { start: 2, end: 5 })).toEqual({ start: 0, end: 2 });
    expect(inWords(words, { start: 4, end: 9 })).toEqual({ start: 1, end: 2 });
  });
});
