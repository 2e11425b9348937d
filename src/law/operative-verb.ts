import { operativeVerbs as en } from '../languages/en/operative-verbs.ts';
import { operativeVerbs as fr } from '../languages/fr/operative-verbs.ts';
import type { Force } from './instrument.ts';

const forceByVerb: ReadonlyMap<string, Force> = new Map(
  [...en, ...fr].flatMap(({ force, verbs }) => verbs.map((verb): [string, Force] => [verb, force as Force])),
);

/** Adverbs that may stand before the verb: "Strongly condemns", "Also further decides". */
const before = /(?:ly|ment)$|^(?:also|further|again|once|more|and|en|outre|de|nouveau|however)$/;

/** The verb that opens an operative paragraph, and its force: "Strongly condemns", "Decides also". */
export const operativeVerb = (words: string): { readonly verb: string; readonly force: Force } | undefined => {
  const opening = words.split(/\s+/, 5);
  for (const [i, word] of opening.entries()) {
    const verb = word.toLowerCase().replace(/[^\p{L}]/gu, '');
    const force = forceByVerb.get(verb);
    if (force !== undefined) {
      const next = opening[i + 1] ?? '';
      const decided = force === 'decides' ? infinitive(opening.slice(i + 1).join(' ')) : undefined;
      if (decided !== undefined) return decided;
      return { verb: verb === 'calls' && /^(?:upon|on|for)$/.test(next) ? `${verb} ${next}` : verb, force };
    }
    if (!before.test(verb)) return i === 0 ? infinitive(words) : undefined;
  }
  return undefined;
};

/** "Decides to call upon …" and "(a) To request …" do what the infinitive does: deciding to ask is asking. */
const infinitive = (words: string): ReturnType<typeof operativeVerb> => {
  const verb = /^(?:therefore |accordingly |also |further )?[Tt]o (\p{Ll}+)/u.exec(words)?.[1];
  const force = verb === undefined ? undefined : forceByVerb.get(`${verb}s`);
  return force === undefined ? undefined : { verb: `${verb}s`, force };
};
