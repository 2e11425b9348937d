import { describe, expect, test } from 'vitest';
import { isSameInstrument } from './symbol.ts';

describe('isSameInstrument', () => {
  test('a symbol and words for it are one where number and year agree', () => {
    expect(isSameInstrument('C/RES/41 (2031)', 'resolution 41 (2031)')).toBe(true);
    expect(isSameInstrument('C/RES/41 (2031)', 'Council resolution 41')).toBe(true);
    expect(isSameInstrument('C/RES/41 (2031)', 'la résolution 41 (2031)')).toBe(true);
  });

  test('another year, another body or another session is another instrument', () => {
    expect(isSameInstrument('C/RES/41 (2031)', 'C/RES/41 (2033)')).toBe(false);
    expect(isSameInstrument('C/RES/41 (2031)', 'A/RES/41 (2031)')).toBe(false);
    expect(isSameInstrument('A/RES/41/7', 'C/RES/41 (2031)')).toBe(false);
  });

  test('a treaty is known by its words', () => {
    expect(isSameInstrument('the Harrow Convention', 'Harrow Convention')).toBe(true);
    expect(isSameInstrument('Harrow Convention', 'Varn Convention')).toBe(false);
  });
});
