import type { Force, Instrument, Provision, Successor } from './instrument.ts';
import { isWithin } from './provision-path.ts';
import { isSameInstrument } from './symbol.ts';

/** The instrument of a case that a reference means: of several witnesses the one with most words, facts alone last. */
export const instrumentNamed = (symbol: string, instruments: readonly Instrument[]): Instrument | undefined => {
  const worded = (i: Instrument): number => i.provisions.filter((p) => p.text !== '').length;
  return instruments
    .filter((i) => isSameInstrument(i.symbol, symbol))
    .reduce<Instrument | undefined>(
      (best, i) => (best === undefined || worded(i) > worded(best) ? i : best),
      undefined,
    );
};

/** Whether a provision of this force forbids or commands anything to whom it addresses. */
export const isBinding = (force: Force): boolean =>
  force === 'prohibits' || force === 'obliges' || force === 'decides' || force === 'demands';

/** What took the place of a provision, where the instrument tells; of several the first. */
export const successorOf = ({ supersededBy = [] }: Instrument, path: string): Successor | undefined =>
  supersededBy.find((s) => s.provisions === undefined || s.provisions.some((one) => isWithin(one, path)));

/** What a provision does, as it is said of it: its verb ("calls upon"), or its force where it has none. */
export const verbOf = ({ verb, force }: Pick<Provision, 'verb' | 'force'>): string => verb ?? force;
