import { functionWords } from '../../languages/en/function-words.ts';
import { irregularVerbs } from '../../languages/en/inflection.ts';
import { hangsOn } from '../tokens.ts';
import {
  ADJ,
  ADJECTIVAL,
  ADP,
  ADVERB,
  ADVERBIAL_CLAUSE,
  AGENT,
  AUXILIARY,
  AUXILIARY_OF,
  BARE,
  CASE,
  CLAUSE,
  COMPLEMENT,
  COMPOUND,
  CONJUNCT,
  COPULA,
  COUNT,
  type Columns,
  DETERMINER,
  FAR,
  FINITE,
  hasCase,
  hasObject,
  hasSubject,
  MARK,
  MODIFIER,
  NOMINAL,
  NOUN,
  NOUN_MODIFIER,
  NOUNS,
  NUM,
  OBJECT,
  OBLIQUE,
  PARTICIPLE,
  PASSIVE,
  PASSIVE_SUBJECT,
  PAST,
  PLURAL,
  PRESENT,
  PRONOUN,
  PROPN,
  PUNCTUATION,
  RELATIVE,
  ROOT,
  relation,
  SINGULAR,
  type Stretch,
  SUBJECT,
  SUBJECTS,
  SUBORDINATOR,
  THIRD,
  UNMARKED,
  VERB,
  xpos,
} from './stretch.ts';

/* Words that a parse takes for a noun and that are verbs, and the other way round. */

const MODAL_TAG = xpos('MD');

const VERBAL = new Set([OBJECT, SUBJECT, AGENT, relation('aux'), relation('aux:pass'), relation('nsubj:pass')]);
const CLAUSAL = new Set([relation('cop'), SUBJECT, relation('nsubj:pass'), relation('acl'), relation('parataxis')]);

/** Relations of the words in front of a noun to it. */
const WITHIN = new Set([COMPOUND, ADJECTIVAL, COUNT, relation('det'), relation('nmod:poss')]);
const LICENCES = new Set([relation('mark'), relation('aux'), relation('aux:pass'), SUBJECT, relation('nsubj:pass')]);
const ADVERBIAL = new Set([ADVERBIAL_CLAUSE, relation('acl'), relation('parataxis')]);

/** Verbs under which another stands bare: "made them leave". */
const BARE_BELOW =
  /^(?:ma[dk]e|makes|making|let|lets|help\w*|ha[sd]|have|having|see|saw|seen|hear\w*|watch\w*|go|come)$/i;

/** "copper [concentrate]" as a noun takes the place of the noun before it, and its words. */
export const makeNoun = (stretch: Stretch, verb: number): void => {
  const { tokens, first, last } = stretch;
  const before = verb - 1;
  if (verb === first) return;
  if (tokens.upos[before] === ADP && tokens.relation[before] === MARK) {
    // "tonnes of [concentrate]"
    if (tokens.head[before] !== verb || !ADVERBIAL.has(tokens.relation[verb]!)) return;
    tokens.upos[verb] = NOUN;
    tokens.xpos[verb] = SINGULAR;
    tokens.relation[before] = CASE;
    tokens.relation[verb] = tokens.upos[tokens.head[verb]!] === VERB ? OBLIQUE : NOUN_MODIFIER;
    return;
  }
  if (tokens.upos[before] !== NOUN || tokens.xpos[before] !== SINGULAR) return;
  if (tokens.xpos[verb] === PRESENT && tokens.head[before] === verb && tokens.relation[before] === SUBJECT) {
    // One thing does not "concentrate": "copper [concentrate] was crossing the border".
    const behind = subjectless(stretch, verb);
    if (behind < 0 || hasConjunct(tokens, first, last, before)) return;
    becomeNoun(stretch, verb, before);
    tokens.head[verb] = behind;
    tokens.relation[verb] = SUBJECT;
    return;
  }
  // An object does not stand before its verb.
  const object = tokens.head[before] === verb && tokens.relation[before] === OBJECT;
  if (!object && (tokens.head[before] === verb || !isUnlicensed(stretch, verb))) return;
  for (let i = first; i < last; i++) if (tokens.head[i] === verb && LICENCES.has(tokens.relation[i]!)) return;
  if (!object && hangsOn(tokens.head, tokens.head[before]!, verb, last - first)) return;
  if (!object) tokens.head[verb] = tokens.head[before]!;
  tokens.relation[verb] = tokens.relation[before]!;
  becomeNoun(stretch, verb, before);
};

