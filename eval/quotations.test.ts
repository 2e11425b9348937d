import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../src/law/check-quotation.ts';
import { buildQuotations } from './altered-quotations.ts';
import { figuresOf } from './quotations.ts';

const provisions = [
  'Decides that all States shall prevent their nationals, and any company registered in their territory, from trading in copper with the Kestrel Front until 1 June 2032;',
  'Requests the Secretary-General to report without delay on the implementation of the present measures in the province of Varn and in the neighbouring harbours of Orland.',
];
const built = buildQuotations(provisions, 8, 3);
const of = (verdict: string) => built.filter((b) => b.verdict === verdict);
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[.;,:]+$/, '');

describe('quotations built from instruments', () => {
  test('every verdict has as many as asked for, each with what was done to it', () => {
    for (const verdict of VERDICTS) expect(of(verdict)).toHaveLength(8);
    expect(built.every((b) => b.edits.length > 0)).toBe(true);
  });

  test('the same seed builds the same, another seed builds others', () => {
    expect(buildQuotations(provisions, 8, 3)).toEqual(built);
    expect(buildQuotations(provisions, 8, 4)).not.toEqual(built);
  });

  test('an exact one has all words, and no other one has', () => {
    for (const b of built) expect(plain(b.quoted) === plain(b.witness)).toBe(b.verdict === 'exact');
  });

  test('an unmarked cut is a part of the witness, at the end or at the start, when nothing else was done', () => {
    for (const b of of('unmarked-cut-end').filter((one) => one.edits.length === 1)) {
      expect(b.witness.startsWith(b.quoted)).toBe(true);
    }
    for (const b of of('unmarked-cut-start').filter((one) => one.edits.length === 1)) {
      expect(b.witness.endsWith(b.quoted)).toBe(true);
    }
  });

  test('a marked cut has its mark and a marked change its brackets', () => {
    for (const b of of('marked-cut')) expect(b.quoted).toMatch(/…|\. ?\. ?\./);
    for (const b of of('marked-change')) expect(b.quoted).toMatch(/\[\p{L}/u);
  });
});

test('figures of four judged quotations, counted by hand', () => {
  const figures = figuresOf([
    { gold: 'exact', found: 'exact' },
    { gold: 'exact', found: 'typographic' },
    { gold: 'changed', found: 'exact' },
    { gold: 'changed', found: 'changed' },
  ]);
  expect(figures).toMatchObject({ accuracy: 0.5, 'false.exact': 1, 'false.altered': 1, 'exact.f1': 0.5 });
  expect(figures['changed.f1']).toBeCloseTo(2 / 3);
});
