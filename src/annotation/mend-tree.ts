import { monthNumbers } from '../languages/en/calendar-names.ts';
import { irregularVerbs } from '../languages/en/inflection.ts';
import { timeNouns } from '../languages/en/sources.ts';
import { RELATIONS, UPOS, XPOS } from './annotation.ts';

/*
 * What no English sentence has, and a parser that scores arcs one by one may give all the same, is put right:
 *
 *     Records obtained by the Courier show that …    no subject stands behind a preposition: "Courier" is the agent
 *     It cooperated with the inquiry.                nor does an object: "inquiry" is an oblique
 *     They freed at least 19 sailors.                a numeral right before a noun counts it
 *     They bought 40 tons of copper concentrate.     a bare verb needs a "to", an auxiliary or a subject: a noun
 *     Rebels overran the mine.                       some forms are those of verbs alone
 *     The vessel fished in breach of the law.        a sentence has a finite verb: "fished", not "vessel", is its root
 *     The firm sold expired vaccines.                a finite verb is nobody's subject: "expired" describes
 *     The report says that …                         what follows the verb belongs to it, not to its subject
 *     In March fighters overran the mine.            a date in front of the subject is none of its words
 *     They fined the company 20,000 crowns.          no numeral stands between a noun and the one that it is part of
 *     The militia stole cattle.                      a sentence has a verb: a past tense between two nouns is one
 *     They treated the wounded.                      a participle with an article stands for people
 *     the inlet, which the front seized              who has an object and no auxiliary of the passive acts
 *     They shelled a town and killed, it is said, six.   no partner stands across another verb: "six" is its object
 *     The board therefore requests that members …    a noun in -s that nothing governs is no noun before "that"
 *     She says that a bank, acting for Varn, paid.   "that" opens a clause: the noun behind it is the subject of its verb
 */

