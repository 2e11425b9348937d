import { bindingWords, obligedSubject } from '../languages/en/operative-verbs.ts';
import type { InstrumentWords } from '../languages/instrument-words.ts';
import type { Force, Provision } from './instrument.ts';
import { instrumentWordsOf } from './instrument-language.ts';
import { operativeVerb } from './operative-verb.ts';
import { readNodes } from './read-nodes.ts';

const articleForce = (words: string): Force => {
  const lower = words.toLowerCase();
  if (bindingWords.prohibits.test(lower)) return 'prohibits';
  return bindingWords.obliges.test(lower) ? 'obliges' : 'other';
};

/** Characters before an addressee: "Decides, in accordance with paragraph 7 of its resolution 40 (2030), that". */
const furthestAddressee = 80;

/** Forces that speak to somebody; what condemns, recalls or notes speaks about them. */
const addresses: ReadonlySet<Force> = new Set([
  'prohibits',
  'obliges',
  'decides',
  'demands',
  'calls-upon',
  'urges',
  'recommends',
]);

/** A party behind these is spoken of: "the report [of] the Secretary". */
const spokenOf = /\b(?:of|by|from|between|with|in|for|under|de|du|des|par|dans)(?: the| both| all)?\s$/iu;

/** Whom the opening words speak to. A party named further on, or as somebody's, is spoken of, not to. */
const addresseeOf = (
  text: string,
  kind: Provision['kind'],
  force: Force,
  { addressee }: InstrumentWords,
): string | undefined => {
  if (!addresses.has(force)) return undefined;
  const found = addressee.exec(text);
  const isNear = found !== null && found.index <= (kind === 'article' ? 'The '.length : furthestAddressee);
  // An article speaks to its subject.
  if (!isNear) return kind === 'article' ? obligedSubject.exec(text)?.groups?.subject : undefined;
  return spokenOf.test(text.slice(0, found.index)) ? undefined : found[1];
};

/**
 * A provision as far as its words tell: verb, force, addressee, elements. "(a) grant …" goes on from "5. Calls upon …": it
 * has the verb, the force and the addressee of the paragraph that it stands in.
 */
export const provisionFromText = (
  path: string,
  kind: Provision['kind'],
  text: string,
  closing: string,
  parent: Provision | undefined,
  language: string,
): Omit<Provision, 'whole' | 'span'> => {
  const opening = kind === 'operative' ? operativeVerb(text) : undefined;
  const force = forceOf(kind, text, opening?.force, parent);
  const speaks = kind === 'article' || opening !== undefined;
  const own = speaks ? addresseeOf(text, kind, force, instrumentWordsOf(language)) : undefined;
  const addressee = own ?? parent?.addressee;
  const verb = opening?.verb ?? parent?.verb;
  const hasNodes = kind !== 'preambular' && language === 'en';
  return {
    path,
    kind,
    text,
    ...(closing === '' ? {} : { closing }),
    ...(verb === undefined ? {} : { verb }),
    force,
    ...(addressee === undefined ? {} : { addressee }),
    nodes: hasNodes ? readNodes(`${text} ${closing}`.trim(), addressee) : [],
  };
};

const forceOf = (
  kind: Provision['kind'],
  text: string,
  opening: Force | undefined,
  parent: Provision | undefined,
): Force => {
  if (kind === 'preambular') return 'other';
  const own = kind === 'article' ? articleForce(text) : opening;
  return own === undefined || (kind === 'article' && own === 'other') ? (parent?.force ?? 'other') : own;
};
