import { timeNouns } from '../../languages/en/sources.ts';
import { givingForms } from '../../languages/en/tie-words.ts';
import {
  ADJ,
  ADJECTIVAL,
  ADP,
  ADVERB,
  ADVERBIAL_CLAUSE,
  AUXILIARY,
  AUXILIARY_OF,
  CLAUSE,
  COMPLEMENT,
  COMPOUND,
  CONJUNCT,
  COPULA,
  DETERMINER,
  FAR,
  GERUND,
  hasCase,
  hasObject,
  hasSubject,
  JOINER,
  MARK,
  MODIFIER,
  NOUN,
  NOUNS,
  OBJECT,
  OBLIQUE,
  PARTICIPLE,
  PASSIVE,
  PASSIVE_SUBJECT,
  PAST,
  PLURAL,
  POSSESSOR,
  PRONOUN,
  PROPN,
  RECEIVER,
  RELATIVE,
  type Stretch,
  SUBJECT,
  SUBJECTS,
  THIRD,
  UNMARKED,
  upos,
  VERB,
  WHEN,
} from './stretch.ts';

/* Who does it, what is done, and when: arguments that a parse hangs on a neighbour of their verb. */

/** How far behind its verb an object is looked for that a parse joins to something before the verb. */
const NEAR = 10;

