import { type ClauseSight, isCapital, isOf, isWord, type Unit, type VerbUnit, wordAt } from '../units.ts';
import type { VerbReading } from '../verb-forms.ts';
import { fresh, type State } from './clause-state.ts';
import { endsLikeAdverb, FINITE, has, hasAgentBehind, isNominal } from './words.ts';

/*
 * Verbs: finite forms, compounds with their auxiliary, participles with an agent.
 *
 *     a attaqué      a été attaqué      s'est retiré      publiées hier par
 */

export const isAuxiliary = (sight: ClauseSight, { lemma, tense }: VerbReading): boolean =>
  tense !== 'participle' && (isOf(sight, lemma, 'have') || isOf(sight, lemma, 'be'));

/** Skips adverbs and negation between an auxiliary and its participle; notes what they say. */
const skipAdverbs = (sight: ClauseSight, state: State, i: number, last: number): number => {
  let at = i;
  for (; at < last; at++) {
    const word = wordAt(sight, at);
    if (isOf(sight, word, 'negative')) continue;
    if (isOf(sight, word, 'possibly') || isOf(sight, word, 'reportedly')) {
      state.possible = true;
      continue;
    }
    if (isOf(sight, word, 'adverb') || (isWord(sight, at) && endsLikeAdverb(sight, word))) continue;
    // "a-t-il": the subject behind its auxiliary, one token with its hyphen.
    if (sight.text.charAt(sight.tokens.start[at] as number) === '-') continue;
    break;
  }
  return at;
};

export const takeVerb = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  last: number,
  word: string,
): number | undefined => {
  if (!isWord(sight, i) || (isCapital(sight, i) && i > 0 && units.length > 0 && !isSentenceStart(units)))
    return undefined;
  if (endsLikeAdverb(sight, word)) return i + 1;
  const readings = sight.lexicon.verbForms.get(word);
  if (readings === undefined) return undefined;
  const auxiliary = readings.find((reading) => isAuxiliary(sight, reading));
  if (auxiliary !== undefined) return takeCompound(sight, state, units, i, last, auxiliary);
  const infinitive = has(readings, 'infinitive');
  const beforeUnit = units.at(-1);
  if (
    infinitive !== undefined &&
    (state.preposition !== '' || state.from >= 0 || beforeUnit?.kind === 'verb' || beforeUnit?.kind === 'conjunction')
  ) {
    return pushVerb(state, units, {
      first: i,
      last: i,
      head: i,
      lemma: infinitive.lemma,
      tense: 'infinitive',
      passive: false,
      shape: 'infinitive',
    });
  }
  const gerund = has(readings, 'gerund');
  if (gerund !== undefined) {
    return pushVerb(state, units, {
      first: i,
      last: i,
      head: i,
      lemma: gerund.lemma,
      tense: 'gerund',
      passive: false,
      shape: 'gerund',
    });
  }
  const participle = has(readings, 'participle');
  const finite = readings.find(({ tense }) => FINITE.has(tense));
  if (state.preposition !== '' && state.from < 0) return undefined;
  if (finite !== undefined && isFiniteHere(sight, state, units, word, participle !== undefined)) {
    return pushVerb(state, units, {
      first: i,
      last: i,
      head: i,
      lemma: finite.lemma,
      tense: finite.tense,
      passive: false,
      shape: 'finite',
    });
  }
  if (participle === undefined) return undefined;
  return takeParticiple(sight, state, units, i, last, participle);
};

const isSentenceStart = (units: readonly Unit[]): boolean => units.length === 0;

/** Whether a form that may be a finite verb is one: what can also be a noun is one only where a subject waits for it. */
const isFiniteHere = (
  sight: ClauseSight,
  state: State,
  units: readonly Unit[],
  word: string,
  orParticiple: boolean,
): boolean => {
  if (state.from >= 0) return true;
  const before = units.at(-1);
  if (before?.kind === 'conjunction' || before?.kind === 'contrast') {
    return !isNominal(sight, word) && !(orParticiple && state.compound !== undefined);
  }
  if (state.subject) return true;
  return !isNominal(sight, word) && !orParticiple;
};