interface Columns {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/** The tokens of one sentence, `[first, last)`, with their forms. */
interface Stretch {
  readonly tokens: Columns;
  readonly first: number;
  readonly last: number;
  readonly formOf: (token: number) => string;
}

const upos = (tag: (typeof UPOS)[number]): number => UPOS.indexOf(tag);
const relation = (name: (typeof RELATIONS)[number]): number => RELATIONS.indexOf(name);
const xpos = (tag: (typeof XPOS)[number]): number => XPOS.indexOf(tag);

const VERB = upos('VERB');
const NOUN = upos('NOUN');
const PROPN = upos('PROPN');
const NOUNS = new Set([NOUN, PROPN]);
const NUM = upos('NUM');
const ADP = upos('ADP');
const SYMBOL = upos('SYM');
const ADJ = upos('ADJ');
const AUXILIARY = upos('AUX');
const CASE = relation('case');
const MODIFIER = relation('acl');
const AGENT = relation('obl:agent');
const RECEIVER = relation('iobj');
const OBLIQUE = relation('obl');
const OBJECT = relation('obj');
const COUNT = relation('nummod');
const COMPOUND = relation('compound');
const SUBJECT = relation('nsubj');
const ADVERBIAL_CLAUSE = relation('advcl');
const ADVERBIAL = new Set([ADVERBIAL_CLAUSE, relation('acl'), relation('parataxis')]);
const SUBJECTS = new Set([SUBJECT, relation('nsubj:pass')]);
const LICENCES = new Set([relation('mark'), relation('aux'), relation('aux:pass'), SUBJECT, relation('nsubj:pass')]);
const APPOSITION = relation('appos');
const PASSIVE_SUBJECT = relation('nsubj:pass');
const PASSIVE = relation('aux:pass');
const ADVERB = upos('ADV');
const BARE = xpos('VB');
const PRESENT = xpos('VBP');
const COMPLEMENT = relation('xcomp');
const CLAUSE = relation('ccomp');
const MARK = relation('mark');
const JOINER = relation('cc');
const CONJUNCT = relation('conj');
const PAST = xpos('VBD');
const SINGULAR = xpos('NN');
const PLURAL = xpos('NNS');
const PARTICIPLE = xpos('VBN');
const GERUND = xpos('VBG');
const THIRD = xpos('VBZ');
/** Tags of a verb with a tense of its own. */
const FINITE = new Set([PAST, PRESENT, THIRD]);
const SUBORDINATOR = upos('SCONJ');
const ADVERBIAL_MODIFIER = relation('advmod');
const WHEN = relation('obl:unmarked');
const DESCRIPTION = xpos('JJ');
const COPULA = relation('cop');
const RELATIVE = relation('acl:relcl');
const ROOT = relation('root');
const NOUN_MODIFIER = relation('nmod');
const AUXILIARY_OF = relation('aux');
const UNMARKED = relation('nmod:unmarked');
const ADJECTIVAL = relation('amod');
const DETERMINER = upos('DET');
const PRONOUN = upos('PRON');
/** Relations of the words in front of a noun to it. */
const WITHIN = new Set([COMPOUND, ADJECTIVAL, COUNT, relation('det'), relation('nmod:poss')]);
const CLAUSAL = new Set([relation('cop'), SUBJECT, relation('nsubj:pass'), relation('acl'), relation('parataxis')]);
const NOMINAL = new Set([OBJECT, SUBJECT, relation('nsubj:pass'), OBLIQUE, AGENT, NOUN_MODIFIER]);
const VERBAL = new Set([OBJECT, SUBJECT, AGENT, relation('aux'), relation('aux:pass'), relation('nsubj:pass')]);

/** Mends the tree of the sentence `[first, last)`. Linear in its length. */
export const mendTree = (tokens: Columns, first: number, last: number, formOf: (token: number) => string): void => {
  const stretch = { tokens, first, last, formOf };
  if (first < last && tokens.relation[first] === CASE) freeDate(stretch, first);
  numberClause(stretch);
  findVerb(stretch);
  for (let i = first; i < last; i++) {
    if (tokens.relation[i] === PASSIVE_SUBJECT) makeActive(stretch, i);
    if (tokens.relation[i] === CONJUNCT && tokens.upos[i] === NOUN) {
      giveObjectBack(stretch, i);
      describeAgain(stretch, i);
    }
    if ((tokens.head[i]! < 0 || tokens.relation[i] === APPOSITION) && tokens.upos[i] === NOUN) makeDemand(stretch, i);
    if (tokens.relation[i] === OBJECT && tokens.upos[i] !== VERB) openClause(stretch, i);
    if (tokens.relation[i] === MARK) {
      giveClauseBack(stretch, i);
      openWhatIsSaid(stretch, i);
    } else if (tokens.relation[i] === JOINER) coordinate(stretch, i);
    else if (tokens.relation[i] === AGENT || tokens.relation[i] === PASSIVE_SUBJECT) describeBeside(stretch, i);
    else if (tokens.relation[i] === CASE && tokens.upos[i] === SUBORDINATOR) openGerund(stretch, i);
    else if (tokens.relation[i] === OBJECT) {
      makePredicate(stretch, tokens.head[i]!);
      makeTime(stretch, i);
      describeNeighbour(stretch, i);
      if (tokens.upos[i] === NUM) countDescribed(stretch, i);
    } else if (tokens.relation[i] === APPOSITION) {
      describeName(stretch, i);
      freeSubject(stretch, i);
    } else if (tokens.relation[i] === COMPLEMENT && NOUNS.has(tokens.upos[i]!)) judgeObject(stretch, i);
    else if (tokens.relation[i] === CASE && tokens.upos[i] === ADP) {
      giveCase(stretch, i);
      hangNear(stretch, i);
      giveAgentBack(stretch, i);
      makeOblique(stretch, i);
      freeDate(stretch, i);
    } else if (tokens.upos[i] === NUM) {
      countNoun(stretch, i);
      countDescribed(stretch, i);
      partReceiver(stretch, i);
    } else if (tokens.xpos[i] === BARE || tokens.xpos[i] === PRESENT) makeNoun(stretch, i);
    else if (tokens.upos[i] === ADJ) makeVerb(stretch, i);
    else if (tokens.relation[i] === SUBJECT && tokens.upos[tokens.head[i]!] === NOUN) giveSubjectBack(stretch, i);
    else if (tokens.xpos[i] === GERUND && tokens.relation[i] === NOUN_MODIFIER) makeClause(stretch, i);
    else if (tokens.xpos[i] === PAST) {
      if (tokens.relation[i] === MODIFIER) makeRoot(stretch, i);
      else if (SUBJECTS.has(tokens.relation[i]!)) describeObject(stretch, i);
      else if (tokens.relation[i] === ADVERBIAL_CLAUSE) describeSubject(stretch, i);
    } else if (tokens.xpos[i] === PARTICIPLE) makePeople(stretch, i);
  }
};

/** "obtained [by] the Courier show": a preposition belongs to the noun behind it, not to the verb behind that. */
const giveCase = ({ tokens }: Stretch, preposition: number): void => {
  const verb = tokens.head[preposition]!;
  if (tokens.upos[verb] !== VERB) return;
  for (let t = preposition + 1; t < verb; t++) {
    if (tokens.head[t] !== verb || !NOMINAL.has(tokens.relation[t]!)) continue;
    tokens.head[preposition] = t;
    return;
  }
};

/** "Holm, secretary [of the League]": a phrase with "of" describes the noun right before it, not one further away. */
const hangNear = ({ tokens, first, formOf }: Stretch, preposition: number): void => {
  const noun = tokens.head[preposition]!;
  const near = preposition - 1;
  if (near < first || tokens.upos[near] !== NOUN || noun < preposition || formOf(preposition) !== 'of') return;
  const head = tokens.head[noun]!;
  if (tokens.relation[noun] === NOUN_MODIFIER && head >= 0 && head < near && NOUNS.has(tokens.upos[head]!))
    tokens.head[noun] = near;
};

/** "According to a source, [the director] met …": what stands between commas before a verb without a subject is no other name. */
const freeSubject = ({ tokens, first, last }: Stretch, apposition: number): void => {
  const oblique = tokens.head[apposition]!;
  const verb = oblique < 0 ? -1 : tokens.head[oblique]!;
  if (tokens.relation[oblique] !== OBLIQUE || verb < apposition || tokens.upos[verb] !== VERB) return;
  if (!FINITE.has(tokens.xpos[verb]!) || hasSubject(tokens, first, last, verb)) return;
  tokens.head[apposition] = verb;
  tokens.relation[apposition] = SUBJECT;
};

/** "Anna Keld, a trader [fined by the court], …": whom a comma puts beside a name is no agent, and needs no "by" to be one. */
const describeBeside = ({ tokens, first, formOf }: Stretch, noun: number): void => {
  const participle = tokens.head[noun]!;
  if (participle <= noun || tokens.xpos[participle] !== PARTICIPLE) return;
  for (let t = noun + 1; t < participle; t++) if (tokens.upos[t] === AUXILIARY) return;
  let comma = noun - 1;
  while (comma > first && tokens.head[comma] === noun && formOf(comma) !== ',') comma--;
  let name = comma - 1;
  if (formOf(comma) !== ',' || name < first || tokens.upos[name] !== PROPN) return;
  while (tokens.upos[tokens.head[name]!] === PROPN && tokens.head[name]! >= first) name = tokens.head[name]!;
  tokens.head[noun] = name;
  tokens.relation[noun] = APPOSITION;
  tokens.head[participle] = noun;
  tokens.relation[participle] = MODIFIER;
};

/** "First, the Guard [sold] coal": a sentence is not about its number. */
const numberClause = ({ tokens, first, last, formOf }: Stretch): void => {
  if (tokens.head[first]! >= 0 || first + 2 >= last || formOf(first + 1) !== ',' || tokens.upos[first] === VERB) return;
  if (
    !/^(?:First|Second|Third|Fourth|Fifth|Finally|Lastly|Moreover|Furthermore|However|Therefore)(?:ly)?$/.test(
      formOf(first),
    )
  )
    return;
  for (let t = first + 2; t < last; t++) {
    if (!FINITE.has(tokens.xpos[t]!)) continue;
    const subject = tokens.head[t]!;
    // "Third, in 2024 the Guard [released] …": a verb that a parse hangs on its own subject.
    const own = subject > first && tokens.head[subject] === first && tokens.relation[t] === MODIFIER;
    if (!own && (subject !== first || !hasSubject(tokens, first, last, t))) continue;
    if (own) {
      tokens.head[subject] = t;
      tokens.relation[subject] = SUBJECT;
    }
    for (let i = first + 1; i < last; i++) if (tokens.head[i] === first) tokens.head[i] = t;
    tokens.head[t] = -1;
    tokens.relation[t] = ROOT;
    tokens.head[first] = t;
    tokens.relation[first] = ADVERBIAL_MODIFIER;
    return;
  }
};

/** "refrained from [striking] positions": a preposition that opens clauses, right before a gerund, opens one. */
const openGerund = ({ tokens }: Stretch, preposition: number): void => {
  const gerund = preposition + 1;
  const noun = tokens.head[preposition]!;
  if (tokens.upos[preposition] !== SUBORDINATOR || tokens.xpos[gerund] !== GERUND || tokens.head[gerund] !== noun)
    return;
  if (tokens.relation[gerund] !== ADJECTIVAL || noun <= gerund || tokens.head[noun]! < 0) return;
  tokens.head[gerund] = tokens.head[noun]!;
  tokens.relation[gerund] = tokens.upos[tokens.head[noun]!] === VERB ? ADVERBIAL_CLAUSE : MODIFIER;
  tokens.head[preposition] = gerund;
  tokens.relation[preposition] = MARK;
  tokens.head[noun] = gerund;
  tokens.relation[noun] = OBJECT;
};

/** "convoys of Varn Freight, [a haulage company]": one thing is no other name for several. */
const describeName = ({ tokens, first }: Stretch, apposition: number): void => {
  const several = tokens.head[apposition]!;
  if (tokens.xpos[apposition] !== SINGULAR || tokens.xpos[several] !== PLURAL) return;
  for (let t = apposition - 1; t > several && t >= first; t--) {
    if (tokens.upos[t] !== PROPN || tokens.head[t] !== several || tokens.relation[t] !== NOUN_MODIFIER) continue;
    tokens.head[apposition] = t;
    return;
  }
};

const giveAgentBack = ({ tokens, first, formOf }: Stretch, preposition: number): void => {
  const subject = tokens.head[preposition]!;
  if (preposition === first || subject <= preposition || !SUBJECTS.has(tokens.relation[subject]!)) return;
  const participle = preposition - 1;
  if (tokens.upos[participle] !== VERB || tokens.relation[participle] !== MODIFIER) return;
  // Another subject must be left to the verb: what the participle describes.
  if (tokens.head[tokens.head[participle]!] !== tokens.head[subject]) return;
  tokens.head[subject] = participle;
  tokens.relation[subject] = formOf(preposition) === 'by' ? AGENT : OBLIQUE;
};

/** Prepositions that only bound the number behind them: "[over] 300 people", "[up] to 40", "[at] least 19". */
const BOUNDS = /^(?:at|over|under|around|about|up|to|between|than|near)$/i;

/** Right behind its verb each of these may be a part of it: "turned [over] the keys". */
const PARTICLES = /^(?:up|down|off|out|over|away|back|behind|on|in|through|like)$/i;

const makeOblique = ({ tokens, first, last, formOf }: Stretch, preposition: number): void => {
  const object = tokens.head[preposition]!;
  if (object <= preposition) return;
  if (boundsSum(formOf, tokens, preposition)) {
    if (tokens.relation[object] === OBLIQUE) tokens.relation[object] = OBJECT;
    return;
  }
  if (tokens.relation[object] !== OBJECT) return;
  const mayBePart = preposition > first && tokens.upos[preposition - 1] === VERB && PARTICLES.test(formOf(preposition));
  if (mayBePart) return;
  const counted = [1, 2, 3].some((k) => preposition + k < last && tokens.upos[preposition + k] === NUM);
  if (!counted || !BOUNDS.test(formOf(preposition))) tokens.relation[object] = OBLIQUE;
};

/** "bought up [to] $12 million worth": no preposition, though a parse takes "up" for a part of the verb. */
const boundsSum = (formOf: Stretch['formOf'], { upos: tag }: Columns, preposition: number): boolean =>
  formOf(preposition) === 'to' &&
  preposition > 0 &&
  formOf(preposition - 1) === 'up' &&
  (tag[preposition + 1] === SYMBOL || tag[preposition + 1] === NUM);

/** "[at least] 19 sailors": the noun takes the place of the numeral, or keeps its own beside it. */
const countNoun = ({ tokens, first, last, formOf }: Stretch, numeral: number): void => {
  const noun = numeral + 1;
  if (noun >= last || (tokens.upos[noun] !== NOUN && tokens.upos[noun] !== PROPN)) return;
  if (numeral === first || !/^(?:least|most|than)$/i.test(formOf(numeral - 1))) return;
  if (tokens.relation[numeral] === COUNT) {
    const bound = numeral - 2;
    const own = bound < first || tokens.head[bound] !== noun;
    if (own && tokens.head[numeral] === noun && tokens.relation[noun] === OBLIQUE && tokens.upos[bound - 1] === VERB)
      tokens.relation[noun] = OBJECT;
    return;
  }
  const below = tokens.head[noun] === numeral;
  if (!below && tokens.head[noun] !== tokens.head[numeral]) return;
  if (below) {
    tokens.head[noun] = tokens.head[numeral]!;
    tokens.relation[noun] = tokens.relation[numeral] === OBLIQUE ? OBJECT : tokens.relation[numeral]!;
  }
  for (let i = first; i < last; i++) if (i !== noun && tokens.head[i] === numeral) tokens.head[i] = noun;
  tokens.head[numeral] = noun;
  tokens.relation[numeral] = COUNT;
};

/** "released [14 captured] commanders": a participle between a numeral and a noun describes what the numeral counts. */
const countDescribed = ({ tokens, last }: Stretch, numeral: number): void => {
  const participle = numeral + 1;
  if (participle + 1 >= last || tokens.relation[numeral] === COUNT || tokens.upos[participle] !== VERB) return;
  if (tokens.xpos[participle] !== PAST && tokens.xpos[participle] !== PARTICIPLE) return;
  const noun = [participle + 1, participle + 2].find(
    (t) => t < last && tokens.upos[t] === NOUN && isOpen(tokens, t, numeral),
  );
  if (noun === undefined) return;
  const verb = tokens.head[numeral]!;
  if (verb < 0 || verb >= numeral) return;
  for (let t = noun + 1; t < last; t++) if (tokens.head[t] === participle) tokens.head[t] = verb;
  tokens.head[noun] = verb;
  tokens.relation[noun] = OBJECT;
  tokens.head[participle] = noun;
  tokens.relation[participle] = ADJECTIVAL;
  tokens.xpos[participle] = PARTICIPLE;
  tokens.head[numeral] = noun;
  tokens.relation[numeral] = COUNT;
};

/** Whether a noun hangs as an object on the participle before it, or on the verb that the numeral before that hangs on. */
const isOpen = (tokens: Columns, noun: number, numeral: number): boolean =>
  tokens.relation[noun] === OBJECT && (tokens.head[noun] === numeral + 1 || tokens.head[noun] === tokens.head[numeral]);

/** Verbs under which another stands bare: "made them leave". */
const BARE_BELOW =
  /^(?:ma[dk]e|makes|making|let|lets|help\w*|ha[sd]|have|having|see|saw|seen|hear\w*|watch\w*|go|come)$/i;

/** "copper [concentrate]" as a noun takes the place of the noun before it, and its words. */
const makeNoun = (stretch: Stretch, verb: number): void => {
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
  if (!object && isAbove(tokens, verb, tokens.head[before]!, last - first)) return;
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

const isAbove = ({ head }: Columns, above: number, token: number, most: number): boolean => {
  for (let at = token, steps = 0; at >= 0 && steps < most; at = head[at]!, steps++) if (at === above) return true;
  return false;
};

/** Past tenses that are no other word: not "left", "found", "saw", "felt". */
const PASTS: ReadonlySet<string> = new Set(
  Object.entries(irregularVerbs).flatMap(([verb, forms]) => {
    const [past = '', participle] = forms.split(' ');
    return participle !== undefined && participle !== past && past !== verb && past.length > 5 ? [past] : [];
  }),
);

const makeVerb = ({ tokens, formOf }: Stretch, token: number): void => {
  if (!PASTS.has(formOf(token))) return;
  tokens.upos[token] = VERB;
  tokens.xpos[token] = PAST;
};

/** "The vessel [fished] …": a past tense under the noun before it, where that noun heads a sentence without another verb. */
const makeRoot = ({ tokens, first, last }: Stretch, verb: number): void => {
  const subject = tokens.head[verb]!;
  if (subject < first || subject > verb || tokens.head[subject]! >= 0 || tokens.upos[subject] === VERB) return;
  for (let i = first; i < last; i++) {
    if (i !== verb && tokens.head[i] === subject && CLAUSAL.has(tokens.relation[i]!)) return;
  }
  for (let i = verb + 1; i < last; i++) if (tokens.head[i] === subject) tokens.head[i] = verb;
  tokens.head[verb] = -1;
  tokens.relation[verb] = ROOT;
  tokens.head[subject] = verb;
  tokens.relation[subject] = SUBJECT;
};

/** "[sold] expired vaccines": the participle that was taken for the verb describes the noun behind it. */
const describeObject = ({ tokens, first, last }: Stretch, verb: number): void => {
  const participle = verb + 1;
  const object = participle + 1;
  if (object >= last || tokens.head[verb] !== participle || tokens.upos[participle] !== VERB) return;
  if (tokens.head[object] !== participle || tokens.relation[object] !== OBJECT) return;
  tokens.head[verb] = tokens.head[participle]!;
  tokens.relation[verb] = tokens.relation[participle]!;
  for (let i = first; i < last; i++) if (i !== verb && tokens.head[i] === participle) tokens.head[i] = verb;
  tokens.head[participle] = object;
  tokens.relation[participle] = ADJECTIVAL;
};

/** "treated the [wounded]" */
const makePeople = ({ tokens, first, last }: Stretch, participle: number): void => {
  const before = participle - 1;
  if (participle === first || tokens.upos[before] !== DETERMINER || tokens.head[before] !== participle) return;
  if (!NOMINAL.has(tokens.relation[participle]!)) return;
  for (let i = first; i < last; i++) if (tokens.head[i] === participle && VERBAL.has(tokens.relation[i]!)) return;
  tokens.upos[participle] = NOUN;
  tokens.xpos[participle] = PLURAL;
};

/** "The report says [that …]": a clause that a parse hangs on the subject before the verb is the verb's. */
const giveClauseBack = ({ tokens, first, last }: Stretch, mark: number): void => {
  const clause = tokens.head[mark]!;
  const verb = mark - 1;
  if (verb < first || clause < mark || tokens.relation[clause] !== MODIFIER || tokens.upos[verb] !== VERB) return;
  const subject = tokens.head[clause]!;
  if (subject > verb || tokens.head[subject] !== verb || !SUBJECTS.has(tokens.relation[subject]!)) return;
  for (let i = mark; i < last; i++) if (tokens.head[i] === verb && tokens.relation[i] === CLAUSE) return;
  tokens.head[clause] = verb;
  tokens.relation[clause] = CLAUSE;
};

/** "Calder Freight [ships] coal": what has an object is a verb, and the noun that a parse makes part of it its subject. */
const makePredicate = (stretch: Stretch, verb: number): void => {
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

/** "released them [the same night]": of two objects of a verb the second, a time, tells when. */
const makeTime = ({ tokens, first, formOf }: Stretch, object: number): void => {
  if (!timeNouns.has(formOf(object).toLowerCase())) return;
  const verb = tokens.head[object]!;
  for (let t = object - 1; t > Math.max(first - 1, verb); t--) {
    if (tokens.head[t] !== verb || tokens.relation[t] !== OBJECT) continue;
    tokens.relation[object] = WHEN;
    return;
  }
};

/** "accused [neighbouring] Orland of …": what describes where a land lies is no verb. */
const describeNeighbour = ({ tokens, formOf }: Stretch, object: number): void => {
  const word = object - 1;
  const above = word < 0 || tokens.head[object] !== word ? -1 : tokens.head[word]!;
  if (above < 0 || !/^(?:neighbou?ring|surrounding|adjoining|remaining|opposing|competing)$/i.test(formOf(word)))
    return;
  tokens.head[object] = above;
  tokens.relation[object] = above < word ? OBJECT : SUBJECT;
  tokens.head[word] = object;
  tokens.relation[word] = ADJECTIVAL;
  tokens.upos[word] = ADJ;
  tokens.xpos[word] = DESCRIPTION;
};

/** "called [the raid] illegal": of two complements of a verb the noun is what the adjective judges. */
const judgeObject = ({ tokens, last }: Stretch, noun: number): void => {
  const verb = tokens.head[noun]!;
  if (verb > noun || tokens.upos[verb] !== VERB) return;
  for (let t = noun + 1; t < last; t++) {
    if (tokens.head[t] !== verb || tokens.relation[t] !== COMPLEMENT) continue;
    if (tokens.upos[t] === ADJ) tokens.relation[noun] = OBJECT;
    return;
  }
};

/** "Orland [and] Varn have agreed": of two subjects that "and" joins the second is the first's conjunct. */
const coordinate = ({ tokens, first, last }: Stretch, joiner: number): void => {
  const verb = tokens.head[joiner]!;
  let before = -1;
  for (let i = joiner - 1; i >= first && before < 0; i--) {
    if (tokens.head[i] === verb && SUBJECTS.has(tokens.relation[i]!)) before = i;
  }
  let behind = -1;
  for (let i = joiner + 1; i < Math.min(verb, last) && behind < 0; i++) {
    if (tokens.head[i] === verb) behind = i;
  }
  if (before < 0 || behind < 0 || !SUBJECTS.has(tokens.relation[behind]!)) return;
  tokens.head[behind] = before;
  tokens.relation[behind] = CONJUNCT;
  tokens.head[joiner] = behind;
};

/** "[In March] fighters overran …": a date that a parse makes part of the phrase behind it is the clause's. */
const freeDate = ({ tokens, first, last, formOf }: Stretch, preposition: number): void => {
  if (!/^(?:in|on|since|by|until|during|after|before)$/i.test(formOf(preposition))) return;
  let month = -1;
  let noun = -1;
  let end = preposition + 1;
  for (; end < last && end <= preposition + LONGEST_DATE; end++) {
    const calendar = monthNumbers.has(formOf(end).toLowerCase()) || YEAR.test(formOf(end));
    if (calendar && month < 0) month = end;
    else if (tokens.upos[end] !== NUM) break;
    const head = tokens.head[end]!;
    if (head >= 0 && tokens.upos[head] !== VERB) noun = Math.max(noun, head);
  }
  if (month < 0) return;
  if (noun < end) bindDate(tokens, preposition, end);
  if (noun < end || noun >= last) return;
  const verb = tokens.head[noun]!;
  const orphan = verb > noun && tokens.upos[verb] === VERB && UNBOUND.has(tokens.relation[noun]!);
  const acts = orphan && !hasSubject(tokens, first, last, verb);
  const subject = acts || SUBJECTS.has(tokens.relation[noun]!) || verb < 0;
  const determined = tokens.upos[end] === DETERMINER || tokens.upos[end] === PRONOUN;
  if (!subject && !determined) return;
  for (let t = preposition; t < end; t++)
    if (tokens.head[t]! < preposition || tokens.head[t]! >= end) tokens.head[t] = month;
  tokens.head[preposition] = month;
  tokens.head[month] = verb < 0 ? noun : verb;
  tokens.relation[month] = OBLIQUE;
  if (acts) tokens.relation[noun] = SUBJECT;
};

/** "[In] May 2032 Orland bought ore": the preposition is the date's, though a parse hangs it on a noun behind the verb. */
const bindDate = ({ head }: Columns, preposition: number, end: number): void => {
  if (head[preposition]! < end) return;
  for (let t = preposition + 1; t < end; t++) {
    if (head[t]! > preposition && head[t]! < end) continue;
    head[preposition] = t;
    return;
  }
};

const hasSubject = (tokens: Columns, first: number, last: number, verb: number): boolean => {
  for (let t = first; t < last; t++) if (tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!)) return true;
  return false;
};

const LONGEST_DATE = 3;
const YEAR = /^(?:1[89]|20|21)\d\d$/;

/** "fined [the company] 20,000 crowns": the noun before the numeral is whom it is done to. */
const partReceiver = ({ tokens, first, formOf }: Stretch, numeral: number): void => {
  const receiver = numeral - 1;
  const sum = tokens.head[numeral]!;
  if (receiver < first || sum <= numeral || tokens.head[receiver] !== sum || tokens.relation[receiver] !== COMPOUND)
    return;
  // "the Varn 747 engines" have a number in their name, "gave the Kestrel Front two servers" has none.
  const named = tokens.upos[receiver] === PROPN && /^\p{L}/u.test(formOf(numeral));
  if (!named && tokens.upos[receiver] !== NOUN) return;
  if (tokens.upos[sum] !== NOUN || tokens.relation[sum] !== OBJECT) return;
  const verb = tokens.head[sum]!;
  if (verb >= receiver || tokens.upos[verb] !== VERB) return;
  for (let t = verb + 1; t < receiver; t++) if (tokens.head[t] === sum) tokens.head[t] = receiver;
  tokens.head[receiver] = verb;
  tokens.relation[receiver] = RECEIVER;
};

/** Relations of a noun that no preposition needs to bind. */
const UNBOUND = new Set([OBLIQUE, UNMARKED, WHEN]);
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
const findVerb = ({ tokens, first, last, formOf }: Stretch): void => {
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

/** "Hackers [linked] to the service broke in": the participle describes the subject of the verb behind it. */
const describeSubject = ({ tokens, first, last }: Stretch, participle: number): void => {
  const verb = tokens.head[participle]!;
  const subject = participle - 1;
  if (verb <= participle || subject < first || tokens.head[subject] !== participle) return;
  if (!SUBJECTS.has(tokens.relation[subject]!) || tokens.upos[verb] !== VERB) return;
  for (let t = first; t < last; t++) {
    if (tokens.head[t] === verb && (SUBJECTS.has(tokens.relation[t]!) || tokens.relation[t] === AUXILIARY_OF)) return;
    if (tokens.head[t] === participle && (tokens.relation[t] === MARK || tokens.relation[t] === OBJECT)) return;
  }
  tokens.head[subject] = verb;
  tokens.head[participle] = subject;
  tokens.relation[participle] = MODIFIER;
  tokens.xpos[participle] = PARTICIPLE;
};

/**
 * "Separatist fighters [ambushed] supply columns": a subject that a parse hangs on the object is the verb's. "Lorn [demands]
 * that …": a noun in -s with a subject right before it and no copula is a verb.
 */
const giveSubjectBack = (stretch: Stretch, subject: number): void => {
  const { tokens, first, last, formOf } = stretch;
  const noun = tokens.head[subject]!;
  const verb = tokens.head[noun]!;
  if (tokens.relation[noun] === OBJECT && subject < verb && verb < noun) {
    if (!hasSubject(tokens, first, last, verb)) tokens.head[subject] = verb;
    return;
  }
  if (verb >= 0 || subject !== noun - 1 || !/s$/.test(formOf(noun)) || noun + 1 >= last) return;
  for (let t = first; t < last; t++) if (tokens.head[t] === noun && tokens.relation[t] === COPULA) return;
  tokens.upos[noun] = VERB;
  tokens.xpos[noun] = THIRD;
  const clause = tokens.head[noun + 1]!;
  if (formOf(noun + 1) !== 'that' || clause <= noun || tokens.head[clause] !== noun) return;
  if (tokens.relation[clause] !== RELATIVE && tokens.relation[clause] !== MODIFIER) return;
  tokens.relation[clause] = CLAUSE;
  tokens.relation[noun + 1] = MARK;
};

/** "which [the front] seized": a past tense with an object of its own is no passive. */
const makeActive = ({ tokens, first, last }: Stretch, subject: number): void => {
  const verb = tokens.head[subject]!;
  if (subject > verb || (tokens.xpos[verb] !== PAST && tokens.xpos[verb] !== PARTICIPLE)) return;
  let object = false;
  for (let t = Math.max(first, verb - FAR); t < Math.min(last, verb + FAR); t++) {
    if (tokens.head[t] !== verb) continue;
    if (tokens.relation[t] === PASSIVE) return;
    object ||= tokens.relation[t] === OBJECT && tokens.upos[t] === PRONOUN && t < subject;
  }
  if (object) tokens.relation[subject] = SUBJECT;
};

/** Words of one clause stand no farther apart; what is looked for is looked for so near, so that the cost stays linear. */
const FAR = 60;

/** How far behind its verb an object is looked for that a parse joins to something before the verb. */
const NEAR = 10;

/** "killed, by our count, [civilians]": a noun joined to one before a verb that hangs higher up is that verb's object. */
const giveObjectBack = ({ tokens, first, last }: Stretch, noun: number): void => {
  const partner = tokens.head[noun]!;
  if (partner > noun || tokens.upos[partner] === VERB) return;
  const hasObject = (verb: number): boolean => {
    for (let t = verb + 1; t < Math.min(last, verb + FAR); t++)
      if (tokens.head[t] === verb && tokens.relation[t] === OBJECT) return true;
    return false;
  };
  let joined = false;
  for (let t = partner; t < noun; t++) joined ||= tokens.relation[t] === JOINER;
  if (tokens.relation[partner] === OBLIQUE && !joined) {
    let above = partner - 1;
    while (above >= first && above > partner - NEAR && tokens.upos[above] !== VERB) above--;
    if (above < first || tokens.upos[above] !== VERB || hasObject(above)) return;
    tokens.head[noun] = above;
    tokens.relation[noun] = OBJECT;
    return;
  }
  let verb = noun - 1;
  while (verb > partner && verb > noun - NEAR && !(tokens.upos[verb] === VERB && tokens.relation[verb] === CONJUNCT))
    verb--;
  if (verb <= partner || tokens.upos[verb] !== VERB || tokens.relation[verb] !== CONJUNCT) return;
  // The verb's own head must stand before the partner: the arcs would cross.
  let top = verb;
  for (let steps = 0; steps < NEAR && tokens.head[top]! > partner; steps++) top = tokens.head[top]!;
  if (tokens.head[top]! >= partner || tokens.head[top]! < first) return;
  if (hasObject(verb)) return;
  tokens.head[noun] = verb;
  tokens.relation[noun] = OBJECT;
};

/** "the Varn Brigade, [an armed group], fled": nothing joins the two, so the second says what the first is. */
const describeAgain = ({ tokens, first, last, formOf }: Stretch, noun: number): void => {
  const name = tokens.head[noun]!;
  if (tokens.relation[noun] !== CONJUNCT || name > noun || tokens.upos[name] !== PROPN) return;
  let article = false;
  for (let t = name + 1; t < noun; t++) article ||= tokens.head[t] === noun && /^an?$/.test(formOf(t));
  if (!article) return;
  for (let t = first; t < last; t++) {
    const above = tokens.relation[t] === JOINER ? tokens.head[t]! : -1;
    if (above === noun || (above >= 0 && tokens.head[above] === name)) return;
  }
  tokens.relation[noun] = APPOSITION;
};

/** "The board therefore [requests] that …": the noun before it is its subject. */
const makeDemand = (stretch: Stretch, noun: number): void => {
  const { tokens, first, last, formOf } = stretch;
  if (noun + 2 >= last || formOf(noun + 1) !== 'that' || !/[^s]s$/.test(formOf(noun))) return;
  let subject = noun - 1;
  while (subject >= first && tokens.upos[subject] === ADVERB) subject--;
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

const hasCase = ({ tokens, first }: Stretch, noun: number): boolean => {
  for (let t = Math.max(first, noun - FAR); t < noun; t++)
    if (tokens.head[t] === noun && tokens.relation[t] === CASE) return true;
  return false;
};

/** "says that [a bank], acting for Varn, paid …": the finite verb behind it that hangs on the same verb is the clause's. */
const openClause = ({ tokens, first, last, formOf }: Stretch, noun: number): void => {
  const verb = tokens.head[noun]!;
  if (verb < Math.max(first, noun - FAR) || verb > noun) return;
  let marked = false;
  for (let t = verb + 1; t < noun; t++) {
    if (tokens.head[t] === noun && tokens.relation[t] === MARK && formOf(t) === 'that') marked = true;
  }
  if (!marked) return;
  const end = Math.min(last, noun + FAR);
  for (let clause = noun + 1; clause < end; clause++) {
    if (tokens.head[clause] !== verb || tokens.upos[clause] !== VERB) continue;
    if (tokens.xpos[clause] !== PAST && tokens.xpos[clause] !== THIRD && tokens.xpos[clause] !== PRESENT) return;
    for (let t = verb + 1; t < end; t++) if (tokens.head[t] === clause && SUBJECTS.has(tokens.relation[t]!)) return;
    tokens.relation[clause] = CLAUSE;
    tokens.head[noun] = clause;
    tokens.relation[noun] = SUBJECT;
    for (let t = verb + 1; t < noun; t++)
      if (tokens.head[t] === noun && tokens.relation[t] === MARK) tokens.head[t] = clause;
    return;
  }
};

/** "alleged that [a deckhand] who complained was beaten": whom a parse hangs on the cue is the subject of the clause. */
const openWhatIsSaid = ({ tokens, first, formOf }: Stretch, mark: number): void => {
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

/** "accused Lorn of [shelling] Varn": a gerund behind a preposition is a clause about whom it stands behind. */
const makeClause = ({ tokens, last }: Stretch, gerund: number): void => {
  const preposition = gerund - 1;
  if (tokens.head[preposition] !== gerund || tokens.relation[preposition] !== CASE) return;
  for (let t = gerund + 1; t < last; t++) {
    if (tokens.head[t] !== gerund || tokens.relation[t] !== OBJECT) continue;
    tokens.relation[preposition] = MARK;
    tokens.relation[gerund] = MODIFIER;
    return;
  }
};