/** "[sold] expired vaccines": the participle that was taken for the verb describes the noun behind it. */
export const describeObject = ({ tokens, first, last }: Stretch, verb: number): void => {
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

/** "released them [the same night]": of two objects of a verb the second, a time, tells when. */
export const makeTime = ({ tokens, first, formOf }: Stretch, object: number): void => {
  if (!timeNouns.has(formOf(object).toLowerCase())) return;
  const verb = tokens.head[object]!;
  for (let t = object - 1; t > Math.max(first - 1, verb); t--) {
    if (tokens.head[t] !== verb || tokens.relation[t] !== OBJECT) continue;
    tokens.relation[object] = WHEN;
    return;
  }
};

/** "sold [the group] forty drones": of two objects of a verb of giving the first is whoever gets the second. */
export const makeReceiver = ({ tokens, first, formOf }: Stretch, object: number): void => {
  const verb = tokens.head[object]!;
  if (verb < first || verb > object || !NOUNS.has(tokens.upos[object]!) || !GIVING.has(formOf(verb).toLowerCase()))
    return;
  for (let t = object - 1; t > verb; t--) {
    if (tokens.head[t] !== verb || tokens.relation[t] !== OBJECT) continue;
    if (NOUNS.has(tokens.upos[t]!)) tokens.relation[t] = RECEIVER;
    return;
  }
};

const GIVING = new Set(givingForms);

/** "called [the raid] illegal": of two complements of a verb the noun is what the adjective judges. */
export const judgeObject = (stretch: Stretch, noun: number): void => {
  const { tokens, first, last, formOf } = stretch;
  const verb = tokens.head[noun]!;
  if (verb < first || verb > noun || tokens.upos[verb] !== VERB) return;
  if (tokens.upos[noun] === PROPN && !hasObject(stretch, verb) && !BECOMING.test(formOf(verb))) {
    tokens.relation[noun] = OBJECT;
    return;
  }
  for (let t = noun + 1; t < last; t++) {
    if (tokens.head[t] !== verb || tokens.relation[t] !== COMPLEMENT) continue;
    if (tokens.upos[t] === ADJ) tokens.relation[noun] = OBJECT;
    return;
  }
};

/** "helped [the Front]": a name completes no verb without an object, but for these. */
const BECOMING = /^(?:be|remain|stay|seem|appear|prove|turn|feel|look|go|call|nam|style)/;

/** "left [the front] unmolested", "kept [it] supplied": what is said of whom a verb acts on takes no subject and no name. */
export const giveJudgedBack = ({ tokens, first }: Stretch, predicate: number): void => {
  const verb = tokens.head[predicate]!;
  if (verb < first || verb > predicate || tokens.upos[verb] !== VERB) return;
  let judged = -1;
  for (let t = verb + 1; t < predicate; t++) {
    if (tokens.relation[t] === OBJECT && tokens.head[t] === verb) return;
    const hung = tokens.head[t] === predicate && NOUNS.has(tokens.upos[t]!);
    if (hung && (tokens.relation[t] === COMPOUND || SUBJECTS.has(tokens.relation[t]!))) judged = t;
    else if (tokens.relation[t] === AUXILIARY_OF || tokens.relation[t] === PASSIVE) return;
  }
  if (judged < 0) return;
  for (let t = verb + 1; t < judged; t++) if (tokens.head[t] === predicate) tokens.head[t] = judged;
  tokens.head[judged] = verb;
  tokens.relation[judged] = OBJECT;
};

/** "Orland [and] Varn have agreed": of two subjects that "and" joins the second is the first's conjunct. */
export const coordinate = ({ tokens, first, last }: Stretch, joiner: number): void => {
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

/** "Hackers [linked] to the service broke in": the participle describes the subject of the verb behind it. */
export const describeSubject = ({ tokens, first, last }: Stretch, participle: number): void => {
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
 * "said that marines [sent] to the port arrested two dockers": of two verbs with one subject and nothing between that opens
 * or joins a clause the first describes the subject, and the second is the clause's.
 */
export const describeSent = (stretch: Stretch, participle: number): void => {
  const { tokens, first, last, formOf } = stretch;
  const subject = participle - 1;
  const above = tokens.head[participle]!;
  if (subject < first || tokens.head[subject] !== participle || tokens.relation[subject] !== SUBJECT) return;
  let verb = participle + 1;
  for (; verb < Math.min(last, participle + FAR); verb++) {
    const relation = tokens.relation[verb]!;
    if (
      /^[,;:()—–-]$/.test(formOf(verb)) ||
      relation === JOINER ||
      relation === MARK ||
      (tokens.upos[verb] === PRONOUN && relation !== POSSESSOR)
    )
      return;
    if (tokens.head[verb] === participle && relation === OBJECT) return;
    if (tokens.upos[verb] === VERB && (tokens.xpos[verb] === PAST || tokens.xpos[verb] === THIRD)) break;
  }
  const clause = tokens.relation[verb] === ADVERBIAL_CLAUSE || tokens.relation[verb] === CLAUSE;
  if (verb >= Math.min(last, participle + FAR) || !clause || !hasObject(stretch, verb)) return;
  // "freed 14 captured commanders": what stands behind a number describes what is counted.
  if (!NOUNS.has(tokens.upos[verb - 1]!) && tokens.upos[verb - 1] !== ADVERB) return;
  const near = [participle, above, above < 0 ? above : tokens.head[above]!];
  if (!near.includes(tokens.head[verb]!)) return;
  for (let t = participle + 1; t < verb; t++) {
    if (tokens.head[t] !== verb) continue;
    if (tokens.relation[t] === AUXILIARY_OF || (SUBJECTS.has(tokens.relation[t]!) && !hasCase(stretch, t))) return;
    if (!SUBJECTS.has(tokens.relation[t]!)) continue;
    tokens.head[t] = participle;
    tokens.relation[t] = OBLIQUE;
  }
  tokens.head[verb] = above;
  tokens.relation[verb] = tokens.relation[participle]!;
  for (let t = Math.max(first, participle - FAR); t < Math.min(last, verb + FAR); t++)
    if (tokens.head[t] === participle && (t < participle || t > verb)) tokens.head[t] = verb;
  tokens.head[participle] = subject;
  tokens.relation[participle] = MODIFIER;
  tokens.xpos[participle] = PARTICIPLE;
};

/**
 * "Separatist fighters [ambushed] supply columns": a subject that a parse hangs on the object is the verb's. "Lorn [demands]
 * that …": a noun in -s with a subject right before it and no copula is a verb.
 */
export const giveSubjectBack = (stretch: Stretch, subject: number): void => {
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

/** "killed, by our count, [civilians]": a noun joined to one before a verb that hangs higher up is that verb's object. */
export const giveObjectBack = (stretch: Stretch, noun: number): void => {
  const { tokens, first } = stretch;
  const partner = tokens.head[noun]!;
  if (partner > noun || tokens.upos[partner] === VERB) return;
  let joined = false;
  for (let t = partner; t < noun; t++) joined ||= tokens.relation[t] === JOINER;
  if (tokens.relation[partner] === OBLIQUE && !joined) {
    let above = partner - 1;
    while (above >= first && above > partner - NEAR && tokens.upos[above] !== VERB) above--;
    if (above < first || tokens.upos[above] !== VERB || hasObject(stretch, above)) return;
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
  if (hasObject(stretch, verb)) return;
  tokens.head[noun] = verb;
  tokens.relation[noun] = OBJECT;
};

/** "If Orland shelters [the suspects], measures will follow": of two subjects of a verb the first is the object of the verb right before it. */
export const giveFirstObject = ({ tokens, first, last }: Stretch, noun: number): void => {
  const verb = tokens.head[noun]!;
  if (verb < noun || tokens.upos[verb] !== VERB) return;
  let before = noun - 1;
  while (before >= first && tokens.head[before] === noun) before--;
  if (before < first || tokens.upos[before] !== VERB || tokens.head[before] !== verb) return;
  if (tokens.relation[before] !== ADVERBIAL_CLAUSE) return;
  for (let t = Math.max(first, before - FAR); t < before; t++)
    if (tokens.head[t] === before && tokens.relation[t] === PASSIVE) return;
  for (let t = noun + 1; t < Math.min(last, verb); t++) {
    if (tokens.head[t] !== verb || !SUBJECTS.has(tokens.relation[t]!)) continue;
    tokens.head[noun] = before;
    tokens.relation[noun] = OBJECT;
    return;
  }
};

/** "The claim that Orland armed [the front] is baseless": of two subjects of a predicate the one right behind another verb is its object. */
export const giveObjectToClause = ({ tokens, first, last }: Stretch, noun: number): void => {
  const predicate = tokens.head[noun]!;
  if (predicate < noun) return;
  let verb = noun - 1;
  while (verb >= first && (tokens.head[verb] === noun || tokens.head[tokens.head[verb]!] === noun)) verb--;
  const subject = verb < first ? -1 : tokens.head[verb]!;
  if (subject < first || tokens.upos[verb] !== VERB || tokens.head[subject] !== predicate || subject > verb) return;
  if (tokens.relation[verb] !== MODIFIER && tokens.relation[verb] !== RELATIVE) return;
  if (!SUBJECTS.has(tokens.relation[subject]!) || !hasSubject(tokens, first, last, verb)) return;
  for (let t = verb + 1; t < noun; t++) if (tokens.head[t] === verb && tokens.relation[t] === OBJECT) return;
  tokens.head[noun] = verb;
  tokens.relation[noun] = OBJECT;
};

/** "The invoices record [purchases]": no verb with a subject is the subject of a word in -s behind it, which is its object. */
export const makeObject = ({ tokens, first, last, formOf }: Stretch, verb: number): void => {
  const noun = verb + 1;
  if (noun >= last || tokens.head[verb] !== noun || tokens.upos[noun] !== VERB || !/[^s]s$/.test(formOf(noun))) return;
  if (tokens.upos[verb] !== VERB || !hasSubject(tokens, first, last, verb)) return;
  tokens.head[verb] = tokens.head[noun]!;
  tokens.relation[verb] = tokens.relation[noun]!;
  tokens.upos[noun] = NOUN;
  tokens.xpos[noun] = PLURAL;
  tokens.head[noun] = verb;
  tokens.relation[noun] = OBJECT;
};

/** "whom it had [itself] detained": between an auxiliary and its verb stands no object. */
export const freeEmphasis = ({ tokens, first, last, formOf }: Stretch, object: number): void => {
  const verb = object + 1;
  if (object <= first || verb >= last || !/sel(?:f|ves)$/.test(formOf(object))) return;
  const auxiliary = object - 1;
  if (tokens.upos[auxiliary] !== AUXILIARY || tokens.upos[verb] !== VERB) return;
  for (let t = Math.max(first, object - FAR); t < auxiliary; t++)
    if (tokens.head[t] === auxiliary) tokens.head[t] = verb;
  tokens.head[auxiliary] = verb;
  tokens.relation[auxiliary] = AUXILIARY_OF;
  tokens.head[object] = verb;
  tokens.relation[object] = UNMARKED;
};

/** "The group has [itself] abducted mayors": what stands behind the emphasis is the verb of which "has" is the auxiliary. */
export const freePerfect = ({ tokens, first, last, formOf }: Stretch, object: number): void => {
  const auxiliary = object - 1;
  const verb = object + 1;
  if (auxiliary < first || verb >= last || !/sel(?:f|ves)$/.test(formOf(object))) return;
  if (!/^(?:has|have|had)$/.test(formOf(auxiliary)) || tokens.head[object] !== auxiliary) return;
  const noun = tokens.head[verb]!;
  if (tokens.upos[verb] !== VERB || tokens.relation[verb] !== ADJECTIVAL || noun < verb) return;
  for (let t = first; t < last; t++) if (t !== verb && tokens.head[t] === auxiliary) tokens.head[t] = verb;
  tokens.head[verb] = tokens.head[auxiliary]!;
  tokens.relation[verb] = tokens.relation[auxiliary]!;
  tokens.head[auxiliary] = verb;
  tokens.relation[auxiliary] = AUXILIARY_OF;
  tokens.head[object] = verb;
  tokens.relation[object] = UNMARKED;
  tokens.head[noun] = verb;
  tokens.relation[noun] = OBJECT;
};

/** "Aske saw [his cousin] being hit": of two subjects of a verb the one behind it is that of the clause behind him. */
export const giveSeenBack = ({ tokens, first, last }: Stretch, noun: number): void => {
  const verb = tokens.head[noun]!;
  if (verb < first || verb > noun || tokens.upos[verb] !== VERB) return;
  let another = false;
  for (let t = Math.max(first, verb - FAR); t < verb; t++)
    another ||= tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!);
  if (!another) return;
  for (let clause = noun + 1; clause < Math.min(last, noun + NEAR); clause++) {
    if (tokens.head[clause] !== verb || tokens.upos[clause] !== VERB) continue;
    if (tokens.relation[clause] !== CLAUSE && tokens.relation[clause] !== COMPLEMENT) return;
    let passive = false;
    for (let t = noun + 1; t < clause; t++) {
      if (tokens.head[t] !== clause) continue;
      if (SUBJECTS.has(tokens.relation[t]!) || tokens.relation[t] === MARK) return;
      passive ||= tokens.relation[t] === PASSIVE;
    }
    tokens.head[noun] = clause;
    if (passive) tokens.relation[noun] = PASSIVE_SUBJECT;
    return;
  }
};

/** "shot [dead] two fishermen", "set [free] nine": what became of them stands before them, and describes none of them. */
export const freeOutcome = ({ tokens, first, formOf }: Stretch, word: number): void => {
  const verb = word - 1;
  if (verb < first || tokens.upos[verb] !== VERB || !OUTCOMES.test(`${formOf(verb)} ${formOf(word)}`)) return;
  if (tokens.head[word]! <= word) return;
  tokens.head[word] = verb;
  tokens.relation[word] = COMPLEMENT;
};

const OUTCOMES = /^(?:(?:shot|shoot|shoots|shooting|left|found) dead|(?:set|sets|setting) free)$/;

/** "says that it paid at least 90 million [crowns]": a noun without subject or copula is no clause, but the object of the verb before it. */
export const giveCountBack = (stretch: Stretch, noun: number): void => {
  const { tokens, first } = stretch;
  let start = noun;
  for (let t = noun - 1; t >= Math.max(first, noun - NEAR); t--) {
    if (tokens.head[t] !== noun) continue;
    if (SUBJECTS.has(tokens.relation[t]!) || tokens.relation[t] === COPULA || tokens.relation[t] === MARK) return;
    start = t;
  }
  let verb = start - 1;
  while (verb >= Math.max(first, start - 3) && tokens.upos[verb] !== VERB) verb--;
  if (verb < first || tokens.upos[verb] !== VERB || verb === tokens.head[noun]) return;
  if (hasObject(stretch, verb)) return;
  tokens.head[noun] = verb;
  tokens.relation[noun] = OBJECT;
};

/** "using mines and [bombs]": of two objects of one verb with "and" between them the second is joined to the first. */
export const joinObject = ({ tokens, first }: Stretch, object: number): void => {
  const verb = tokens.head[object]!;
  let joined = false;
  for (let t = object - 1; t > Math.max(verb, first, object - FAR); t--) {
    if (tokens.relation[t] === JOINER && tokens.head[t] === object) joined = true;
    if (tokens.head[t] !== verb || tokens.relation[t] !== OBJECT) continue;
    if (!joined || !NOUNS.has(tokens.upos[t]!)) return;
    tokens.head[object] = t;
    tokens.relation[object] = CONJUNCT;
    return;
  }
};

/** "named Colonel Vask": of two names side by side that a parse makes objects of one verb the first is part of the second. */
export const joinObjects = ({ tokens, last }: Stretch, object: number): void => {
  const name = object + 1;
  if (name >= last || tokens.upos[object] !== PROPN || tokens.upos[name] !== PROPN) return;
  if (tokens.relation[name] !== OBJECT || tokens.head[name] !== tokens.head[object]) return;
  tokens.head[object] = name;
  tokens.relation[object] = COMPOUND;
};

/** "using rifles and locally [made] bombs": a participle joined to a gerund describes its object, which is the gerund's as well. */
export const describeJoined = ({ tokens, first, last }: Stretch, participle: number): void => {
  const gerund = tokens.head[participle]!;
  const noun = participle + 1;
  if (gerund < first || gerund > participle || tokens.xpos[gerund] !== GERUND || noun >= last) return;
  if (tokens.upos[noun] !== NOUN || tokens.head[noun] !== participle || tokens.relation[noun] !== OBJECT) return;
  let object = -1;
  const end = Math.min(last, participle + FAR);
  for (let t = gerund + 1; t < participle; t++) {
    if (tokens.head[t] === participle && tokens.relation[t] === AUXILIARY_OF) return;
    if (tokens.head[t] === gerund && tokens.relation[t] === OBJECT) object = t;
  }
  if (object < 0) return;
  for (let t = gerund + 1; t < end; t++) {
    if (t === noun || tokens.head[t] !== participle) continue;
    if (t > participle) tokens.head[t] = gerund;
    else if (tokens.upos[t] !== ADVERB) tokens.head[t] = noun;
  }
  tokens.head[noun] = object;
  tokens.relation[noun] = CONJUNCT;
  tokens.head[participle] = noun;
  tokens.relation[participle] = ADJECTIVAL;
};

/** "had been deceived and had [frozen] his accounts": a participle behind "had" has an object, and describes nothing. */
export const makePerfect = (stretch: Stretch, participle: number): void => {
  const { tokens, first, formOf } = stretch;
  makePerfectGerund(stretch, participle);
  const noun = tokens.head[participle]!;
  const joiner = participle - 2;
  if (noun < first || joiner < first || !/^(?:has|have|had)$/.test(formOf(participle - 1))) return;
  if (noun < participle && tokens.relation[participle] !== ADJECTIVAL) return;
  const verb = tokens.head[noun]!;
  if (tokens.upos[joiner] !== CONJUNCTION || verb < first || verb > joiner || tokens.upos[verb] !== VERB) return;
  tokens.head[participle] = verb;
  tokens.relation[participle] = CONJUNCT;
  tokens.head[participle - 1] = participle;
  tokens.relation[participle - 1] = AUXILIARY_OF;
  tokens.head[joiner] = participle;
  tokens.relation[joiner] = JOINER;
  if (noun < participle) return;
  tokens.head[noun] = participle;
  tokens.relation[noun] = OBJECT;
};

/** "denied [having armed] them", "has at no time [armed] them": the participle is the verb. */
const makePerfectGerund = ({ tokens, first, last, formOf }: Stretch, participle: number): void => {
  // Right before it the auxiliary is its own, though a parse hangs it on the verb that governs it.
  const before = participle - 1;
  if (before >= first && formOf(before) === 'having' && tokens.head[before] === tokens.head[participle])
    tokens.head[before] = participle;
  // "denied having armed them": nothing parts it from the verb whose complement it is.
  const governing = tokens.head[participle] === before - 1 && tokens.upos[before - 1] === VERB;
  if (before > first && formOf(before) === 'having' && governing && tokens.relation[participle] === ADVERBIAL_CLAUSE)
    tokens.relation[participle] = COMPLEMENT;
  const having = tokens.head[participle]!;
  if (having < first || having > participle || !/^(?:having|has|have|had)$/i.test(formOf(having))) return;
  if (tokens.relation[participle] !== COMPLEMENT) return;
  for (let t = having + 1; t < participle; t++) {
    if (tokens.upos[t] === ADVERB || tokens.upos[t] === ADP || tokens.upos[t] === DETERMINER) continue;
    if (tokens.head[t] !== having || tokens.relation[t] !== OBLIQUE) return;
  }
  tokens.head[participle] = tokens.head[having]!;
  const governor = tokens.head[having]!;
  const governed = governor === having - 1 && governor >= first && tokens.upos[governor] === VERB;
  tokens.relation[participle] = governed ? COMPLEMENT : tokens.relation[having]!;
  for (let t = first; t < last; t++) if (tokens.head[t] === having) tokens.head[t] = participle;
  tokens.head[having] = participle;
  tokens.relation[having] = AUXILIARY_OF;
};

/** "Orland has also allegedly [furnished] smugglers with passports": what an auxiliary stands before describes no noun, but has it for object. */
export const makePerfectVerb = ({ tokens, first, formOf }: Stretch, participle: number): void => {
  const noun = tokens.head[participle]!;
  if (tokens.relation[participle] !== ADJECTIVAL || noun < participle || tokens.upos[participle] !== VERB) return;
  let auxiliary = participle - 1;
  while (auxiliary > first && tokens.upos[auxiliary] === ADVERB) auxiliary--;
  if (auxiliary < first || !/^(?:has|have|had)$/.test(formOf(auxiliary)) || tokens.head[auxiliary] !== noun) return;
  for (let t = Math.max(first, noun - FAR); t < participle; t++)
    if (tokens.head[t] === noun) tokens.head[t] = participle;
  tokens.head[participle] = tokens.head[noun]!;
  tokens.relation[participle] = tokens.relation[noun]!;
  tokens.relation[auxiliary] = AUXILIARY_OF;
  tokens.head[noun] = participle;
  tokens.relation[noun] = OBJECT;
};

const CONJUNCTION = upos('CCONJ');

/** "struck a town that the front held, [killing] six": what came of it comes of the deed that the sentence tells. */
export const giveResult = (stretch: Stretch, participle: number): void => {
  const { tokens, first, formOf } = stretch;
  const described = tokens.head[participle]!;
  if (participle === first || formOf(participle - 1) !== ',' || !RESULTS.has(formOf(participle))) return;
  if (described > participle || !(tokens.relation[described] === RELATIVE || tellsWhere(stretch, described))) return;
  let above = tokens.head[described]!;
  for (let steps = 0; steps < NEAR && above >= first && tokens.upos[above] !== VERB; steps++)
    above = tokens.head[above]!;
  if (above >= first && tokens.upos[above] === VERB) tokens.head[participle] = above;
};

/** "a school [where] families had [taken] shelter": a clause that describes a place, whatever it hangs on. */
const tellsWhere = ({ tokens, first, formOf }: Stretch, verb: number): boolean => {
  for (let t = Math.max(first, verb - FAR); t < verb; t++)
    if (tokens.head[t] === verb && formOf(t) === 'where') return true;
  return false;
};

const RESULTS: ReadonlySet<string> = new Set(
  'killing wounding injuring leaving destroying damaging forcing causing displacing burying trapping'.split(' '),
);
