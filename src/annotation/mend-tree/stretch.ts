import { RELATIONS, UPOS, XPOS } from '../annotation.ts';

/* The sentence that is mended, the tags and relations that its tokens may have, and what is asked of it again and again. */

/** The columns of the tokens that mending changes. */
export interface Columns {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/** The tokens of one sentence, `[first, last)`, with their forms. */
export interface Stretch {
  readonly tokens: Columns;
  readonly first: number;
  readonly last: number;
  readonly formOf: (token: number) => string;
}

export const upos = (tag: (typeof UPOS)[number]): number => UPOS.indexOf(tag);

export const relation = (name: (typeof RELATIONS)[number]): number => RELATIONS.indexOf(name);

export const xpos = (tag: (typeof XPOS)[number]): number => XPOS.indexOf(tag);
export const VERB = upos('VERB');
export const NOUN = upos('NOUN');
export const PROPN = upos('PROPN');
export const NOUNS = new Set([NOUN, PROPN]);
export const NUM = upos('NUM');
export const PUNCTUATION = upos('PUNCT');
export const ADP = upos('ADP');
export const ADJ = upos('ADJ');
export const SIGN = upos('SYM');
export const ADVERB = upos('ADV');
export const AUXILIARY_OF = relation('aux');
export const AUXILIARY = upos('AUX');
export const CASE = relation('case');
export const MODIFIER = relation('acl');
export const AGENT = relation('obl:agent');
export const OBLIQUE = relation('obl');
export const OBJECT = relation('obj');
export const RECEIVER = relation('iobj');
export const COUNT = relation('nummod');
export const FLAT = relation('flat');
export const TITLE = relation('nmod:desc');
export const COMPOUND = relation('compound');
export const SUBJECT = relation('nsubj');
export const ADVERBIAL_MODIFIER = relation('advmod');
export const ADVERBIAL_CLAUSE = relation('advcl');
export const SUBJECTS = new Set([SUBJECT, relation('nsubj:pass')]);
export const APPOSITION = relation('appos');
export const PASSIVE_SUBJECT = relation('nsubj:pass');
export const PASSIVE = relation('aux:pass');
export const BARE = xpos('VB');
export const PRESENT = xpos('VBP');
export const COMPLEMENT = relation('xcomp');
export const CLAUSE = relation('ccomp');
export const MARK = relation('mark');
export const PARTICLE = relation('compound:prt');
export const JOINER = relation('cc');
export const CONJUNCT = relation('conj');
export const PAST = xpos('VBD');
export const SINGULAR = xpos('NN');
export const PLURAL = xpos('NNS');
export const PARTICIPLE = xpos('VBN');
export const GERUND = xpos('VBG');
export const THIRD = xpos('VBZ');

/** Tags of a verb with a tense of its own. */
export const FINITE = new Set([PAST, PRESENT, THIRD]);
export const SUBORDINATOR = upos('SCONJ');
export const DETERMINED = relation('det');
export const POSSESSOR = relation('nmod:poss');
export const ASIDE = relation('parataxis');
export const WHEN = relation('obl:unmarked');
export const COPULA = relation('cop');
export const RELATIVE = relation('acl:relcl');
export const ROOT = relation('root');
export const NOUN_MODIFIER = relation('nmod');
export const UNMARKED = relation('nmod:unmarked');
export const ADJECTIVAL = relation('amod');
export const DETERMINER = upos('DET');
export const PRONOUN = upos('PRON');
export const NOMINAL = new Set([OBJECT, SUBJECT, relation('nsubj:pass'), OBLIQUE, AGENT, NOUN_MODIFIER]);

export const hasSubject = (tokens: Columns, first: number, last: number, verb: number): boolean => {
  for (let t = first; t < last; t++) if (tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!)) return true;
  return false;
};

/** Words of one clause stand no farther apart; what is looked for is looked for so near, so that the cost stays linear. */
export const FAR = 60;

/** Whether an object hangs on a verb before it. */
export const hasObject = ({ tokens, last }: Stretch, verb: number): boolean => {
  for (let t = verb + 1; t < Math.min(last, verb + FAR); t++)
    if (tokens.head[t] === verb && tokens.relation[t] === OBJECT) return true;
  return false;
};

/** Whether a preposition hangs on a noun. */
export const hasCase = ({ tokens, first }: Stretch, noun: number): boolean => {
  for (let t = Math.max(first, noun - FAR); t < noun; t++)
    if (tokens.head[t] === noun && tokens.relation[t] === CASE) return true;
  return false;
};

/** "alleged that [a deckhand] who complained was beaten": whom a parse hangs on the cue is the subject of the clause. */
export const openWhatIsSaid = ({ tokens, first, formOf }: Stretch, mark: number): void => {
  const clause = tokens.head[mark]!;
  const noun = tokens.head[clause]!;
  const described = tokens.relation[clause] === RELATIVE || tokens.relation[clause] === MODIFIER;
  if (formOf(mark) !== 'that' || !described || noun < mark || noun > clause) return;
  const cue = tokens.head[noun]!;
  if (cue < first || cue > mark || tokens.upos[cue] !== VERB) return;
  if (tokens.relation[noun] !== OBJECT && tokens.relation[noun] !== SUBJECT) return;
  let passive = false;
  for (let t = noun + 1; t < clause; t++) passive ||= tokens.head[t] === clause && tokens.relation[t] === PASSIVE;
  tokens.head[clause] = cue;
  tokens.relation[clause] = CLAUSE;
  tokens.head[noun] = clause;
  tokens.relation[noun] = passive ? PASSIVE_SUBJECT : SUBJECT;
};
