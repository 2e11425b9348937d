import type { Document } from '../document/document.ts';
import { calendarNames } from '../languages/en/calendar-names.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import { RELATIONS, type Tokens, UPOS, XPOS } from './annotation.ts';
import { nounKind } from './noun-kind.ts';
import type { Children } from './tokens.ts';

/*
 * Noun phrases, read off the dependencies: a noun with all that hangs on it, less what belongs to the clause.
 *
 *     In January the governor of Nineveh Province , a former officer , and two aides said that …
 *        [-----] [--------------------------]      [--------------]     [-------]
 *                                [--------------]
 *
 * Prepositions, conjuncts, appositions and, where the noun is a predicate, its subject and copula stay outside.
 */

/** A noun phrase: its head and its bounds, in tokens, both included. */
export interface Phrase {
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

const uposSet = (...tags: readonly (typeof UPOS)[number][]): boolean[] => UPOS.map((tag) => tags.includes(tag));
const relationSet = (...names: readonly (typeof RELATIONS)[number][]): boolean[] =>
  RELATIONS.map((name) => names.includes(name));
const xposSet = (...tags: readonly (typeof XPOS)[number][]): boolean[] => XPOS.map((tag) => tags.includes(tag));

const NOMINAL = uposSet('NOUN', 'PROPN', 'PRON');
const CONJUNCTION = uposSet('SCONJ');
const PREPOSITION = uposSet('ADP');
const PUNCT = uposSet('PUNCT', 'SYM');
/** "(i.e. the militia)", "(namely two firms)": what introduces a phrase that says the same again. */
const GLOSSES = new Set(referenceWords.glosses);
/** What stands before a phrase and is no word of it: "[and] any company". */
const BEFORE = uposSet('PUNCT', 'SYM', 'CCONJ');
const ARTICLE = uposSet('DET');
const NUMERAL = uposSet('NUM');
const ADJECTIVAL = uposSet('ADJ', 'DET', 'NUM', 'X', 'SYM');
const WH = xposSet('WDT', 'WP', 'WP$', 'WRB', 'EX');
const POSSESSIVE_MARK = xposSet('POS');
const GERUND = xposSet('VBG');

/** What never lies within the phrase of the noun it hangs on. */
const OUTSIDE = relationSet(
  'case',
  'cc',
  'conj',
  'punct',
  'appos',
  'parataxis',
  'mark',
  'nsubj',
  'nsubj:pass',
  'csubj',
  'csubj:pass',
  'cop',
  'aux',
  'aux:pass',
  'advcl',
  'discourse',
  'expl',
  'vocative',
  'list',
  // What a parse could not place: the number of a note, a reference in brackets.
  'dep',
  'dislocated',
  'orphan',
  'reparandum',
  'ccomp',
  'xcomp',
);
/** What else stays outside where the noun is a predicate ("is [the capital] today"). */
const OUTSIDE_PREDICATE = relationSet('obl', 'obl:unmarked', 'obl:agent', 'advmod');
/** Relations in which a word is a part of another's phrase, not the head of its own. */
const PART_OF_HEAD = relationSet(
  'compound',
  'flat',
  'fixed',
  'goeswith',
  'case',
  'mark',
  'cc',
  'punct',
  'compound:prt',
  'reparandum',
  'discourse',
  'det',
  'nmod:desc',
  'expl',
);
/** Relations in which an adjective, number or determiner stands for a noun ("the poor", "many"). */
const ARGUMENT = relationSet('nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'nmod', 'obl:agent');
const CLAUSAL_SUBJECT = relationSet('nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'cop');
const CASE = relationSet('case', 'mark');
const RELATIVE = relationSet('acl:relcl');
/** "among them [the widow]", "in which [the clerk]": in front of its noun a phrase with a preposition is none of its words. */
const OBLIQUE = relationSet('nmod', 'obl');

const isHead = (tokens: Tokens, i: number): boolean => {
  const upos = tokens.upos[i]!;
  const relation = tokens.relation[i]!;
  if (WH[tokens.xpos[i]!]) return false;
  if (NOMINAL[upos]) return !PART_OF_HEAD[relation];
  return (
    Boolean(ADJECTIVAL[upos] && ARGUMENT[relation]) || Boolean(NUMERAL[upos] && RELATIONS[relation] === 'nmod:unmarked')
  );
};

/** Drops conjunctions before it and punctuation at either end, save a closing bracket that belongs to one inside. */
const trimmed = (document: Document, tokens: Tokens, head: number, from: number, to: number): Phrase => {
  let first = from;
  let last = to;
  while (
    first < head &&
    (BEFORE[tokens.upos[first]!] || GLOSSES.has(tokens.word[first]!) || opensClause(tokens, first))
  )
    first++;
  while (last > head && PUNCT[tokens.upos[last]!] && !/[)\]%]/.test(document.text[tokens.start[last]!] ?? '')) last--;
  return { head, first, last };
};

/** "the papers, [which] a clerk passed on": no phrase has a pronoun before its article, whatever a parse hangs it on. */
const opensClause = ({ upos, xpos }: Tokens, i: number): boolean => WH[xpos[i]!]! && ARTICLE[upos[i + 1]!]!;

const isPredicate = (tokens: Tokens, children: Children, i: number): boolean => {
  for (let k = children.from[i]!; k < children.from[i + 1]!; k++) {
    if (CLAUSAL_SUBJECT[tokens.relation[children.of[k]!]!]) return true;
  }
  return false;
};

/**
 * "told the Panel [that the road was mined]": a conjunction opens what somebody is told, though a parse takes it for a
 * relative clause of the name before it.
 */
const isContentClause = (tokens: Tokens, children: Children, clause: number): boolean =>
  RELATIVE[tokens.relation[clause]!]! && CONJUNCTION[tokens.upos[children.first[clause]!]!]!;

const BODIES: ReadonlySet<string> = new Set(['person', 'office', 'group', 'organisation']);

/** "bought it from the group [in June]": what a parse hangs on people and bodies tells when something was done. */
const isWhen = (tokens: Tokens, head: number, child: number): boolean =>
  child > head && calendarNames.has(tokens.lemma[child]!.toLowerCase()) && BODIES.has(nounKind(tokens.lemma[head]!));

/** Whether a token numbers a section: the "I" of "I. Trade in copper" is nobody. */
const isSectionNumber = ({ text }: Document, { start, end }: Tokens, i: number): boolean =>
  text[end[i]!] === '.' &&
  /^[IVX]+$/.test(text.slice(start[i], end[i])) &&
  (start[i] === 0 || text[start[i]! - 1] === '\n');

/** "fined two firms [for selling fuel]": what people and bodies have done is none of their words. */
const isWhatFor = (tokens: Tokens, children: Children, head: number, child: number): boolean =>
  child > head &&
  GERUND[tokens.xpos[child]!]! &&
  CASE[tokens.relation[children.first[child]!]!]! &&
  BODIES.has(nounKind(tokens.lemma[head]!));

/** The phrase of the noun at `head`. */
export const phraseOf = (document: Document, tokens: Tokens, children: Children, head: number): Phrase => {
  const predicate = isPredicate(tokens, children, head);
  let first = head;
  let last = head;
  let floor = -1;
  for (let k = children.from[head]!; k < children.from[head + 1]!; k++) {
    const child = children.of[k]!;
    const relation = tokens.relation[child]!;
    if (CASE[relation] && child < head) floor = Math.min(children.last[child]!, head - 1);
    if (CASE[relation] && child > head && POSSESSIVE_MARK[tokens.xpos[child]!]) last = Math.max(last, child);
    if (OUTSIDE[relation] || (predicate && OUTSIDE_PREDICATE[relation])) continue;
    if (isContentClause(tokens, children, child) || isWhen(tokens, head, child)) continue;
    if (isWhatFor(tokens, children, head, child)) continue;
    if (child < head && OBLIQUE[relation] && PREPOSITION[tokens.upos[children.first[child]!]!]) continue;
    if (child < head && isSectionNumber(document, tokens, child)) continue;
    first = Math.min(first, children.first[child]!);
    last = Math.max(last, children.last[child]!);
  }
  return trimmed(document, tokens, head, Math.max(first, floor + 1), last);
};

/** All noun phrases of a document in the order of their heads. */
export const findPhrases = (document: Document, tokens: Tokens, children: Children): Phrase[] => {
  const phrases: Phrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (isHead(tokens, i) && !isSectionNumber(document, tokens, i))
      phrases.push(phraseOf(document, tokens, children, i));
  }
  return phrases;
};