/** "a attaqué", "a été attaqué", "est attaqué", "s'est retiré"; else the auxiliary as a verb of its own. */
const takeCompound = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  last: number,
  auxiliary: VerbReading,
): number => {
  const shape = auxiliary.tense === 'infinitive' ? 'infinitive' : auxiliary.tense === 'gerund' ? 'gerund' : 'finite';
  let at = skipAdverbs(sight, state, i + 1, last);
  let withBe = isOf(sight, auxiliary.lemma, 'be');
  if (at < last && isOf(sight, wordAt(sight, at), 'been') && !withBe) {
    const next = skipAdverbs(sight, state, at + 1, last);
    if (next < last && participleAt(sight, next) !== undefined) {
      at = next;
      withBe = true;
    }
  }
  const participle = at < last ? participleAt(sight, at) : undefined;
  const tense = auxiliary.tense === 'present' ? 'past' : auxiliary.tense;
  if (participle === undefined) {
    return pushVerb(state, units, {
      first: i,
      last: i,
      head: i,
      lemma: auxiliary.lemma,
      tense: auxiliary.tense,
      passive: false,
      shape,
    });
  }
  const activeWithBe = ` ${sight.lexicon.language.inflection.activeWithBe} `.includes(` ${participle} `);
  const passive = withBe && !activeWithBe && !state.reflexive;
  pushVerb(state, units, { first: i, last: at, head: at, lemma: participle, tense, passive, shape });
  state.compound = { passive, tense };
  return at + 1;
};

/** The verb of a participle; of one that no list has, the form itself. */
const participleAt = (sight: ClauseSight, i: number): string | undefined => {
  if (!isWord(sight, i) || isCapital(sight, i)) return undefined;
  const word = wordAt(sight, i);
  const known = has(sight.lexicon.verbForms.get(word) ?? [], 'participle');
  if (known !== undefined) return known.lemma;
  const small = sight.lexicon.classes.has(word) || sight.lexicon.nouns.has(word);
  return !small && word.length > 3 && sight.lexicon.participleEndings.some((ending) => word.endsWith(ending))
    ? word
    : undefined;
};

const takeParticiple = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  last: number,
  { lemma }: VerbReading,
): number | undefined => {
  const before = units.at(-1);
  const unit = { first: i, last: i, head: i, lemma, tense: 'participle' as const };
  if ((before?.kind === 'conjunction' || before?.kind === 'comma') && state.compound !== undefined) {
    return pushVerb(state, units, {
      ...unit,
      tense: state.compound.tense,
      passive: state.compound.passive,
      shape: 'shared',
    });
  }
  if (before?.kind === 'phrase' && hasAgentBehind(sight, i, last)) {
    const { subject } = state;
    const end = pushVerb(state, units, { ...unit, passive: true, shape: 'reduced' });
    state.subject = subject;
    return end;
  }
  return before?.kind === 'phrase' || before?.kind === 'comma' ? i + 1 : undefined;
};

const pushVerb = (
  state: State,
  units: Unit[],
  verb: Pick<VerbUnit, 'first' | 'last' | 'head' | 'lemma' | 'tense' | 'passive' | 'shape'>,
): number => {
  units.push({
    kind: 'verb',
    ...verb,
    first: state.from >= 0 ? state.from : verb.first,
    reflexive: state.reflexive,
    negated: state.negated,
    possible: state.possible,
    preposition: state.preposition,
    clitic: state.clitic,
    joined: false,
  });
  const { compound } = state;
  Object.assign(state, fresh());
  if (verb.shape !== 'finite' && verb.shape !== 'shared') state.compound = compound;
  else if (verb.shape === 'shared') state.compound = compound;
  return verb.last + 1;
};
