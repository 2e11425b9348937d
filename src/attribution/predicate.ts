import { childrenOf, headOf, relationOf, uposOf, type Xpos, xposOf } from '../annotation/tokens.ts';
import { groundNouns } from '../languages/en/reporting.ts';
import { speakingQuantities, timeNouns } from '../languages/en/sources.ts';
import { verbSenses } from './lexicon.ts';
import { baseRelation, child, hasMark, isPunctuation, isVerb, type Range, type Sight, subtree, word } from './sight.ts';

/**
 * The token that is the subject of the predicate at `i`, expressed or understood, or -1; of a passive clause the
 * grammatical subject.
 *
 *     The minister came and [said] …        of a coordinated verb: minister
 *     She left, [saying] …                  of a participle: She
 *     a letter [claiming] …                 of a participle on a noun: letter
 *     They asked her to [say] …             of an infinitive under an object: her
 */
export const subjectOf = (sight: Sight, i: number): number => {
  let at = i;
  for (let step = 0; step < MOST_STEPS; step++) {
    const own = ownSubject(sight, at);
    if (own >= 0) return own;
    const head = headOf(sight.tokens, at);
    if (head < 0 || child(sight, at, 'expl') >= 0) return -1;
    switch (baseRelation(sight, at)) {
      case 'conj':
        if (!isPredicate(sight, head)) return -1;
        break;
      case 'xcomp': {
        const object = child(sight, head, 'obj');
        if (object >= 0 && object < at) return object;
        break;
      }
      case 'advcl':
      case 'parataxis': {
        if (hasTense(sight, at)) return -1;
        const object = child(sight, head, 'obj');
        // "quoted the mayor as [saying]": what is quoted is said by the object.
        if (object >= 0 && object < at && opensWithAs(sight, at)) return object;
        break;
      }
      case 'acl':
        if (hasTense(sight, at)) return -1;
        if (!isTime(sight, head)) return isClosed(sight, head, at) ? headOf(sight.tokens, head) : head;
        break;
      default:
        return -1;
    }
    at = head;
  }
  return -1;
};

const opensWithAs = (sight: Sight, i: number): boolean => hasMark(sight, i, 'as') || prepositionOf(sight, i) === 'as';

/** "Lund, the harbour master[,] called it a farce": the comma ends the apposition, and the verb tells of whom it is put to. */
const isClosed = (sight: Sight, noun: number, verb: number): boolean =>
  baseRelation(sight, noun) === 'appos' && verb > 0 && word(sight, verb - 1) === ',' && child(sight, verb, 'obj') >= 0;

/** "left Wednesday, [saying] …": a participle that the parser hung on a time. */
const isTime = (sight: Sight, i: number): boolean =>
  relationOf(sight.tokens, i) === 'obl:unmarked' || timeNouns.has(sight.tokens.lemma[i]!.toLowerCase());

/** The subject nearest to the predicate: parsers give two to a verb that interrupts another's clause. */
const ownSubject = (sight: Sight, i: number): number => {
  let nearest = -1;
  for (const c of childrenOf(sight.children, i)) {
    if (baseRelation(sight, c) === 'nsubj' && (nearest < i || c < i) && !(isTime(sight, c) && nearest >= 0))
      nearest = c;
    if (c > i && nearest >= 0) break;
  }
  return nearest;
};

/** How far a subject is looked for; deeper chains are parses gone wrong. */
const MOST_STEPS = 6;

const isPredicate = (sight: Sight, i: number): boolean =>
  isVerb(sight, i) || child(sight, i, 'cop') >= 0 || child(sight, i, 'nsubj') >= 0;

const FINITE: ReadonlySet<Xpos> = new Set(['VBD', 'VBP', 'VBZ', 'MD']);

/** Whether the predicate at `i` has tense of its own: a finite form, or a finite auxiliary or copula. */
export const hasTense = (sight: Sight, i: number): boolean => {
  if (FINITE.has(xposOf(sight.tokens, i))) return true;
  for (const c of childrenOf(sight.children, i)) {
    const relation = baseRelation(sight, c);
    if ((relation === 'aux' || relation === 'cop') && FINITE.has(xposOf(sight.tokens, c))) return true;
  }
  return false;
};

/** Whether a clause tells what has been: in the past tense or the perfect. */
export const isOfPast = (sight: Sight, clause: number): boolean => {
  if (xposOf(sight.tokens, clause) === 'VBD') return true;
  for (const c of childrenOf(sight.children, clause)) {
    const relation = baseRelation(sight, c);
    if (c > clause || (relation !== 'aux' && relation !== 'cop')) continue;
    if (xposOf(sight.tokens, c) === 'VBD' || sight.tokens.lemma[c] === 'have') return true;
  }
  return false;
};

