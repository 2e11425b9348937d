import { calendarNames } from '../../languages/en/calendar-names.ts';
import {
  ADVERBIAL_CLAUSE,
  CASE,
  type Columns,
  DETERMINER,
  FINITE,
  hasSubject,
  MARK,
  MODIFIER,
  NOUNS,
  NUM,
  OBLIQUE,
  PARTICIPLE,
  PRONOUN,
  PROPN,
  RELATIVE,
  type Stretch,
  SUBJECT,
  SUBJECTS,
  UNMARKED,
  VERB,
  WHEN,
} from './stretch.ts';

/* Dates at the head of a sentence or a phrase are of the clause, and their preposition is theirs. */

/** Relations of a noun that no preposition needs to bind. */
const UNBOUND = new Set([OBLIQUE, UNMARKED, WHEN]);

/** "[In] May 2032 Orland bought ore": the preposition is the date's, though a parse hangs it on a noun behind the verb. */
const bindDate = ({ head }: Columns, preposition: number, end: number): void => {
  if (head[preposition]! < end) return;
  for (let t = preposition + 1; t < end; t++) {
    if (head[t]! > preposition && head[t]! < end) continue;
    head[preposition] = t;
    return;
  }
};

/** "[In March] fighters overran …", "[On Friday] Orland's navy …": a date that a parse makes part of the phrase behind it is the clause's. */
export const freeDate = ({ tokens, first, last, formOf }: Stretch, preposition: number): void => {
  if (!/^(?:in|on|since|by|until|during|after|before)$/i.test(formOf(preposition))) return;
  let month = -1;
  let noun = -1;
  let end = preposition + 1;
  for (; end < last && end <= preposition + LONGEST_DATE; end++) {
    const calendar = calendarNames.has(formOf(end).toLowerCase()) || YEAR.test(formOf(end));
    if (calendar && month < 0) month = end;
    else if (tokens.upos[end] !== NUM) break;
    const head = tokens.head[end]!;
    if (head >= 0 && tokens.upos[head] !== VERB) noun = Math.max(noun, head);
  }
  if (month < 0) return;
  if (noun < end) bindDate(tokens, preposition, end);
  if (end < last && formOf(end) === ',') leaveAside(tokens, month, end);
  if (noun < end || noun >= last) return;
  const verb = tokens.head[noun]!;
  const orphan = verb > noun && tokens.upos[verb] === VERB && UNBOUND.has(tokens.relation[noun]!);
  const acts = orphan && !hasSubject(tokens, first, last, verb);
  const subject = acts || SUBJECTS.has(tokens.relation[noun]!) || verb < 0;
  const possessed = end + 1 < last && /^['’]s?$/.test(formOf(end + 1));
  const determined = possessed || tokens.upos[end] === DETERMINER || tokens.upos[end] === PRONOUN;
  // "[On 2 May], according to residents, …": a comma parts it from what follows.
  if (!subject && !determined && formOf(end) !== ',') return;
  for (let t = preposition; t < end; t++)
    if (tokens.head[t]! < preposition || tokens.head[t]! >= end) tokens.head[t] = month;
  tokens.head[preposition] = month;
  tokens.head[month] = verb < 0 ? noun : verb;
  tokens.relation[month] = OBLIQUE;
  if (acts) tokens.relation[noun] = SUBJECT;
};

/** "In [2028], months before the front emerged, Orland released them": a comma parts a date from the clause between. */
const leaveAside = (tokens: Columns, month: number, comma: number): void => {
  const verb = tokens.head[month]!;
  if (verb < comma || tokens.relation[verb] !== ADVERBIAL_CLAUSE || tokens.head[verb]! < verb) return;
  for (let t = comma + 1; t < verb; t++)
    if (tokens.head[t] === verb && tokens.relation[t] === MARK) {
      tokens.head[month] = tokens.head[verb]!;
      return;
    }
};

/** "A film that has been seen since [Monday] says that …": no day says anything, and what the sentence opens with does. */
export const freeTelling = ({ tokens, first, last, formOf }: Stretch, preposition: number): void => {
  if (!/^(?:since|until|before|after|on|in)$/.test(formOf(preposition))) return;
  let day = -1;
  let verb = preposition + 1;
  for (; verb < last && verb <= preposition + LONGEST_DATE; verb++) {
    if (calendarNames.has(formOf(verb).toLowerCase()) || YEAR.test(formOf(verb))) day = verb;
    else if (tokens.upos[verb] !== NUM) break;
  }
  const clause = verb < last ? tokens.head[verb]! : -1;
  if (day < 0 || clause < first || clause > preposition) return;
  for (let t = clause; t < preposition; t++) if (formOf(t) === ',') return;
  if (tokens.relation[verb] !== ADVERBIAL_CLAUSE || tokens.upos[verb] !== VERB || !FINITE.has(tokens.xpos[verb]!))
    return;
  const described = tokens.relation[clause] === RELATIVE || tokens.relation[clause] === MODIFIER;
  const noun = described ? tokens.head[clause]! : subjectBefore(tokens, first, clause);
  if (noun < first || noun > clause || !NOUNS.has(tokens.upos[noun]!)) return;
  const top = described ? noun : clause;
  tokens.head[verb] = tokens.head[top]!;
  tokens.relation[verb] = tokens.relation[top]!;
  for (let t = verb + 1; t < last; t++) if (tokens.head[t] === noun || tokens.head[t] === clause) tokens.head[t] = verb;
  tokens.head[noun] = verb;
  tokens.relation[noun] = SUBJECT;
  tokens.head[clause] = noun;
  if (!described) {
    tokens.relation[clause] = MODIFIER;
    tokens.xpos[clause] = PARTICIPLE;
  }
  for (let t = preposition; t < verb; t++) tokens.head[t] = t === day ? clause : day;
  tokens.relation[day] = OBLIQUE;
  tokens.relation[preposition] = CASE;
};

const subjectBefore = (tokens: Columns, first: number, verb: number): number => {
  for (let t = first; t < verb; t++) if (tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!)) return t;
  return -1;
};

/** "On 18 [May] the council gave up Varn": behind a day it is the month, and no auxiliary. */
export const nameMonth = ({ tokens, first, formOf }: Stretch, word: number): void => {
  const day = word - 1;
  if (formOf(word) !== 'May' || day < first) return;
  // "taken at Ulm in [May] told the judge": nor is it one behind a preposition.
  if (/^(?:in|since|until|by|of|last)$/.test(formOf(day)) && tokens.head[word]! > word) {
    tokens.upos[word] = PROPN;
    tokens.relation[word] = OBLIQUE;
    if (tokens.head[day] === tokens.head[word]) tokens.head[day] = word;
    return;
  }
  if (tokens.upos[day] !== NUM || !DAY.test(formOf(day)) || tokens.head[day] === word) return;
  tokens.upos[word] = PROPN;
  tokens.head[word] = day;
  tokens.relation[word] = UNMARKED;
};

const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const LONGEST_DATE = 3;
const YEAR = /^(?:1[89]|20|21)\d\d$/;
