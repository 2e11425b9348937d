import { RELATIONS, UPOS } from '../../annotation/annotation.ts';
import { beginCells, type Cells, makeCells, see, wordSeen } from '../../annotation/cells.ts';
import { childrenOf, headOf, lemmaOf, type Relation, wordOf } from '../../annotation/tokens.ts';
import { isPassive, isVerb, prepositionOf, slot } from '../clause.ts';
import { nounFrames, verbEntries } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { TIES } from '../statement.ts';
import { kindSeen, lemmaSeen } from './seen.ts';

/** What the learnt reader sees of a word that may carry a tie. */
export interface PredicateSeen {
  readonly cells: Cells;
  /** Lemmas of the word itself, its object, its subject, its governor, and the head of its first phrase; '' for none. */
  readonly words: readonly string[];
}

/** How many words the learnt reader is given by their vectors. */
export const PREDICATE_WORDS = 5;

/** Each kind of thing that is seen of a word; the numbers keep them apart in the network's tables. */
const SEEN = {
  anything: 0,
  lemma: 1,
  form: 2,
  tag: 3,
  fineTag: 4,
  relation: 5,
  lemmaAsTag: 6,
  lemmaInRelation: 7,
  tagInRelation: 8,
  governor: 9,
  governorOfLemma: 10,
  passive: 11,
  lemmaPassive: 12,
  particleOrAdverb: 13,
  preposition: 14,
  lemmaWithPreposition: 15,
  kindBehindPreposition: 16,
  wordBehindPreposition: 17,
  dependant: 18,
  lemmaWithDependant: 19,
  emptySlot: 20,
  kindInSlot: 21,
  wordInSlot: 22,
  lemmaWithKindInSlot: 23,
  lemmaWithWordInSlot: 24,
  tagWithKindInSlot: 25,
  unlisted: 26,
  listedFor: 27,
  listedAs: 28,
  next: 29,
  previous: 30,
} as const;

const SLOTS = ['subj', 'obj', 'iobj', 'poss', 'mod'] as const;

const indexOf = (relation: Relation): number => RELATIONS.indexOf(relation);
const PARTICLE = indexOf('compound:prt');
const ADVERB = indexOf('advmod');
const phrases = new Set((['obl', 'obl:agent', 'nmod', 'nmod:poss', 'advcl', 'acl'] as const).map(indexOf));

const carriers = new Set((['NOUN', 'VERB', 'ADJ'] as const).map((tag) => UPOS.indexOf(tag)));

const AUXILIARY = UPOS.indexOf('AUX');

/** Whether a word may carry a tie at all: a verb, a noun or an adjective, made of letters, and no auxiliary. */
export const mayCarry = (reading: Reading, token: number): boolean => {
  const tag = reading.tokens.upos[token]!;
  if (tag === AUXILIARY || !(carriers.has(tag) || isVerb(reading, token))) return false;
  return /^\p{L}/u.test(wordOf(reading.tokens, token));
};

/** The ties for which the lexicon lists a word, as it stands here. */
const tiesListed = (reading: Reading, token: number): ReadonlySet<string> => {
  const word = wordOf(reading.tokens, token);
  return new Set(
    isVerb(reading, token)
      ? verbEntries.get(word)?.map(({ frame }) => frame.tie)
      : nounFrames.get(word)?.map(({ tie }) => tie),
  );
};

const cells = makeCells();

/** What is seen of a word, in a network of `size` cells; good until the next call. */
export const predicateSeen = (reading: Reading, token: number, size: number): PredicateSeen => {
  const { tokens, children } = reading;
  beginCells(cells, size);
  const lemma = lemmaSeen(reading, token);
  const tag = tokens.upos[token]!;
  const relation = tokens.relation[token]!;
  const head = headOf(tokens, token);
  const governor = head < 0 ? 0 : lemmaSeen(reading, head);
  see(cells, SEEN.anything);
  see(cells, SEEN.lemma, lemma);
  see(cells, SEEN.form, wordSeen(wordOf(tokens, token)));
  see(cells, SEEN.tag, tag);
  see(cells, SEEN.fineTag, tokens.xpos[token]!);
  see(cells, SEEN.relation, relation);
  see(cells, SEEN.lemmaAsTag, lemma, tag);
  see(cells, SEEN.lemmaInRelation, lemma, relation);
  see(cells, SEEN.tagInRelation, tag, relation);
  see(cells, SEEN.governor, governor, relation);
  see(cells, SEEN.governorOfLemma, governor, lemma);
  if (isVerb(reading, token) && isPassive(reading, token)) {
    see(cells, SEEN.passive);
    see(cells, SEEN.lemmaPassive, lemma);
  }
  let phrase = -1;
  for (const child of childrenOf(children, token)) {
    const own = tokens.relation[child]!;
    if (own === PARTICLE || own === ADVERB) see(cells, SEEN.particleOrAdverb, lemma, lemmaSeen(reading, child));
    if (phrases.has(own)) {
      if (phrase < 0) phrase = child;
      const preposition = wordSeen(prepositionOf(reading, child));
      see(cells, SEEN.preposition, preposition);
      see(cells, SEEN.lemmaWithPreposition, lemma, preposition);
      see(cells, SEEN.kindBehindPreposition, preposition, kindSeen(reading, child));
      see(cells, SEEN.wordBehindPreposition, lemma, preposition, lemmaSeen(reading, child));
    } else {
      see(cells, SEEN.dependant, own);
      see(cells, SEEN.lemmaWithDependant, lemma, own);
    }
  }
  const fillers = SLOTS.map((name) => slot(reading, token, name)[0]);
  for (const [s, filler] of fillers.entries()) {
    if (filler === undefined) {
      see(cells, SEEN.emptySlot, s);
      continue;
    }
    const kind = kindSeen(reading, filler);
    const word = lemmaSeen(reading, filler);
    see(cells, SEEN.kindInSlot, s, kind);
    see(cells, SEEN.wordInSlot, s, word);
    see(cells, SEEN.lemmaWithKindInSlot, s, lemma, kind);
    see(cells, SEEN.lemmaWithWordInSlot, s, lemma, word);
    see(cells, SEEN.tagWithKindInSlot, s, tag, kind);
  }
  const listed = tiesListed(reading, token);
  if (listed.size === 0) see(cells, SEEN.unlisted);
  for (const [t, tie] of TIES.entries()) {
    if (!listed.has(tie)) continue;
    see(cells, SEEN.listedFor, t);
    see(cells, SEEN.listedAs, t, tag, relation);
  }
  see(cells, SEEN.next, wordSeen(wordOf(tokens, token + 1)));
  see(cells, SEEN.previous, wordSeen(wordOf(tokens, token - 1)));
  const [subject = -1, object = -1] = fillers;
  return { cells, words: [token, object, subject, head, phrase].map((at) => (at < 0 ? '' : lemmaOf(tokens, at))) };
};