/** Whether the predicate at `i` is in the passive: "was told", "is said", and a bare participle on a noun. */
export const isPassive = (sight: Sight, i: number): boolean => {
  if (xposOf(sight.tokens, i) !== 'VBN') return false;
  for (const c of childrenOf(sight.children, i)) {
    const relation = relationOf(sight.tokens, c);
    if (relation === 'aux:pass' || relation === 'nsubj:pass') return true;
    if (relation === 'aux' && PERFECT.has(word(sight, c))) return false;
  }
  const relation = baseRelation(sight, i);
  return relation === 'acl' || (relation === 'advcl' && agentOf(sight, i) >= 0);
};

const PERFECT: ReadonlySet<string> = new Set(['have', 'has', 'had', "'ve", '’ve', "'d", '’d', 'having']);

/** The agent of a passive predicate ("by the police"), or -1. */
export const agentOf = (sight: Sight, i: number): number => {
  for (const c of childrenOf(sight.children, i)) {
    const relation = relationOf(sight.tokens, c);
    if (relation === 'obl:agent') return c;
    if (relation === 'obl' && prepositionOf(sight, c) === 'by') return c;
  }
  return -1;
};

/** The preposition before a nominal, "" where it has none; the first word of a longer one ("according"). */
export const prepositionOf = (sight: Sight, i: number): string => {
  const marker = child(sight, i, 'case');
  return marker >= 0 && marker < i ? word(sight, marker) : '';
};

const IN_GROUP: ReadonlySet<string> = new Set(['aux', 'advmod', 'cop', 'mark', 'expl']);

/**
 * The verb at `i` with the auxiliaries, negation and adverbs before it and its particle after it:
 * "[has repeatedly said]", "[did not point out]", "[to wonder]". A colon right after it belongs to it.
 */
export const verbGroup = (sight: Sight, i: number): Range => {
  let first = i;
  while (first > 0 && belongsToGroup(sight, first - 1, i)) first--;
  const particle = child(sight, i, 'compound:prt');
  const end = particle === i + 1 ? particle : i;
  return { first, last: end + 1 < sight.tokens.length && word(sight, end + 1) === ':' ? end + 1 : end };
};

const belongsToGroup = (sight: Sight, k: number, verb: number): boolean => {
  if (headOf(sight.tokens, k) !== verb) {
    // "not very often said": an adverb of an adverb of the group.
    const head = headOf(sight.tokens, k);
    return (
      head === k + 1 &&
      baseRelation(sight, k) === 'advmod' &&
      headOf(sight.tokens, head) === verb &&
      !isVerb(sight, head)
    );
  }
  if (!IN_GROUP.has(baseRelation(sight, k))) return false;
  if (relationOf(sight.tokens, k) === 'mark') return word(sight, k) === 'to';
  if (uposOf(sight.tokens, k) === 'ADV' && WH.has(word(sight, k))) return false;
  return baseRelation(sight, k) !== 'expl';
};

const WH: ReadonlySet<string> = new Set(['when', 'where', 'why', 'how', 'as']);

/**
 * The words that name the source headed by `i`: its phrase without a preposition; a relative clause belongs to it unless
 * that clause says something itself; the comma that closes an apposition belongs to it.
 *
 *     [Ada Lund, its chief officer,] said …      [Lund], who had denied it, said …      by [the police]
 */
export const sourceRange = (sight: Sight, i: number): Range => {
  if (isRelative(sight, i)) return { first: i, last: i };
  let { first, last } = subtree(sight, i);
  for (const c of childrenOf(sight.children, i)) {
    const relation = relationOf(sight.tokens, c);
    if (c < i && (relation === 'case' || relation === 'cc') && sight.children.first[c] === first) first = c + 1;
    if (c > i && isLeftOut(sight, c) && sight.children.first[c]! <= last) last = sight.children.first[c]! - 1;
  }
  first = Math.max(first, afterMark(sight, first, i));
  while (first < i && isPunctuation(sight, first)) first++;
  while (last > i && isPunctuation(sight, last) && word(sight, last) !== ')') last--;
  return { first: Math.min(extendLeft(sight, first), i), last: closeBracket(sight, first, Math.max(last, i)) };
};

/** "the union, [which] said": the pronoun stands for itself; what it means is told by the label. */
const isRelative = (sight: Sight, i: number): boolean => {
  const tag = xposOf(sight.tokens, i);
  return tag === 'WP' || tag === 'WDT';
};

/** "VARN CITY — [the ministry] said", "In May, [the ministry] said": what stands before a dash or comma is no part of the name. */
const afterMark = (sight: Sight, first: number, head: number): number => {
  for (let t = head - 1; t >= first; t--) {
    const mark = word(sight, t);
    if (mark === ',' || uposOf(sight.tokens, t) === 'CCONJ' || (/^[―—–-]+$/.test(mark) && isSpaced(sight, t)))
      return t + 1;
  }
  return first;
};

