import { operativeVerbs } from '../languages/en/operative-verbs.ts';
import type { Force } from './instrument.ts';

const forceByVerb: ReadonlyMap<string, Force> = new Map(
  operativeVerbs.flatMap(({ force, verbs }) => verbs.map((verb): [string, Force] => [verb, force as Force])),
);

/** The verb that opens an operative paragraph, and its force: "Strongly condemns", "Decides also". */
export const operativeVerb = (words: string): { readonly verb: string; readonly force: Force } | undefined => {
  const opening = words.split(/\s+/, 5);
  for (const [i, word] of opening.entries()) {
    const verb = word.toLowerCase().replace(/[^a-z]/g, '');
    const force = forceByVerb.get(verb);
    if (force !== undefined) {
      const next = opening[i + 1] ?? '';
      return { verb: verb === 'calls' && /^(?:upon|on|for)$/.test(next) ? `${verb} ${next}` : verb, force };
    }
    if (!/ly$|^(also|further|again|once|more|and)$/.test(verb)) return undefined;
  }
  return undefined;
};
