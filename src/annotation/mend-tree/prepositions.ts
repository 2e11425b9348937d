import { monthNumbers } from '../../languages/en/calendar-names.ts';
import { nounKind } from '../noun-kind.ts';
import {
  ADJECTIVAL,
  ADVERBIAL_CLAUSE,
  ADVERBIAL_MODIFIER,
  AGENT,
  APPOSITION,
  BARE,
  CASE,
  COMPLEMENT,
  COMPOUND,
  CONJUNCT,
  type Columns,
  FAR,
  GERUND,
  hasObject,
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
  PARTICLE,
  PAST,
  SINGULAR,
  type Stretch,
  SUBJECTS,
  SUBORDINATOR,
  upos,
  VERB,
} from './stretch.ts';

/* A preposition belongs to the noun behind it, and makes it no subject and no object. */

const SYMBOL = upos('SYM');

/** "obtained [by] the Courier show": a preposition belongs to the noun behind it, not to the verb behind that. */
export const giveCase = (stretch: Stretch, preposition: number): void => {
  const { tokens } = stretch;
  openObject(stretch, preposition);
  const verb = tokens.head[preposition]!;
  if (tokens.upos[verb] !== VERB) return;
  for (let t = preposition + 1; t < verb; t++) {
    if (tokens.head[t] !== verb || !NOMINAL.has(tokens.relation[t]!)) continue;
    tokens.head[preposition] = t;
    return;
  }
};

/** "A strike [on] a clinic killed six people": nor to whom the verb behind it is done to, counted or with an article. */
const openObject = ({ tokens }: Stretch, preposition: number): void => {
  const object = tokens.head[preposition]!;
  if (!NOUNS.has(tokens.upos[object]!)) return;
  for (let verb = preposition + 2; verb < object && verb < preposition + NEXT_NOUN; verb++) {
    if (tokens.head[object] !== verb || tokens.upos[verb] !== VERB || !NOUNS.has(tokens.upos[verb - 1]!)) continue;
    if (tokens.xpos[verb] !== PAST && tokens.xpos[verb] !== PARTICIPLE) return;
    tokens.xpos[verb] = PAST;
    tokens.relation[object] = OBJECT;
    tokens.head[preposition] = verb;
    return;
  }
};

const NEXT_NOUN = 6;

/** "were [by] then under fire": a preposition right before "then" or "now" belongs to it. */
export const giveMoment = ({ tokens, last, formOf }: Stretch, preposition: number): void => {
  const moment = preposition + 1;
  if (moment >= last || tokens.head[moment] === preposition || !/^(?:then|now)$/.test(formOf(moment))) return;
  tokens.head[preposition] = moment;
  tokens.relation[moment] = OBLIQUE;
};

/**
 * "Holm, secretary [of the League]", "killing nine [of its people]": a phrase with "of" describes the noun or count right
 * before it, not one further away.
 */
export const hangNear = ({ tokens, first, formOf }: Stretch, preposition: number): void => {
  const noun = tokens.head[preposition]!;
  const near = preposition - 1;
  if (near < first || noun < preposition || formOf(preposition) !== 'of') return;
  const head = tokens.head[noun]!;
  if (tokens.upos[near] === NUM && tokens.relation[near] === OBJECT && tokens.head[near] === head) {
    tokens.head[noun] = near;
    tokens.relation[noun] = NOUN_MODIFIER;
  }
  if (tokens.upos[near] !== NOUN) return;
  if (tokens.relation[noun] === NOUN_MODIFIER && head >= 0 && head < near && NOUNS.has(tokens.upos[head]!))
    tokens.head[noun] = near;
};

/**
 * "warned the movement [of raids]", "accuses the Harbour Board [of fraud]": what somebody is told or charged with hangs on the
 * verb; people are what a noun is of ("a group of men").
 */
export const giveChargeBack = ({ tokens, first, formOf }: Stretch, preposition: number): void => {
  const charge = tokens.head[preposition]!;
  if (formOf(preposition) !== 'of' || charge < preposition || tokens.relation[charge] !== NOUN_MODIFIER) return;
  const object = tokens.head[charge]!;
  const verb = object < first ? -1 : tokens.head[object]!;
  if (verb < first || verb >= object || tokens.relation[object] !== OBJECT || !CHARGING.test(formOf(verb))) return;
  if (
    object >= preposition ||
    /^\p{Lu}/u.test(formOf(preposition + 1)) ||
    !MATTERS.has(nounKind(formOf(charge).replace(/s$/, '')))
  )
    return;
  tokens.head[charge] = verb;
  tokens.relation[charge] = OBLIQUE;
};