const isSpaced = (sight: Sight, i: number): boolean => /\s/.test(sight.text[sight.tokens.start[i]! - 1] ?? ' ');

/** "[Ada Lund (V-Varn.)]": a bracket that opens within the name closes within it. */
const closeBracket = (sight: Sight, first: number, last: number): number => {
  let open = false;
  for (let t = first; t <= last; t++) open = word(sight, t) === '(' || (open && word(sight, t) !== ')');
  for (let t = last + 1; open && t <= last + 4 && t < sight.tokens.length; t++) if (word(sight, t) === ')') return t;
  return last;
};

const isLeftOut = (sight: Sight, c: number): boolean => {
  const relation = relationOf(sight.tokens, c);
  if (relation === 'parataxis' || relation === 'advcl' || relation === 'obl:unmarked' || relation === 'nmod:unmarked')
    return true;
  return relation === 'acl:relcl' && saysSomething(sight, c);
};

const saysSomething = (sight: Sight, clause: number): boolean => {
  if (!verbSenses.has(sight.tokens.lemma[clause]!)) return false;
  const complement = child(sight, clause, 'ccomp');
  return complement >= 0 || child(sight, clause, 'xcomp') >= 0 || child(sight, clause, 'obj') >= 0;
};

/** "[New Orland campaign chief Ada] Lund": what parsers cut off the front of a name. */
const extendLeft = (sight: Sight, first: number): number => {
  let at = first;
  let names = first;
  while (at > 0 && sight.sentenceOf[at - 1] === sight.sentenceOf[first] && isNamePart(sight, at - 1)) {
    at--;
    if (names === at + 1 && uposOf(sight.tokens, at) === 'PROPN') names = at;
  }
  return at === 0 || sight.sentenceOf[at - 1] !== sight.sentenceOf[first] || isPunctuation(sight, at - 1) ? at : names;
};

const isNamePart = (sight: Sight, i: number): boolean =>
  NAME_PARTS.has(uposOf(sight.tokens, i)) && TITLE_RELATIONS.has(baseRelation(sight, i)) && sight.quotationOf[i]! < 0;

const NAME_PARTS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM']);
const TITLE_RELATIONS: ReadonlySet<string> = new Set([
  'compound',
  'flat',
  'nsubj',
  'amod',
  'nmod',
  'dep',
  'appos',
  'det',
  'nummod',
  'ccomp',
  'root',
  'obj',
]);

/**
 * Who speaks by the cue at `verb`: its subject, in the passive its agent; where the parser has lost the subject, the
 * nominal right before the cue.
 *
 *     “We shall stay,” [she] said, [adding] …      of a participle after another cue: who speaks by that one
 *     [It] [said] the port was closed.             "it" says something as well as anybody
 */
export const speakerOf = (sight: Sight, verb: number): number => {
  if (isPassive(sight, verb) && baseRelation(sight, verb) !== 'acl') return agentOf(sight, verb);
  const found = subjectOf(sight, verb);
  const quoted = found >= 0 && sight.quotationOf[found]! >= 0 && sight.quotationOf[verb]! < 0;
  const subject = found >= 0 && (quoted || isClause(sight, found)) ? -1 : found;
  if (!hasTense(sight, verb)) {
    const before = subject < 0 ? cueBefore(sight, verb) : -1;
    return before >= 0 ? speakerOf(sight, before) : subject;
  }
  const expletive = child(sight, verb, 'expl');
  if (expletive >= 0) return expletive < verb && saysBySpeech(sight, verb) ? expletive : subject;
  if (subject >= 0 && (subject < verb || !isAfterSpeaker(sight, verb))) return subject;
  return nominalBefore(sight, verb);
};

const isClause = (sight: Sight, i: number): boolean => isVerb(sight, i) && hasTense(sight, i);

/** The finite cue before the comma or conjunction that a participle stands after, quotations passed over; or -1. */
const cueBefore = (sight: Sight, participle: number): number => {
  const joiner = verbGroup(sight, participle).first - 1;
  if (joiner <= 0 || (word(sight, joiner) !== ',' && word(sight, joiner) !== 'and')) return -1;
  let reach = CUE_REACH;
  for (let t = joiner - 1; reach > 0 && t >= 0 && sight.sentenceOf[t] === sight.sentenceOf[joiner]; t--) {
    if (sight.quotationOf[t]! >= 0) continue;
    reach--;
    if (saysBySpeech(sight, t) && hasTense(sight, t)) return t;
  }
  return -1;
};

const CUE_REACH = 16;

/** Whether token `verb` is a verb that may have somebody's very words as its object. */
export const saysBySpeech = (sight: Sight, verb: number): boolean => isVerb(sight, verb) && hasQuoteSense(sight, verb);

