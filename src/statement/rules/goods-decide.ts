import { lemmaOf } from '../../annotation/tokens.ts';
import { informationNouns, moneyNouns } from '../../languages/en/ties.ts';
import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import type { Tie } from '../statement.ts';

const information = new Set(informationNouns);
const money = new Set(moneyNouns);
const handing: ReadonlySet<Tie> = new Set(['supply', 'trade', 'cede']);

/**
 * What is handed over decides what handing it over is.
 *
 *     The clerk gave the invoices to the Courier.     state, not supply
 *     The firm gave the party 480,000 florins.        fund, not supply
 */
export const byItsGoods = (reading: Reading, candidate: Candidate): Candidate => {
  if (!handing.has(candidate.tie)) return candidate;
  const lemmas = candidate.goods.map((g) => lemmaOf(reading.tokens, g).toLowerCase());
  const tie = lemmas.some((l) => money.has(l)) ? 'fund' : lemmas.some((l) => information.has(l)) ? 'state' : undefined;
  if (tie === undefined) return candidate;
  return {
    ...candidate,
    tie,
    because: [...candidate.because, `what changes hands (${lemmas.join(', ')}) makes it ${tie}`],
  };
};
