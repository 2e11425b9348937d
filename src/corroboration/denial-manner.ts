import { denialWordsIn } from '../languages/denial-words.ts';
import { denialWords } from '../languages/en/denial-words.ts';
import type { Claim } from '../resolution/claim.ts';
import type { DenialManner } from './conflict.ts';
import type { Telling, Whois } from './telling.ts';

/**
 * In what way a telling denies a claim.
 *
 *     The Guard has never bought oil from the Front.                                    flat
 *     The Guard bought nothing; it was the League that bought.                          counter-accusation
 *     The court has no jurisdiction, the Guard said, and bought nothing.                jurisdictional
 *     The Guard bought no oil from the Front, but acknowledged two sales of grain.      partial
 *     The Courier: the Guard did not buy any oil.                                       by another
 */
export const mannerOf = (claim: Claim, telling: Telling, whois: Whois): DenialManner => {
  const text = telling.passage.toLowerCase();
  const words = denialWordsIn[telling.language] ?? denialWords;
  if (words.jurisdictional.test(text)) return 'jurisdictional';
  if (words.partial.test(text)) return 'partial';
  if (words.counterAccusation.test(text)) return 'counter-accusation';
  return speaksForItself(claim, telling, whois) ? 'flat' : 'by another';
};

/** Whether a denial is made by, or on the word of, somebody whom the claim concerns; who is not told may be. */
const speaksForItself = ({ agent, patient }: Claim, { statement, voices }: Telling, whois: Whois): boolean => {
  const concerned = new Set([...agent, ...patient].map((actor) => `who:${actor}`));
  if (concerned.size === 0) return true;
  const speakers = [...statement.source.map(({ label }) => whois(label).key), ...voices.map(({ key }) => key)];
  return speakers.some((key) => concerned.has(key));
};