const hasQuoteSense = (sight: Sight, verb: number): boolean =>
  verbSenses.get(sight.tokens.lemma[verb]!)?.some((sense) => sense.takes.has('quote')) ?? false;

/** "[The union] said stocks had fallen": a nominal right before the cue, when the parser took another for its subject. */
const isAfterSpeaker = (sight: Sight, verb: number): boolean => {
  const before = verbGroup(sight, verb).first - 1;
  return before >= 0 && sight.sentenceOf[before] === sight.sentenceOf[verb] && speaks(sight, before);
};

const nominalBefore = (sight: Sight, verb: number): number => {
  const { first } = verbGroup(sight, verb);
  let at = beforeAside(sight, beforeTime(sight, first)) - 1;
  if (at < 0 || sight.sentenceOf[at] !== sight.sentenceOf[verb]) return -1;
  if (!speaks(sight, at)) return farSubject(sight, verb, first);
  let up = headOf(sight.tokens, at);
  while (up >= 0 && up < first && SPEAKERS.has(uposOf(sight.tokens, up)) && first - up < LONGEST_NAME) {
    if (opensClause(sight, up, at) || sight.quotationOf[up] !== sight.quotationOf[at]) break;
    at = up;
    up = headOf(sight.tokens, at);
  }
  // "People briefed on [the matter] say": what stands behind a preposition is not who speaks.
  const far = prepositionOf(sight, at) === '' ? -1 : farSubject(sight, verb, first);
  return far >= 0 ? far : at;
};

/**
 * "[Voters] who live there said", "[Those] surveyed said": the noun that the clause opens with, where nothing but a
 * relative clause or a participle stands between it and the cue; or -1.
 */
const farSubject = (sight: Sight, verb: number, first: number): number => {
  const { first: start } = sight.annotated.sentences[sight.sentenceOf[verb]!]!;
  let found = -1;
  for (let t = Math.max(start, first - FARTHEST_SUBJECT); t < first; t++) {
    const upos = uposOf(sight.tokens, t);
    if (sight.quotationOf[t]! >= 0) return -1;
    if (found < 0) {
      const opens = t === start || isPunctuation(sight, t - 1) || OPENS_PHRASE.has(uposOf(sight.tokens, t - 1));
      if ((SPEAKERS.has(upos) || speakingQuantities.has(word(sight, t))) && opens && !isTime(sight, t)) found = t;
    } else if (t < first - 1 && isVerb(sight, t) && hasTense(sight, t) && !isRelative(sight, t - 1)) return -1;
  }
  return found;
};

const FARTHEST_SUBJECT = 16;
const OPENS_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'ADV', 'CCONJ', 'SCONJ']);

const speaks = (sight: Sight, i: number): boolean =>
  SPEAKERS.has(uposOf(sight.tokens, i)) || speakingQuantities.has(word(sight, i));

/** "In a note to the Courier, the mayor said": from the name back to what the sentence opens with is too far. */
const opensClause = (sight: Sight, up: number, at: number): boolean => {
  if (prepositionOf(sight, up) === '' || relationOf(sight.tokens, at) === 'nmod') return false;
  for (let t = up + 1; t < at; t++) if (word(sight, t) === ',') return true;
  return false;
};

/** "the mayor [last week] said": back over a time. */
const beforeTime = (sight: Sight, first: number): number => {
  let at = first;
  if (at > 0 && timeNouns.has(word(sight, at - 1))) at--;
  else return first;
  if (at > 0 && (uposOf(sight.tokens, at - 1) === 'ADJ' || uposOf(sight.tokens, at - 1) === 'DET')) at--;
  return at;
};

/** "Cement makers, for instance, argue", "Lund (Varn) said": back over what stands between two commas or in brackets. */
const beforeAside = (sight: Sight, first: number): number => {
  const opening = OPENING_OF[word(sight, first - 1)];
  if (opening === undefined) return first;
  for (let t = first - 2; t > first - LONGEST_ASIDE && t > 0; t--) if (word(sight, t) === opening) return t;
  return first;
};

/** What an aside that ends with the mark begins with. */
const OPENING_OF: Readonly<Record<string, string>> = { ',': ',', ')': '(', ']': '[' };

const LONGEST_ASIDE = 30;

const SPEAKERS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const LONGEST_NAME = 12;

/** "there is reason to believe that": nobody is said to believe it. */
export const isGrounded = (sight: Sight, verb: number): boolean =>
  baseRelation(sight, verb) === 'acl' &&
  hasMark(sight, verb, 'to') &&
  groundNouns.has(sight.tokens.lemma[headOf(sight.tokens, verb)] ?? '');

/** What reason to believe, with nobody who believes it, makes of a content. */
export const GROUNDED = { act: 'appearance', stance: 'neutral', factuality: 'PR+' } as const;