/** Makes a noun of a verb, and the noun before it its first part. */
const becomeNoun = ({ tokens, first }: Stretch, verb: number, before: number): void => {
  tokens.upos[verb] = NOUN;
  tokens.xpos[verb] = SINGULAR;
  for (let i = first; i < before; i++) if (tokens.head[i] === before) tokens.head[i] = verb;
  tokens.head[before] = verb;
  tokens.relation[before] = COMPOUND;
};

/** The next verb of the same clause that has a tense of its own and no subject; -1 where there is none. */
const subjectless = ({ tokens, first, last }: Stretch, after: number): number => {
  for (let t = after + 1; t < last; t++) {
    if (tokens.upos[t] !== VERB || tokens.relation[t] === COMPLEMENT || tokens.relation[t] === MODIFIER) continue;
    const tensed = FINITE.has(tokens.xpos[t]!) || tokens.upos[t - 1] === AUXILIARY;
    return tensed && !hasSubject(tokens, first, last, t) ? t : -1;
  }
  return -1;
};

const hasConjunct = ({ head, relation }: Columns, first: number, last: number, noun: number): boolean => {
  for (let t = first; t < last; t++) if (head[t] === noun && relation[t] === CONJUNCT) return true;
  return false;
};

/** Whether a bare verb, or a present without a subject, stands where none can. */
const isUnlicensed = ({ tokens, formOf }: Stretch, verb: number): boolean => {
  if (ADVERBIAL.has(tokens.relation[verb]!)) return true;
  return tokens.relation[verb] === COMPLEMENT && !BARE_BELOW.test(formOf(tokens.head[verb]!));
};

/** Past tenses that are no other word: not "left", "found", "saw", "felt". */
export const PASTS: ReadonlySet<string> = new Set(
  Object.entries(irregularVerbs).flatMap(([verb, forms]) => {
    const [past = '', participle] = forms.split(' ');
    return participle !== undefined && participle !== past && past !== verb && past.length > 5 ? [past] : [];
  }),
);

/** "Orland, which [arms] and pays the front": what stands right behind a relative pronoun that is its subject, with a verb joined to it, is a verb. */
export const makeRelativeVerb = ({ tokens, first, last, formOf }: Stretch, noun: number): void => {
  const pronoun = noun - 1;
  if (pronoun < first || tokens.head[pronoun] !== noun || !SUBJECTS.has(tokens.relation[pronoun]!)) return;
  if (!/^(?:who|which|that)$/.test(formOf(pronoun)) || !/s$/.test(formOf(noun))) return;
  for (let t = noun + 1; t < Math.min(last, noun + FAR); t++) {
    if (tokens.relation[t] !== CONJUNCT || tokens.upos[t] !== VERB || tokens.xpos[t] !== THIRD) continue;
    if (formOf(t - 1) !== 'and' && formOf(t - 1) !== ',') continue;
    if (tokens.head[t] !== noun && tokens.head[t] !== tokens.head[noun]) continue;
    tokens.upos[noun] = VERB;
    tokens.xpos[noun] = THIRD;
    tokens.head[t] = noun;
    return;
  }
};

export const makeVerb = ({ tokens, formOf }: Stretch, token: number): void => {
  if (!PASTS.has(formOf(token))) return;
  tokens.upos[token] = VERB;
  tokens.xpos[token] = PAST;
};

