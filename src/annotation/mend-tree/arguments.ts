import { timeNouns } from '../../languages/en/sources.ts';
import {
  ADJ,
  ADJECTIVAL,
  CLAUSE,
  COMPLEMENT,
  CONJUNCT,
  COPULA,
  FAR,
  hasSubject,
  JOINER,
  MARK,
  MODIFIER,
  OBJECT,
  OBLIQUE,
  PARTICIPLE,
  RELATIVE,
  relation,
  type Stretch,
  SUBJECTS,
  THIRD,
  VERB,
  WHEN,
} from './stretch.ts';

/* Who does it, what is done, and when: arguments that a parse hangs on a neighbour of their verb. */

/** How far behind its verb an object is looked for that a parse joins to something before the verb. */
const NEAR = 10;
const AUXILIARY_OF = relation('aux');

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

/** "called [the raid] illegal": of two complements of a verb the noun is what the adjective judges. */
export const judgeObject = ({ tokens, last }: Stretch, noun: number): void => {
  const verb = tokens.head[noun]!;
  if (verb > noun || tokens.upos[verb] !== VERB) return;
  for (let t = noun + 1; t < last; t++) {
    if (tokens.head[t] !== verb || tokens.relation[t] !== COMPLEMENT) continue;
    if (tokens.upos[t] === ADJ) tokens.relation[noun] = OBJECT;
    return;
  }
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
export const giveObjectBack = ({ tokens, first, last }: Stretch, noun: number): void => {
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
