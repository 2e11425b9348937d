import { childrenOf, headOf, relationOf, uposOf } from '../annotation/tokens.ts';
import { modals } from '../languages/en/factuality.ts';
import { firstPersonPossessives } from '../languages/en/sources.ts';
import type { Span } from '../text/span.ts';
import { verbSenses } from './lexicon.ts';
import { subjectOf, verbGroup } from './predicate.ts';
import type { Candidate } from './rule.ts';
import { type Sight, word } from './sight.ts';
import { dateOf, isOwn, nounKind } from './source.ts';

/** A candidate with the name of the rule that found it. */
export interface Found {
  readonly rule: string;
  readonly candidate: Candidate;
}

/**
 * Hands list items to the cue of the sentence that leads them in, and the paragraph after "he wrote:" to its writer.
 *
 *     [source|The records] [cue|show], among other things:
 *     - [content|payments to the Kestrel Front;]
 *     - [content|two shipments of fuel.]
 */
export const addLeadInContents = (sight: Sight, found: readonly Found[]): readonly Found[] => {
  const byCue = new Map(found.map((one) => [one.candidate.cueHead, one]));
  for (const { verb, items, isList } of sight.leadIns) {
    const senses = verbSenses.get(sight.tokens.lemma[verb]!);
    const sense = senses?.find(
      ({ takes }) => takes.has('quote') || (isList && (takes.has('clause') || takes.has('object'))),
    );
    const leads = sense !== undefined && !isModal(sight, verb) && reachesEnd(sight, verb);
    const earlier = isAuthor(sight, verb) || (isList && !leads) ? earlierPublication(sight, verb) : -1;
    if (earlier >= 0) byCue.set(verb, { rule: 'lead-in', candidate: publishedEarlier(sight, verb, earlier, items) });
    if (earlier >= 0 || !leads) continue;
    const known = byCue.get(verb);
    const because = [`“${word(sight, verb)}” leads in what follows the colon`];
    const candidate: Candidate =
      known === undefined
        ? { sense, cue: verbGroup(sight, verb), cueHead: verb, source: speakerOf(sight, verb), content: items, because }
        : { ...known.candidate, content: [...known.candidate.content, ...items] };
    byCue.set(verb, { rule: known?.rule ?? 'lead-in', candidate });
  }
  return [...byCue.values()].sort((a, b) => a.candidate.cue.first - b.candidate.cue.first);
};

/** "[We] refer Members to our earlier briefings on:" */
const isAuthor = (sight: Sight, verb: number): boolean => {
  const subject = subjectOf(sight, verb);
  return subject >= 0 && /^(?:we|i)$/.test(word(sight, subject));
};

/** "our [earlier] briefings" */
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'previous', 'prior', 'past', 'preceding']);
const WHOSE: ReadonlySet<string> = new Set(['nmod:poss', 'nmod']);

/** The publication of the author's own, "our March briefing" or "earlier briefings", that a lead-in refers to; or -1. */
const earlierPublication = (sight: Sight, verb: number): number => {
  const { first, last } = sight.annotated.sentences[sight.sentenceOf[verb]!]!;
  for (let t = last - 1; t >= first; t--) {
    const isPublication = nounKind(sight.tokens.lemma[t]!) === 'document';
    if (isPublication && isOwn(sight, t) && dateOf(sight, t) !== undefined) return t;
    if (!EARLIER.has(word(sight, t))) continue;
    const noun = headOf(sight.tokens, t);
    if (noun < 0 || nounKind(sight.tokens.lemma[noun]!) !== 'document') continue;
    const others = childrenOf(sight.children, noun).some(
      (c) => WHOSE.has(relationOf(sight.tokens, c)) && !firstPersonPossessives.has(word(sight, c)),
    );
    if (!others) return noun;
  }
  return -1;
};

/**
 * What an author has published before stands for what a list repeats of it.
 *
 *     We refer Members to [source|our earlier briefings] on:
 *     - [content|the sale of the port;]
 */
const publishedEarlier = (sight: Sight, verb: number, publication: number, content: readonly Span[]): Candidate => ({
  sense: { act: 'report', stance: 'endorses', factuality: 'CT+' },
  cue: verbGroup(sight, verb),
  cueHead: verb,
  source: publication,
  content,
  evidence: 'own-prior-publication',
  because: [`“${word(sight, publication)}” of the author's own told before what the list repeats`],
});

/** The subject of the verb; of one that was taken for another part of speech, the noun before it. */
const speakerOf = (sight: Sight, verb: number): number => {
  const subject = subjectOf(sight, verb);
  if (subject >= 0 || verb === 0) return subject;
  const before = uposOf(sight.tokens, verb - 1);
  return before === 'NOUN' || before === 'PROPN' || before === 'PRON' ? verb - 1 : -1;
};

const isModal = (sight: Sight, verb: number): boolean => {
  for (const c of childrenOf(sight.children, verb)) if (c < verb && Object.hasOwn(modals, word(sight, c))) return true;
  return false;
};

/** How many words may stand between the verb and the colon ("show, among other things:"). */
const REACH = 8;

const reachesEnd = (sight: Sight, verb: number): boolean => {
  for (let i = verb + 1; i <= verb + REACH && i < sight.tokens.length; i++) {
    if (uposOf(sight.tokens, i) === 'VERB') return false;
    if (word(sight, i).endsWith(':')) return true;
  }
  return false;
};