/** "The villages were by contrast [bombed]": behind a form of "be" a past tense is a participle, and the clause passive. */
export const makePassive = ({ tokens, first, formOf }: Stretch, verb: number): void => {
  const manner = verb - 1;
  // "was [by contrast] bombed": no noun behind "by" has a copula; it and the subject are the verb's.
  if (manner > first && tokens.head[manner] === verb && formOf(manner - 1) === 'by') {
    tokens.relation[manner] = OBLIQUE;
    for (let t = Math.max(first, verb - FAR); t < manner - 1; t++) {
      if (tokens.head[t] !== manner) continue;
      tokens.head[t] = verb;
      if (tokens.relation[t] === COPULA) tokens.relation[t] = AUXILIARY_OF;
    }
  }
  let auxiliary = -1;
  for (let t = Math.max(first, verb - FAR); t < verb; t++)
    if (tokens.head[t] === verb && tokens.relation[t] === AUXILIARY_OF) auxiliary = t;
  if (auxiliary < 0 || !/^(?:is|are|was|were|be|been|being)$/.test(formOf(auxiliary))) return;
  tokens.xpos[verb] = PARTICIPLE;
  tokens.relation[auxiliary] = PASSIVE;
  for (let t = Math.max(first, verb - FAR); t < verb; t++)
    if (tokens.head[t] === verb && tokens.relation[t] === SUBJECT) tokens.relation[t] = PASSIVE_SUBJECT;
};

/** "The payments [amount] to a breach": behind a plural and before "to" no noun stands that nothing governs. */
export const makeAmount = ({ tokens, first, last, formOf }: Stretch, noun: number): void => {
  if (formOf(noun) !== 'amount' || noun + 1 >= last || formOf(noun + 1) !== 'to') return;
  let subject = noun - 1;
  while (subject > first && tokens.upos[subject] === ADVERB) subject--;
  if (subject < first || tokens.head[subject] !== noun || tokens.xpos[subject] !== PLURAL) return;
  tokens.upos[noun] = VERB;
  tokens.xpos[noun] = PRESENT;
  tokens.relation[subject] = SUBJECT;
  for (let t = noun + 2; t < Math.min(last, noun + FAR); t++)
    if (tokens.head[t] === noun && tokens.relation[t] === NOUN_MODIFIER) tokens.relation[t] = OBLIQUE;
};

/** "a militia [armed] by Orland", "trained, [armed] and sheltered by": what somebody does, or stands among participles, is one. */
export const makeParticiple = ({ tokens, first, last, formOf }: Stretch, word: number): void => {
  if (!/ed$/.test(formOf(word))) return;
  const partner = tokens.relation[word] === CONJUNCT ? tokens.head[word]! : -1;
  let passive = partner >= first && tokens.xpos[partner] === PARTICIPLE && hangsOnIt(tokens, partner, first, PASSIVE);
  for (let t = word + 1; t < Math.min(last, word + FAR) && !passive; t++)
    passive = tokens.head[t] === word && tokens.relation[t] === AGENT;
  if (!passive) return;
  tokens.upos[word] = VERB;
  tokens.xpos[word] = PARTICIPLE;
};

const hangsOnIt = ({ head, relation }: Columns, word: number, first: number, wanted: number): boolean => {
  for (let t = Math.max(first, word - FAR); t < word; t++) if (head[t] === word && relation[t] === wanted) return true;
  return false;
};

/** "The vessel [fished] …": a past tense under the noun before it, where that noun heads a sentence without another verb. */
export const makeRoot = (stretch: Stretch, verb: number): void => {
  const { tokens, first, last } = stretch;
  // "A raid on a market [killed] nine traders": what has an object is no participle of the passive.
  const passive = tokens.upos[verb] !== VERB || !hasObject(stretch, verb);
  if (tokens.xpos[verb] === PARTICIPLE && passive) return;
  const subject = tokens.head[verb]!;
  if (subject < first || subject > verb || tokens.head[subject]! >= 0 || tokens.upos[subject] === VERB) return;
  for (let i = first; i < last; i++) {
    if (i !== verb && tokens.head[i] === subject && CLAUSAL.has(tokens.relation[i]!)) return;
  }
  for (let i = verb + 1; i < last; i++) if (tokens.head[i] === subject) tokens.head[i] = verb;
  tokens.head[verb] = -1;
  tokens.relation[verb] = ROOT;
  tokens.xpos[verb] = PAST;
  tokens.head[subject] = verb;
  tokens.relation[subject] = SUBJECT;
};

