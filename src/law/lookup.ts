import { isSameInstrument } from './find-witness.ts';
import type { Force, Instrument } from './instrument.ts';

/** The instrument of a case that a reference means: one with words before one known by its facts alone. */
export const instrumentNamed = (symbol: string, instruments: readonly Instrument[]): Instrument | undefined => {
  const same = instruments.filter((i) => isSameInstrument(i.symbol, symbol));
  return same.find((i) => i.provisions.some((p) => p.text !== '')) ?? same[0];
};

/** Whether a provision of this force forbids or commands anything to whom it addresses. */
export const isBinding = (force: Force): boolean =>
  force === 'prohibits' || force === 'obliges' || force === 'decides' || force === 'demands';
