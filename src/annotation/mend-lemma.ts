import { signatures } from '../languages/en/factuality.ts';
import { irregularVerbs } from '../languages/en/inflection.ts';
import { reportingVerbs } from '../languages/en/reporting.ts';
import { forceNouns } from '../languages/en/tie-words.ts';
import { tieFrames } from '../languages/en/ties.ts';

/** Every verb that some list of the language holds, without particles and objects. */
const verbs: ReadonlySet<string> = new Set([
  ...Object.keys(irregularVerbs),
  ...[...reportingVerbs, ...signatures]
    .flatMap(({ words }) => words.split(' '))
    .map((word) => word.split('_')[0] as string),
  ...tieFrames.flatMap(({ verbs: words }) => words?.split(' ') ?? []).map((word) => word.split(/[_:]/)[0] as string),
]);

/** Past forms that no ending tells: "swore", "overran", "beaten". */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries(irregularVerbs).flatMap(([verb, forms]) => forms.split(' ').map((form) => [form, verb] as const)),
);

/** Nouns for those who fight, which treebanks may leave in the plural: "troops". */
const forces: ReadonlySet<string> = new Set(forceNouns);

/** The stems that an inflected verb may have, by its ending: "declin", "decline"; "planned", "plann", "plan". */
const stemsOf = (form: string): readonly string[] => {
  const ending = /(?:ied|ies|ed|ing|es|s)$/.exec(form)?.[0];
  if (ending === undefined) return [];
  const stem = form.slice(0, -ending.length);
  if (ending === 'ied' || ending === 'ies') return [`${stem}y`];
  return [stem, `${stem}e`, ...(/([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [])];
};

/**
 * A lemma that endings alone got wrong, put right where a list of the language knows the verb.
 *
 *     declined: declin → decline      hoping: ho → hope      vetted: vett → vett (no list knows it)
 *     swore: swore → swear            beaten: beate → beat
 *
 * People called by a participle keep it: "the Accused", "the missing". A plural that is its own lemma gets that of the noun:
 * troops: troops → troop. So does that of people in a title: Airmen → Airman.
 */
export const mendLemma = (form: string, xpos: string, lemma: string): string => {
  if (xpos.startsWith('NN') && verbs.has(lemma) && /(?:ed|ing)$/i.test(form)) return form.toLowerCase();
  if (xpos.startsWith('NN') && lemma.endsWith('s') && forces.has(lemma.slice(0, -1))) return lemma.slice(0, -1);
  if (xpos === 'NNPS' && /\p{Ll}men$/u.test(form)) return `${form.slice(0, -2)}an`;
  if (!xpos.startsWith('VB') || verbs.has(lemma)) return lemma;
  const low = form.toLowerCase();
  const known = irregular.get(low);
  if (known !== undefined || xpos === 'VB' || xpos === 'VBP') return known ?? lemma;
  return stemsOf(low).find((stem) => verbs.has(stem)) ?? lemma;
};