/** "treated the [wounded]" */
export const makePeople = ({ tokens, first, last }: Stretch, participle: number): void => {
  const before = participle - 1;
  if (participle === first || tokens.upos[before] !== DETERMINER || tokens.head[before] !== participle) return;
  if (!NOMINAL.has(tokens.relation[participle]!)) return;
  for (let i = first; i < last; i++) if (tokens.head[i] === participle && VERBAL.has(tokens.relation[i]!)) return;
  tokens.upos[participle] = NOUN;
  tokens.xpos[participle] = PLURAL;
};

/** "Calder Freight [ships] coal": what has an object is a verb, and the noun that a parse makes part of it its subject. */
export const makePredicate = (stretch: Stretch, verb: number): void => {
  const { tokens, first, last, formOf } = stretch;
  const subject = verb - 1;
  if (subject < first || tokens.head[subject] !== verb || tokens.relation[subject] !== COMPOUND) return;
  const noun = tokens.upos[verb] === NOUN && tokens.relation[verb] === ROOT && /s$/.test(formOf(verb));
  if ((!noun && tokens.upos[verb] !== VERB) || hasSubject(tokens, first, last, verb)) return;
  if (noun) {
    tokens.upos[verb] = VERB;
    tokens.xpos[verb] = THIRD;
  }
  for (let t = first; t < subject; t++)
    if (tokens.head[t] === verb && WITHIN.has(tokens.relation[t]!)) tokens.head[t] = subject;
  tokens.relation[subject] = SUBJECT;
};

const BARE_BEHIND = new Set([UNMARKED, relation('appos')]);

/** Past tenses that may be nouns or adjectives too, and are verbs where a sentence has no other: "stole", "shot", "ground". */
const PAST_FORMS: ReadonlySet<string> = new Set(
  Object.entries(irregularVerbs).flatMap(([verb, forms]) => {
    const [past = ''] = forms.split(' ');
    return past === verb || past.length < 4 ? [] : [past];
  }),
);

/**
 * "The militia [stole] cattle": in a sentence that a parse gives no verb, a past tense right behind a noun is it; the noun
 * is its subject, and the noun that headed the sentence its object.
 */
export const findVerb = ({ tokens, first, last, formOf }: Stretch): void => {
  let root = -1;
  let verb = -1;
  for (let t = first; t < last; t++) {
    const before = t > first && NOUNS.has(tokens.upos[t - 1]!);
    // "The board [imposed] penalties": between two nouns of which the first only describes the second.
    const between = before && tokens.xpos[t] === PARTICIPLE && tokens.relation[t] === ADJECTIVAL && t + 1 < last;
    if (between && verb < 0 && tokens.relation[t - 1] === COMPOUND && tokens.head[t - 1] === tokens.head[t]) {
      verb = t;
      continue;
    }
    if (tokens.upos[t] === VERB || tokens.upos[t] === AUXILIARY) return;
    if (tokens.head[t]! < 0) root = t;
    const nominal = tokens.upos[t] === NOUN || tokens.upos[t] === ADJ;
    if (verb < 0 && nominal && before && t + 1 < last && PAST_FORMS.has(formOf(t))) verb = t;
  }
  if (verb < 0 || tokens.upos[verb + 1] === ADP) return;
  const subject = verb - 1;
  const opening = root < subject && tokens.upos[first] === ADP && tokens.head[first] === root;
  if (root < verb && !opening) return;
  const object = opening ? verb : root;
  tokens.upos[verb] = VERB;
  tokens.xpos[verb] = PAST;
  for (let t = first; t < last; t++) {
    const head = tokens.head[t]!;
    if (head !== verb && head !== object) continue;
    if (t < subject) tokens.head[t] = subject;
    else if (t > verb && head === verb && BARE_BEHIND.has(tokens.relation[t]!)) tokens.relation[t] = OBJECT;
  }
  if (opening) {
    tokens.head[root] = verb;
    tokens.relation[root] = OBLIQUE;
  }
  tokens.head[verb] = -1;
  tokens.relation[verb] = ROOT;
  tokens.head[subject] = verb;
  tokens.relation[subject] = SUBJECT;
  if (object === verb) return;
  tokens.head[object] = verb;
  tokens.relation[object] = OBJECT;
};