const MATTERS: ReadonlySet<string> = new Set(['thing', 'goods']);

const CHARGING =
  /^(?:warn|inform|notif|accus|suspect|convict|acquit|clear|depriv|rob|strip|remind|assur|advis|absolv|relieve|rid)(?:y|ies|ied|es?|ing|ed|s|ped|ping|bed|bing)?$/;

/** "refrained from [striking] positions": a preposition that opens clauses, right before a gerund, opens one. */
export const openGerund = ({ tokens }: Stretch, preposition: number): void => {
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

/** "prevent any firm registered there [from trading]": what somebody is kept from hangs on the verb that keeps them from it. */
export const keepFrom = ({ tokens, first, formOf }: Stretch, mark: number): void => {
  const gerund = tokens.head[mark]!;
  if (formOf(mark) !== 'from' || tokens.xpos[gerund] !== GERUND) return;
  let above = tokens.head[gerund]!;
  for (let steps = 0; steps < KEPT_WITHIN && above >= first && !PREVENTING.test(formOf(above)); steps++)
    above = tokens.head[above]!;
  if (above < first || above > mark || !PREVENTING.test(formOf(above)) || tokens.upos[above] !== VERB) return;
  tokens.head[gerund] = above;
  tokens.relation[gerund] = ADVERBIAL_CLAUSE;
};

const KEPT_WITHIN = 4;

/** "accused them of [parading] farmers": a preposition before a gerund opens a clause, and what hangs on the gerund is its object. */
export const openGerundClause = ({ tokens, first, last }: Stretch, preposition: number): void => {
  const gerund = preposition + 1;
  const object = tokens.head[preposition]!;
  if (gerund >= last || tokens.xpos[gerund] !== GERUND || object <= gerund || tokens.head[object] !== gerund) return;
  const argument = tokens.relation[object] === OBLIQUE || tokens.relation[object] === OBJECT;
  if (!argument || !NOUNS.has(tokens.upos[object]!)) return;
  for (let t = Math.max(first, gerund - FAR); t < Math.min(last, gerund + FAR); t++)
    if (t !== object && tokens.head[t] === gerund && tokens.relation[t] === OBJECT) return;
  tokens.head[preposition] = gerund;
  tokens.relation[preposition] = MARK;
  tokens.relation[object] = OBJECT;
};

/** "forward to you [herewith] a memorandum": such a word is no preposition, and what was hung on it an object. */
export const freeHerewith = (stretch: Stretch, word: number): void => {
  const { tokens, first, formOf } = stretch;
  const object = tokens.head[word]!;
  if (!/^(?:here|there)(?:with|by|to|in|of|under|after)$/.test(formOf(word)) || object < word) return;
  const verb = tokens.head[object]!;
  if (tokens.relation[object] !== OBLIQUE || verb < first || tokens.upos[verb] !== VERB) return;
  if (hasObject(stretch, verb)) return;
  tokens.head[word] = verb;
  tokens.relation[word] = ADVERBIAL_MODIFIER;
  tokens.relation[object] = OBJECT;
};

/** "between [the government of Orland] and the front": "between" stands before two, and whom "and" joins is no part of the first. */
export const pairBetween = ({ tokens, last, formOf }: Stretch, between: number): void => {
  const one = tokens.head[between]!;
  if (formOf(between) !== 'between' || one < between) return;
  const end = Math.min(last, one + FAR);
  for (let t = one + 1; t < end; t++) if (tokens.head[t] === one && tokens.relation[t] === CONJUNCT) return;
  for (let t = one + 1; t < end; t++) {
    const part = tokens.head[t]!;
    if (tokens.relation[t] !== CONJUNCT || part <= one || tokens.head[part] !== one) continue;
    if (tokens.relation[part] !== NOUN_MODIFIER && tokens.relation[part] !== APPOSITION) continue;
    tokens.head[t] = one;
    return;
  }
};

export const giveAgentBack = ({ tokens, first, formOf }: Stretch, preposition: number): void => {
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

export const makeOblique = ({ tokens, first, last, formOf }: Stretch, preposition: number): void => {
  const object = tokens.head[preposition]!;
  if (object <= preposition) return;
  if (boundsSum(formOf, tokens, preposition)) {
    if (tokens.relation[object] === OBLIQUE) tokens.relation[object] = OBJECT;
    return;
  }
  if (SUBJECTS.has(tokens.relation[object]!)) hangOnSubject({ tokens, first, last, formOf }, preposition);
  if (tokens.relation[object] !== OBJECT) return;
  const mayBePart = preposition > first && tokens.upos[preposition - 1] === VERB && PARTICLES.test(formOf(preposition));
  if (mayBePart) return;
  const counted = [1, 2, 3].some((k) => preposition + k < last && tokens.upos[preposition + k] === NUM);
  if (!counted || !BOUNDS.test(formOf(preposition))) tokens.relation[object] = OBLIQUE;
};

/** "The killing of two men [by] the guards shocked Varn": of two subjects the one with a preposition belongs to the other. */
const hangOnSubject = ({ tokens, first }: Stretch, preposition: number): void => {
  const second = tokens.head[preposition]!;
  for (let t = preposition - 1; t >= Math.max(first, preposition - FAR); t--) {
    if (tokens.head[t] !== tokens.head[second] || !SUBJECTS.has(tokens.relation[t]!)) continue;
    tokens.head[second] = t;
    tokens.relation[second] = NOUN_MODIFIER;
    return;
  }
};

/** "bought up [to] $12 million worth": no preposition, though a parse takes "up" for a part of the verb. */
const boundsSum = (formOf: Stretch['formOf'], { upos: tag }: Columns, preposition: number): boolean =>
  formOf(preposition) === 'to' &&
  preposition > 0 &&
  formOf(preposition - 1) === 'up' &&
  (tag[preposition + 1] === SYMBOL || tag[preposition + 1] === NUM);

/** "a payment made in 2031 [by the firm]": nothing is a year by somebody; whoever it is has done what the participle tells. */
export const giveAgentPastDate = ({ tokens, first, formOf }: Stretch, preposition: number): void => {
  const agent = tokens.head[preposition]!;
  if (formOf(preposition) !== 'by' || agent < preposition || tokens.relation[agent] === AGENT) return;
  let participle = preposition - 1;
  if (
    !/^\d+$|^(?:year|month|week|day)$/.test(formOf(participle)) &&
    !monthNumbers.has(formOf(participle).toLowerCase())
  )
    return;
  while (participle >= first && participle > preposition - LONGEST_CIRCUMSTANCE && tokens.upos[participle] !== VERB)
    participle--;
  if (participle < first || tokens.upos[participle] !== VERB || tokens.xpos[participle] !== PARTICIPLE) return;
  if (tokens.relation[participle] !== MODIFIER) return;
  tokens.head[agent] = participle;
  tokens.relation[agent] = AGENT;
};

/** Most words between a participle and its agent where a date stands between them. */
const LONGEST_CIRCUMSTANCE = 5;

/** "asked Orland to [hand] over the mayor": a bare noun between "to" and a particle is a verb. */
export const makePhrasal = ({ tokens, first, last, formOf }: Stretch, to: number): void => {
  const verb = to + 1;
  const particle = to + 2;
  if (formOf(to) !== 'to' || particle + 1 >= last || tokens.head[to] !== verb || tokens.xpos[verb] !== SINGULAR) return;
  if (!/^(?:over|up|out|off|down|away)$/.test(formOf(particle)) || tokens.relation[particle] !== CASE) return;
  let object = tokens.head[particle]!;
  for (let steps = 0; steps < LONGEST_CIRCUMSTANCE && object > particle && tokens.head[object] !== verb; steps++)
    object = tokens.head[object]!;
  const above = tokens.head[verb]!;
  if (object < particle || tokens.head[object] !== verb || above < first || above > to || tokens.upos[above] !== VERB)
    return;
  tokens.upos[verb] = VERB;
  tokens.xpos[verb] = BARE;
  tokens.relation[verb] = COMPLEMENT;
  tokens.relation[to] = MARK;
  tokens.head[particle] = verb;
  tokens.relation[particle] = PARTICLE;
  tokens.relation[object] = OBJECT;
};

/** "taken by [masked] gunmen": "by" stands before a noun or a gerund, never before a participle, which describes the noun. */
export const giveAgentItsNoun = ({ tokens, first, last, formOf }: Stretch, participle: number): void => {
  const by = participle - 1;
  const noun = participle + 1;
  if (by < first || noun >= last || formOf(by) !== 'by' || tokens.head[by] !== participle) return;
  if (!NOUNS.has(tokens.upos[noun]!) || tokens.head[noun] !== participle) return;
  const verb = tokens.head[participle]!;
  if (verb < first || verb > by || tokens.upos[verb] !== VERB) return;
  for (let t = noun + 1; t < last; t++) if (tokens.head[t] === participle) tokens.head[t] = verb;
  tokens.head[by] = noun;
  tokens.relation[by] = CASE;
  tokens.head[noun] = verb;
  tokens.relation[noun] = AGENT;
  tokens.head[participle] = noun;
  tokens.relation[participle] = ADJECTIVAL;
};

/** "prevented the guard from [smuggling] weapons": behind such a verb and "from" stands a gerund, with its object. */
export const governGerund = ({ tokens, first, formOf }: Stretch, preposition: number): void => {
  const gerund = preposition + 1;
  if (formOf(preposition) !== 'from' || tokens.upos[gerund] !== NOUN || !/ing$/.test(formOf(gerund))) return;
  const object = tokens.relation[gerund] === COMPOUND ? tokens.head[gerund]! : gerund;
  const verb = tokens.head[object]!;
  if (verb < first || verb > preposition || !PREVENTING.test(formOf(verb))) return;
  if (tokens.head[preposition] !== object && tokens.head[preposition] !== gerund) return;
  tokens.upos[gerund] = VERB;
  tokens.xpos[gerund] = GERUND;
  tokens.relation[gerund] = ADVERBIAL_CLAUSE;
  tokens.relation[preposition] = MARK;
  if (object === gerund) return;
  tokens.head[gerund] = verb;
  tokens.head[preposition] = gerund;
  tokens.head[object] = gerund;
  tokens.relation[object] = OBJECT;
};

const PREVENTING =
  /^(?:prevent|stop|barr?|bann?|block|keep|kept|deter|dissuad|discourag|prohibit|hinder|refrain|desist|abstain)/;

/**
 * "payments made by the firm [to the front] broke the law": of two nouns before a verb the one behind a preposition is no
 * subject; the other is, though a parse hang it on the object, and what stands between them has the preposition.
 */
export const freeFromSubject = ({ tokens, first }: Stretch, preposition: number): void => {
  const noun = tokens.head[preposition]!;
  const verb = noun < preposition ? -1 : tokens.head[noun]!;
  if (verb < noun || tokens.upos[verb] !== VERB || !SUBJECTS.has(tokens.relation[noun]!)) return;
  let subject = -1;
  let participle = -1;
  for (let t = preposition - 1; t >= Math.max(first, preposition - FAR) && subject < 0; t--) {
    if (participle < 0 && tokens.upos[t] === VERB && tokens.relation[t] === MODIFIER) participle = t;
    const head = tokens.head[t]!;
    if (!SUBJECTS.has(tokens.relation[t]!) || !NOUNS.has(tokens.upos[t]!)) continue;
    if (head === verb || (head > verb && tokens.head[head] === verb)) subject = t;
  }
  if (subject < 0) return;
  const described = participle > subject;
  tokens.head[subject] = verb;
  tokens.head[noun] = described ? participle : subject;
  tokens.relation[noun] = described ? OBLIQUE : NOUN_MODIFIER;
};

/** "by the harbour corps and [by the Kite Guard]": two with the same preposition and "and" between them are side by side. */
export const joinAlike = ({ tokens, first, formOf }: Stretch, joiner: number): void => {
  const noun = tokens.head[joiner]!;
  const before = noun < 0 ? -1 : tokens.head[noun]!;
  if (noun < joiner || before < first || before > joiner || !NOUNS.has(tokens.upos[before]!)) return;
  if (tokens.relation[noun] !== NOUN_MODIFIER || tokens.head[joiner + 1] !== noun) return;
  if (tokens.relation[joiner + 1] !== CASE) return;
  for (let t = before - 1; t >= Math.max(first, before - FAR); t--) {
    if (tokens.head[t] !== before || tokens.relation[t] !== CASE) continue;
    if (formOf(t) === formOf(joiner + 1)) tokens.relation[noun] = CONJUNCT;
    return;
  }
};