/**
 * "which [the front] seized", "[a commander] threatened to shoot": a past tense with an object or an infinitive of its own and
 * no auxiliary is no passive. Headlines leave out the auxiliary, but with it the article.
 */
export const makeActive = ({ tokens, first, last }: Stretch, subject: number): void => {
  const verb = tokens.head[subject]!;
  if (subject > verb || (tokens.xpos[verb] !== PAST && tokens.xpos[verb] !== PARTICIPLE)) return;
  let object = false;
  let article = false;
  let complement = false;
  for (let t = Math.max(first, verb - FAR); t < Math.min(last, verb + FAR); t++) {
    article ||= tokens.head[t] === subject && tokens.upos[t] === DETERMINER && t < subject;
    if (tokens.head[t] !== verb) continue;
    if (tokens.relation[t] === PASSIVE) return;
    object ||= tokens.relation[t] === OBJECT && tokens.upos[t] === PRONOUN && t < subject;
    complement ||= t > verb && (tokens.relation[t] === COMPLEMENT || tokens.relation[t] === CLAUSE);
  }
  const alone = tokens.relation[verb] !== CONJUNCT && tokens.relation[verb] !== RELATIVE;
  if (object || (article && complement && alone)) tokens.relation[subject] = SUBJECT;
};

/** "The board therefore [requests] that …": the noun before it is its subject. */
export const makeDemand = (stretch: Stretch, noun: number): void => {
  const { tokens, first, last, formOf } = stretch;
  if (noun + 2 >= last || formOf(noun + 1) !== 'that' || !/[^s]s$/.test(formOf(noun))) return;
  let subject = noun - 1;
  while (subject >= first && (tokens.upos[subject] === ADVERB || formOf(subject) === 'further')) subject--;
  if (subject < first || (tokens.upos[subject] !== NOUN && tokens.upos[subject] !== PROPN)) return;
  if (tokens.head[subject] !== noun) return;
  for (let t = Math.max(first, noun - FAR); t < Math.min(last, noun + FAR); t++)
    if (tokens.head[t] === noun && tokens.relation[t] === COPULA) return;
  const above = tokens.head[noun]!;
  if (above >= 0) {
    // "For these reasons the board [requests] that …"
    if (above > subject || tokens.head[above]! >= 0 || !hasCase(stretch, above)) return;
    tokens.head[noun] = -1;
    tokens.relation[noun] = ROOT;
    tokens.head[above] = noun;
    tokens.relation[above] = OBLIQUE;
  }
  tokens.upos[noun] = VERB;
  tokens.xpos[noun] = THIRD;
  tokens.relation[subject] = SUBJECT;
  for (let t = Math.max(first, subject - FAR); t < subject; t++)
    if (t !== above && tokens.head[t] === noun) tokens.head[t] = subject;
  tokens.relation[noun + 1] = MARK;
  const clause = tokens.head[noun + 1]!;
  if (clause > noun + 1 && tokens.head[clause] === noun) tokens.relation[clause] = CLAUSE;
};

/** What asks for something, with what stands right behind it. */
const ASKING = /^(?:(?:demand|request|insist)s that|calls (?:on|upon|for)|appeals to)$/i;

/** "[Demands] that Orland withdraw", "Welcomes the truce and [calls] upon the parties to": a word in -s that opens a paragraph without its subject, or is joined to such a verb. */
export const makeAsking = ({ tokens, first, last, formOf }: Stretch, noun: number): void => {
  // "Demands [once again] that"
  let next = noun + 1;
  while (next < last && tokens.upos[next] === ADVERB) next++;
  if (next >= last || !ASKING.test(`${formOf(noun)} ${formOf(next)}`)) return;
  let before = noun - 1;
  while (before >= first && BEFORE_ASKING.has(tokens.upos[before]!)) before--;
  const root = rootOf(tokens, noun, last - first);
  const opens = before < first && root === noun;
  const joined =
    tokens.relation[noun] === CONJUNCT &&
    root < noun &&
    tokens.xpos[root] === THIRD &&
    /^(?:and|;)$/.test(formOf(before));
  if (!opens && !joined) return;
  if (joined) tokens.head[noun] = root;
  tokens.upos[noun] = VERB;
  tokens.xpos[noun] = THIRD;
  const content = formOf(next) === 'that' ? tokens.head[next]! : -1;
  if (content > noun && tokens.head[content] === noun) {
    tokens.relation[content] = CLAUSE;
    tokens.relation[next] = MARK;
  }
  for (let t = noun + 1; t < Math.min(last, noun + FAR); t++)
    if (tokens.head[t] === noun && tokens.relation[t] === NOUN_MODIFIER) tokens.relation[t] = OBLIQUE;
};

/** "4. Strongly [demands] that" */
const BEFORE_ASKING = new Set([ADVERB, NUM, PUNCTUATION]);

/** The word that nothing governs above a token; within `most` steps. */
const rootOf = ({ head }: Columns, token: number, most: number): number => {
  let at = token;
  for (let steps = 0; head[at]! >= 0 && steps < most; steps++) at = head[at]!;
  return at;
};

/** Nouns that are also what papers and witnesses do. */
const TELLING = /^(?:show|claim|report|state)$/;

/** "Records obtained by the Courier [show] that …": what follows the agent and opens a clause is the verb of the sentence. */
export const makeTelling = ({ tokens, first, last, formOf }: Stretch, noun: number): void => {
  const agent = noun - 1;
  const participle = tokens.head[noun]!;
  const subject = participle < first || tokens.upos[participle] !== VERB ? -1 : tokens.head[participle]!;
  if (noun + 2 >= last || formOf(noun + 1) !== 'that' || !TELLING.test(formOf(noun))) return;
  if (tokens.head[agent] !== noun || !NOUNS.has(tokens.upos[agent]!) || agent < participle) return;
  if (subject < first || subject > participle || tokens.xpos[subject] !== PLURAL) return;
  for (let t = participle + 1; t < agent; t++) if (tokens.head[t] === noun) tokens.head[t] = agent;
  tokens.head[agent] = participle;
  tokens.relation[agent] = AGENT;
  tokens.upos[noun] = VERB;
  tokens.xpos[noun] = PRESENT;
  tokens.head[noun] = tokens.head[subject]!;
  tokens.relation[noun] = tokens.relation[subject]!;
  tokens.head[subject] = noun;
  tokens.relation[subject] = SUBJECT;
  const clause = tokens.head[noun + 1]!;
  if (clause <= noun + 1 || tokens.head[clause] !== noun) return;
  tokens.relation[clause] = CLAUSE;
  tokens.relation[noun + 1] = MARK;
  for (let t = noun + 2; t < clause; t++)
    if (tokens.head[t] === noun && tokens.relation[t] === SUBJECT) tokens.head[t] = clause;
};

/** "contrary to [rule] 44", "under [section] 6": a word for a part of a law before its number is a noun. */
export const nameProvision = ({ tokens, first, last, formOf }: Stretch, verb: number): void => {
  const numeral = verb + 1;
  if (numeral >= last || tokens.upos[numeral] !== NUM || !PROVISIONS.has(formOf(verb).replace(/s$/, ''))) return;
  // "on [counts] 1 and 2", not "the clinic counts 40 dead"
  if (tokens.xpos[verb] === THIRD && (verb === first || tokens.upos[verb - 1] !== ADP)) return;
  tokens.upos[verb] = NOUN;
  tokens.xpos[verb] = SINGULAR;
  if (tokens.relation[numeral] === OBJECT && tokens.head[numeral] === verb) tokens.relation[numeral] = COUNT;
  const marked = verb > first && tokens.head[verb - 1] === verb && tokens.relation[verb - 1] === MARK;
  if (!marked) return;
  tokens.relation[verb - 1] = CASE;
  tokens.relation[verb] = OBLIQUE;
};

const PROVISIONS: ReadonlySet<string> = new Set([
  'rule',
  'section',
  'count',
  'article',
  'paragraph',
  'part',
  'order',
  'schedule',
  'charter',
]);

/** "Orland's [jets] struck the market": no finite verb is the subject of another; in -s it is a noun, and what stands before it its own. */
export const makeDoer = ({ tokens, first }: Stretch, noun: number): void => {
  const verb = tokens.head[noun]!;
  if (verb < noun || tokens.upos[verb] !== VERB || tokens.relation[noun] !== SUBJECT || tokens.upos[noun] !== VERB)
    return;
  for (let t = Math.max(first, noun - FAR); t < noun; t++) {
    if (tokens.head[t] !== noun) continue;
    if (tokens.relation[t] === SUBJECT) tokens.relation[t] = COMPOUND;
    else if (tokens.upos[t] !== DETERMINER && tokens.upos[t] !== ADJ) tokens.head[t] = verb;
  }
  tokens.upos[noun] = NOUN;
  tokens.xpos[noun] = PLURAL;
};

/** "Kestrel [patrols] confiscate grain": of two finite verbs side by side the first, in -s, is a noun and the second's subject. */
export const makeSubject = ({ tokens, first, last, formOf }: Stretch, noun: number): void => {
  const verb = noun + 1;
  if (verb >= last || tokens.xpos[noun] !== THIRD || tokens.upos[noun] !== VERB || BARE_BELOW.test(formOf(noun)))
    return;
  if (tokens.upos[verb] !== VERB || (tokens.xpos[verb] !== PRESENT && tokens.xpos[verb] !== BARE)) return;
  if (tokens.head[verb] !== noun || noun === first || !NOUNS.has(tokens.upos[noun - 1]!)) return;
  tokens.head[verb] = tokens.head[noun]!;
  tokens.relation[verb] = tokens.relation[noun]!;
  for (let t = Math.max(first, noun - FAR); t < Math.min(last, noun + FAR); t++) {
    if (tokens.head[t] !== noun || t === verb) continue;
    if (t === noun - 1) tokens.relation[t] = COMPOUND;
    else tokens.head[t] = verb;
  }
  tokens.upos[noun] = NOUN;
  tokens.xpos[noun] = PLURAL;
  tokens.head[noun] = verb;
  tokens.relation[noun] = SUBJECT;
};

const functions = new Set(functionWords);

/**
 * "invites [REMOL] to help", "requests [Varn] to pay": a word with a capital within a sentence that is no word of grammar is a
 * name, and between a verb and an infinitive its object.
 */
export const makeName = ({ tokens, first, last, formOf }: Stretch, token: number): void => {
  const form = formOf(token);
  const verb = token - 1;
  if (verb < first || token + 2 >= last || !/^\p{Lu}/u.test(form) || functions.has(form.toLowerCase())) return;
  const odd = tokens.upos[token] === VERB || tokens.upos[token] === ADVERB;
  if (odd ? !/^\p{Lu}{3,}$/u.test(form) : tokens.upos[token] !== SUBORDINATOR) return;
  if (formOf(token + 1) !== 'to' || tokens.upos[token + 2] !== VERB) return;
  const above = tokens.head[verb] === token;
  const demand = tokens.upos[verb] === NOUN && (verb === first || above) && /[^s]s$/.test(formOf(verb));
  if (!demand && tokens.upos[verb] !== VERB) return;
  if (above) {
    tokens.head[verb] = tokens.head[token]!;
    tokens.relation[verb] = tokens.relation[token]!;
    if (tokens.head[verb - 1] === verb && tokens.relation[verb - 1] === COMPOUND) tokens.relation[verb - 1] = SUBJECT;
  }
  if (demand) {
    tokens.upos[verb] = VERB;
    tokens.xpos[verb] = THIRD;
  }
  const infinitive = token + 2;
  for (let t = Math.max(first, token - FAR); t < Math.min(last, token + FAR); t++)
    if (tokens.head[t] === token && t !== verb) tokens.head[t] = verb;
  tokens.upos[token] = PROPN;
  tokens.head[token] = verb;
  tokens.relation[token] = OBJECT;
  if (tokens.head[infinitive] === verb) tokens.relation[infinitive] = COMPLEMENT;
};

/** Verbs of handing over, which govern no gerund. */
const HANDING =
  /^(?:s(?:old|ell|ells|elling|uppl(?:y|ies|ied|ying)|hip(?:s|ped|ping)?|muggl(?:e|es|ed|ing)|end|ends|ent|ending)|b(?:uy|uys|ought|uying)|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|(?:im|ex)port(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|donat(?:e|es|ed|ing))$/;

/** "sold [jamming] devices": what is handed over is a thing, and the gerund says which. */
export const describeGoods = ({ tokens, last, formOf }: Stretch, gerund: number): void => {
  const verb = tokens.head[gerund]!;
  const noun = gerund + 1;
  if (verb !== gerund - 1 || noun >= last || tokens.head[noun] !== gerund || tokens.relation[noun] !== OBJECT) return;
  if (tokens.upos[noun] !== NOUN || !HANDING.test(formOf(verb))) return;
  for (let t = noun + 1; t < Math.min(last, noun + FAR); t++) if (tokens.head[t] === gerund) tokens.head[t] = verb;
  tokens.head[noun] = verb;
  tokens.relation[noun] = OBJECT;
  tokens.head[gerund] = noun;
  tokens.relation[gerund] = ADJECTIVAL;
};

/** "refused to [free] the crew", "the ministry to [free] everyone": between "to" and a phrase of its own such a word is a verb, and the phrase its object. */
export const makeInfinitive = ({ tokens, first, last, formOf }: Stretch, word: number): void => {
  const to = word - 1;
  if (to <= first || word + 1 >= last || formOf(to) !== 'to' || !ALSO_VERBS.has(formOf(word))) return;
  const noun = tokens.head[to]!;
  const described = tokens.head[word]!;
  if (noun <= word || (described !== noun && tokens.head[described] !== noun)) return;
  if (tokens.relation[noun] !== OBLIQUE && tokens.relation[noun] !== NOUN_MODIFIER) return;
  const next = tokens.upos[word + 1]!;
  if (next !== DETERMINER && next !== PRONOUN && next !== PROPN && next !== NUM) return;
  tokens.upos[word] = VERB;
  tokens.xpos[word] = BARE;
  tokens.head[word] = tokens.head[noun]!;
  tokens.relation[word] = tokens.relation[noun] === OBLIQUE ? COMPLEMENT : MODIFIER;
  tokens.head[to] = word;
  tokens.relation[to] = MARK;
  tokens.head[noun] = word;
  tokens.relation[noun] = OBJECT;
};

const ALSO_VERBS: ReadonlySet<string> = new Set(['free', 'open', 'clear', 'empty', 'secure', 'subject']);

/** "would in all probability [arrest] the clerk": what has a modal verb, a subject and no copula is a verb. */
export const makeModal = ({ tokens, first, last }: Stretch, auxiliary: number): void => {
  const verb = tokens.head[auxiliary]!;
  if (verb < auxiliary || tokens.upos[verb] !== NOUN || tokens.xpos[auxiliary] !== MODAL_TAG) return;
  const from = Math.max(first, auxiliary - FAR);
  const end = Math.min(last, verb + FAR);
  if (!hasSubject(tokens, from, end, verb)) return;
  let noun = -1;
  let preposition = -1;
  for (let t = from; t < end; t++) {
    if (tokens.head[t] !== verb) continue;
    if (tokens.relation[t] === COPULA) return;
    if (t > auxiliary && t < verb && tokens.relation[t] === CASE) preposition = t;
    if (t === verb - 1 && tokens.relation[t] === COMPOUND) noun = t;
  }
  tokens.upos[verb] = VERB;
  tokens.xpos[verb] = BARE;
  if (noun < 0 || preposition < 0) return;
  for (let t = preposition; t < noun; t++) if (tokens.head[t] === verb) tokens.head[t] = noun;
  tokens.relation[noun] = OBLIQUE;
};
