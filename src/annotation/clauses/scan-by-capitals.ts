import type { NounSort } from '../../languages/clauses.ts';
import type { ClausePhrase } from './clause.ts';
import {
  type ClauseSight,
  expressionAt,
  isCapital,
  isFigure,
  isOf,
  isWord,
  type MarkUnit,
  markAt,
  type Unit,
  type VerbUnit,
  wordAt,
} from './units.ts';
import type { VerbReading } from './verb-forms.ts';

/*
 * Cuts a sentence of a language with capital letters, articles and auxiliaries (French) into verbs, noun phrases and the
 * words between them:
 *
 *     Le 7 août , le Front de l'Est n'a pas attaqué le convoi de la Mission à Beld .
 *     time      , phrase--- of----- verb----------- phrase--- of-----------   phrase stop
 *
 * A noun phrase ends where a word is no longer its noun's: a verb, a preposition, a conjunction. Verbs are those that the
 * language lists, and whatever follows an auxiliary and ends like a participle.
 */

/** What is known of the clause so far, which tells "l'attaque" from "il attaque". */
interface State {
  /** Whether a subject stands before and no verb has followed. */
  subject: boolean;
  negated: boolean;
  possible: boolean;
  clitic: VerbUnit['clitic'];
  reflexive: boolean;
  /** First token of the words that belong to the verb to come. */
  from: number;
  preposition: string;
  /** Whether the last finite verb was made with an auxiliary, and how. */
  compound: { readonly passive: boolean; readonly tense: VerbUnit['tense'] } | undefined;
}

const FINITE: ReadonlySet<string> = new Set(['present', 'past', 'future', 'conditional']);
const LONGEST_PHRASE = 40;

const has = (readings: readonly VerbReading[], tense: string): VerbReading | undefined =>
  readings.find((reading) => reading.tense === tense);

/** The units of the tokens `[first, last)`. */
export const scanByCapitals = (sight: ClauseSight, first: number, last: number): Unit[] => {
  const units: Unit[] = [];
  const state = fresh();
  let i = first;
  while (i < last) {
    const next = take(sight, state, units, i, first, last);
    i = Math.max(next, i + 1);
  }
  return units;
};

const fresh = (): State => ({
  subject: false,
  negated: false,
  possible: false,
  clitic: undefined,
  reflexive: false,
  from: -1,
  preposition: '',
  compound: undefined,
});

const reset = (state: State): void => {
  Object.assign(state, { ...fresh(), subject: state.subject, compound: state.compound });
};

/** Takes what begins at token `i`; returns the token after it. */
const take = (sight: ClauseSight, state: State, units: Unit[], i: number, first: number, last: number): number => {
  const date = sight.dateAt[i] as number;
  if (date >= i && state.from < 0) {
    units.push({ kind: 'time', first: i, last: date });
    state.preposition = '';
    return date + 1;
  }
  const mark = markAt(sight, i);
  if (mark !== undefined) return takeMark(sight, state, units, mark, i);
  const word = wordAt(sight, i);
  const expression = expressionAt(sight, i, last, word);
  if (expression !== undefined) {
    const unit = { first: i, last: expression.last };
    if (expression.of === 'preposition') return preposition(state, expression.text, expression.last);
    if (expression.of === 'agent') return preposition(state, sight.lexicon.agent, expression.last);
    if (expression.of === 'accordingTo') units.push({ kind: 'according', ...unit });
    else if (expression.of === 'subordinator' || expression.of === 'condition' || expression.of === 'conjunction')
      units.push({ kind: expression.of, ...unit });
    if (expression.of === 'subordinator' || expression.of === 'condition') state.subject = false;
    if (expression.of !== 'determiner' && expression.of !== 'subjectPronoun' && expression.of !== 'number')
      return expression.last + 1;
    if (expression.of === 'subjectPronoun') return takePronoun(sight, state, units, i, expression.last, word);
  }
  return (
    takeSmallWord(sight, state, units, i, last, word) ??
    takeVerb(sight, state, units, i, last, word) ??
    takePhrase(sight, state, units, i, first, last) ??
    i + 1
  );
};

const preposition = (state: State, text: string, last: number): number => {
  state.preposition = text;
  return last + 1;
};

const takeMark = (sight: ClauseSight, state: State, units: Unit[], mark: MarkUnit['kind'], i: number): number => {
  units.push({ kind: mark, first: i, last: i });
  if (mark === 'stop' || mark === 'quote') {
    const brackets = /[()[\]–—]/.test(sight.text.charAt(sight.tokens.start[i] as number));
    if (!brackets) {
      state.subject = false;
      state.compound = undefined;
    }
  }
  reset(state);
  return i + 1;
};

/** Conjunctions, relatives, negation, pronouns before the verb. Undefined for anything else. */
const takeSmallWord = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  last: number,
  word: string,
): number | undefined => {
  const is = (of: Parameters<typeof isOf>[2]): boolean => isOf(sight, word, of);
  const single = { first: i, last: i };
  if (is('negator')) {
    state.negated = true;
    if (state.from < 0) state.from = i;
    return i + 1;
  }
  // "nous" is the subject where none waits for its verb: "nous accusons", not "il nous accuse", "de nous aider".
  const opens = is('ownPronoun') && !state.subject && !state.negated && state.preposition === '';
  if (is('clitic') && !opens && isClitic(sight, state, i, last, word)) {
    if (is('reflexive')) state.reflexive = true;
    else if (is('indirect')) state.clitic = 'indirect';
    else if (is('determiner')) state.clitic = 'object';
    if (state.from < 0) state.from = i;
    return i + 1;
  }
  for (const kind of ['that', 'relative', 'condition', 'subordinator', 'contrast', 'conjunction'] as const) {
    if (!is(kind)) continue;
    // "ne … que", "plus que": no clause begins.
    units.push({ kind, ...single });
    if (kind !== 'conjunction') state.subject = is('subjectRelative');
    if (kind === 'contrast') state.subject = false;
    state.preposition = '';
    reset(state);
    return i + 1;
  }
  if (is('accordingTo')) {
    units.push({ kind: 'according', ...single });
    return i + 1;
  }
  if (is('possibly') || is('reportedly')) {
    state.possible = true;
    return i + 1;
  }
  if (is('subjectPronoun') || is('ownPronoun') || (is('neutral') && !isDeterminerHere(sight, i, last)))
    return takePronoun(sight, state, units, i, i, word);
  const contracted = sight.lexicon.contracted.get(word);
  if (contracted !== undefined && state.preposition === '') {
    // "des armes", "du cuivre" may hold an article alone: what stands before decides.
    if (!is('determiner') || !is('indefinite') || !isArticleHere(units)) state.preposition = contracted;
    return i + 1;
  }
  if ((is('preposition') || is('genitive') || is('agent')) && !is('determiner')) {
    state.preposition = word;
    return i + 1;
  }
  if (is('adverb') && !isNounHere(sight, state, i, word)) return i + 1;
  return undefined;
};

/** "ce mouvement", not "ce qui", "c'est". */
const isDeterminerHere = (sight: ClauseSight, i: number, last: number): boolean =>
  isOf(sight, wordAt(sight, i), 'determiner') &&
  i + 1 < last &&
  isNounLike(sight, i + 1) &&
  !sight.lexicon.verbForms.has(wordAt(sight, i + 1));

/** "vend des armes", "achète du cuivre": behind a verb an article, behind a noun a genitive. */
const isArticleHere = (units: readonly Unit[]): boolean => units.at(-1)?.kind !== 'phrase';

const isNounHere = (sight: ClauseSight, state: State, i: number, word: string): boolean =>
  state.preposition !== '' && sight.lexicon.nouns.has(word) && i > 0;

const isClitic = (sight: ClauseSight, state: State, i: number, last: number, word: string): boolean => {
  let next = i + 1;
  while (next < last && isOf(sight, wordAt(sight, next), 'clitic')) next++;
  if (next >= last || isCapital(sight, next)) return false;
  const form = wordAt(sight, next);
  const readings = sight.lexicon.verbForms.get(form) ?? [];
  const verbal = readings.some(({ tense }) => tense !== 'participle');
  if (!verbal) return false;
  if (!isOf(sight, word, 'determiner') && !isOf(sight, word, 'possessive')) return true;
  // "la garde" is a noun where no subject waits for its verb.
  if (!isNominal(sight, form))
    return (
      state.subject ||
      state.negated ||
      has(readings, 'infinitive') !== undefined ||
      readings.some((reading) => isAuxiliary(sight, reading))
    );
  return state.negated;
};

const isAuxiliary = (sight: ClauseSight, { lemma, tense }: VerbReading): boolean =>
  tense !== 'participle' && (isOf(sight, lemma, 'have') || isOf(sight, lemma, 'be'));

const isNominal = (sight: ClauseSight, form: string): boolean =>
  nounSortOf(sight, form) !== undefined || sight.lexicon.nounFrames.has(singular(sight, form));

const takePronoun = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  first: number,
  last: number,
  word: string,
): number => {
  const own = isOf(sight, word, 'ownPronoun');
  sight.phrases.push({
    first,
    last,
    skip: 0,
    head: last,
    preposition: state.preposition,
    sort: 'pronoun',
    noun: isOf(sight, word, 'neutral') ? word : '',
    own,
    possessed: false,
    definite: true,
    feminine: own ? undefined : isOf(sight, word, 'feminine'),
    plural: isOf(sight, word, 'many'),
    negative: false,
    of: [],
    apposition: -1,
  });
  units.push({ kind: 'phrase', first, last, phrase: sight.phrases.length - 1, joined: false });
  state.subject = state.preposition === '';
  state.preposition = '';
  return last + 1;
};

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

const endsLikeAdverb = (sight: ClauseSight, word: string): boolean => {
  const ending = sight.lexicon.language.adverbEndings;
  return (
    ending !== '' &&
    word.length > ending.length + 2 &&
    word.endsWith(ending) &&
    !sight.lexicon.nouns.has(word) &&
    !sight.lexicon.verbForms.has(word)
  );
};

const takeVerb = (
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

/** "publiées hier par": an agent follows before anything else does. */
const hasAgentBehind = (sight: ClauseSight, i: number, last: number): boolean => {
  for (let at = i + 1; at < Math.min(last, i + 5); at++) {
    const word = wordAt(sight, at);
    if (isOf(sight, word, 'agent')) return true;
    const date = sight.dateAt[at] as number;
    if (date >= at) at = date;
    else if (!isOf(sight, word, 'adverb') && !endsLikeAdverb(sight, word) && !isOf(sight, word, 'determiner'))
      return false;
  }
  return false;
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

/** The form of a noun in which lists have it. */
const singular = (sight: ClauseSight, word: string): string => {
  const has = (form: string): boolean => sight.lexicon.nouns.has(form) || sight.lexicon.nounFrames.has(form);
  if (has(word)) return word;
  let bare = word;
  for (const { ending, instead } of sight.lexicon.nounEndings) {
    if (!word.endsWith(ending)) continue;
    bare = word.slice(0, -ending.length) + instead;
    if (has(bare)) return bare;
  }
  return bare;
};

const nounSortOf = (sight: ClauseSight, word: string): NounSort | undefined => {
  const form = singular(sight, word);
  return sight.lexicon.nouns.get(form) ?? sight.lexicon.nouns.get(form.split('-')[0] ?? form);
};

interface Draft {
  first: number;
  last: number;
  head: number;
  name: { first: number; last: number } | undefined;
  own: boolean;
  possessed: boolean;
  definite: boolean;
  feminine: boolean | undefined;
  negative: boolean;
  plural: boolean;
  of: number[];
}

/** Takes the noun phrase that begins at `i` with all that hangs on it; undefined where none does. */
const takePhrase = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  first: number,
  last: number,
): number | undefined => {
  const found = phraseAt(sight, i, first, Math.min(last, i + LONGEST_PHRASE), state.preposition, 0);
  if (found < 0) return undefined;
  const phrase = sight.phrases[found] as ClausePhrase;
  units.push({ kind: 'phrase', first: i, last: phrase.last, phrase: found, joined: false });
  if (state.preposition === '') state.subject = true;
  const { subject, compound } = state;
  Object.assign(state, fresh(), { subject, compound });
  return phrase.last + 1;
};

const DEEPEST = 4;
const BODIES: ReadonlySet<NounSort | undefined> = new Set(['organisation', 'group', 'state', 'media']);

/** Reads a phrase and adds it to the others; its index, or -1 where none begins. */
const phraseAt = (
  sight: ClauseSight,
  from: number,
  first: number,
  last: number,
  prepositionBefore: string,
  depth: number,
): number => {
  const draft: Draft = {
    first: from,
    last: -1,
    head: -1,
    name: undefined,
    own: false,
    possessed: false,
    definite: false,
    feminine: undefined,
    negative: false,
    plural: false,
    of: [],
  };
  let i = readDeterminers(sight, draft, from, last);
  if (i >= last || !isWord(sight, i)) return -1;
  i = readHead(sight, draft, i, first, last);
  if (draft.head < 0) return -1;
  readModifiers(sight, draft, i, first, last, depth);
  const word = wordAt(sight, draft.head);
  const named = draft.name !== undefined && draft.name.first <= draft.head;
  // "l'Union des ports": a body is called so to the end.
  if (draft.name !== undefined && named && draft.of.length > 0 && BODIES.has(nounSortOf(sight, word)))
    draft.name.last = draft.last;
  const sort = nounSortOf(sight, word);
  // "le Front du Nord" is a name, and a front.
  const body = named && BODIES.has(sort);
  const noun = named && !body ? '' : singular(sight, word);
  sight.phrases.push({
    first: draft.first,
    last: draft.last,
    skip: 0,
    head: draft.head,
    preposition: prepositionBefore,
    sort: named && !body ? 'name' : (sort ?? 'thing'),
    ...(draft.name === undefined ? {} : { name: draft.name }),
    noun,
    own: draft.own,
    possessed: draft.possessed,
    definite: draft.definite,
    feminine: draft.feminine,
    plural: draft.plural || (!named && noun !== word),
    negative: draft.negative,
    of: draft.of,
    apposition: -1,
  });
  return sight.phrases.length - 1;
};

const readDeterminers = (sight: ClauseSight, draft: Draft, from: number, last: number): number => {
  let i = from;
  for (; i < last; i++) {
    const word = wordAt(sight, i);
    const is = (of: Parameters<typeof isOf>[2]): boolean => isOf(sight, word, of);
    if (is('ownPossessive')) draft.own = true;
    if (is('possessive')) draft.possessed = true;
    if (is('none')) draft.negative = true;
    if (is('determiner') || is('possessive') || is('ownPossessive')) {
      if (!is('indefinite')) draft.definite = true;
      if (is('feminine')) draft.feminine = true;
      else if (is('masculine')) draft.feminine = false;
      if (is('many')) draft.plural = true;
      continue;
    }
    if (is('number') || isFigure(sight, i)) {
      draft.plural = true;
      continue;
    }
    if (sight.lexicon.adjectives.has(word) && i + 1 < last && isNounLike(sight, i + 1)) continue;
    break;
  }
  return i;
};

const isNounLike = (sight: ClauseSight, i: number): boolean => {
  const word = wordAt(sight, i);
  return isWord(sight, i) && !sight.lexicon.classes.has(word) && !isFigure(sight, i);
};

/** The noun or name on which the phrase hangs; "M. Lacaze", "Mme Keld" are names with a title. */
const readHead = (sight: ClauseSight, draft: Draft, from: number, first: number, last: number): number => {
  let i = from;
  const word = wordAt(sight, i);
  if (isCapital(sight, i) && isOf(sight, word, 'title') && i + 1 < last) {
    let next = i + 1;
    if (sight.text.charAt(sight.tokens.start[next] as number) === '.') next++;
    if (next < last && isCapital(sight, next)) i = next;
  }
  if (isNameHere(sight, i, first)) {
    const end = nameEnd(sight, i, last);
    draft.name = { first: i, last: end };
    draft.head = i;
    draft.last = end;
    return end + 1;
  }
  if (sight.lexicon.classes.has(wordAt(sight, i)) && !sight.lexicon.nouns.has(wordAt(sight, i))) return i;
  if (isFigure(sight, i)) return i;
  draft.head = i;
  draft.last = i;
  return i + 1;
};

/** A capital letter makes a name, but for the first word of a sentence that a list has. */
const isNameHere = (sight: ClauseSight, i: number, first: number): boolean => {
  if (!isCapital(sight, i)) return false;
  const word = wordAt(sight, i);
  if (isOf(sight, word, 'notName')) return false;
  // An office keeps its noun: "le Président du Conseil".
  if (nounSortOf(sight, word) === 'role') return false;
  if (i > first) return true;
  return (
    !sight.lexicon.classes.has(word) && nounSortOf(sight, word) === undefined && !sight.lexicon.verbForms.has(word)
  );
};

/** The last token of the name that begins at `i`: "Front de l'Est", "Mouvement du 4 Juin", "Témoins du Fleuve". */
const nameEnd = (sight: ClauseSight, i: number, last: number): number => {
  let end = i;
  let at = i + 1;
  while (at < last) {
    if (isCapital(sight, at) && isWord(sight, at)) end = at++;
    else if (isOf(sight, wordAt(sight, at), 'nameJoiner')) {
      let next = at + 1;
      while (next < last && (isOf(sight, wordAt(sight, next), 'nameJoiner') || isFigure(sight, next))) next++;
      if (next >= last || next - at > LONGEST_JOINER || !isCapital(sight, next)) break;
      if (isPlaceName(sight, i, end)) break;
      end = next;
      at = next + 1;
    } else break;
  }
  return end;
};

/** Small words between two words of a name: "de l'". */
const LONGEST_JOINER = 3;

/** A bare name of one word that stands for a place or state takes no name in the genitive: "Brasnie". */
const isPlaceName = (sight: ClauseSight, first: number, last: number): boolean =>
  first === last &&
  nounSortOf(sight, wordAt(sight, first)) === undefined &&
  (sight.vocabulary.get(wordAt(sight, first)) ?? 0) > 1;

/** Adjectives, names and genitives behind the head. */
const readModifiers = (
  sight: ClauseSight,
  draft: Draft,
  from: number,
  first: number,
  last: number,
  depth: number,
): void => {
  let i = from;
  while (i < last) {
    if (!isWord(sight, i)) return;
    const word = wordAt(sight, i);
    const contracted = sight.lexicon.contracted.get(word);
    if (contracted === sight.lexicon.genitive || isOf(sight, word, 'genitive')) {
      if (depth >= DEEPEST) return;
      if (isInfinitive(sight, i + 1, last)) return;
      const next = phraseAt(sight, i + 1, first, last, sight.lexicon.genitive, depth + 1);
      if (next < 0) return;
      draft.of.push(next);
      draft.last = (sight.phrases[next] as ClausePhrase).last;
      return;
    }
    if ((sight.dateAt[i] as number) >= i) return;
    if (isCapital(sight, i) && !isOf(sight, word, 'notName')) {
      if (draft.name !== undefined) return;
      const end = nameEnd(sight, i, last);
      draft.name = { first: i, last: end };
      draft.last = end;
      i = end + 1;
      continue;
    }
    if (
      draft.name !== undefined &&
      draft.name.first <= draft.head &&
      !sight.lexicon.adjectives.has(word) &&
      !isAdjectiveLike(sight, word)
    )
      return;
    if (sight.lexicon.classes.has(word) && !sight.lexicon.nouns.has(word)) return;
    if (endsLikeAdverb(sight, word) || expressionAt(sight, i, last, word) !== undefined) return;
    const readings = sight.lexicon.verbForms.get(word);
    if (readings !== undefined && !isModifier(sight, readings, word, i, last)) return;
    draft.last = i;
    i++;
  }
};

const isInfinitive = (sight: ClauseSight, i: number, last: number): boolean =>
  i < last && has(sight.lexicon.verbForms.get(wordAt(sight, i)) ?? [], 'infinitive') !== undefined;

const isAdjectiveLike = (sight: ClauseSight, word: string): boolean => !sight.lexicon.verbForms.has(word);

/** A verb form that is none here: a participle without agent ("eaux interdites"), or a noun of the same form. */
const isModifier = (
  sight: ClauseSight,
  readings: readonly VerbReading[],
  word: string,
  i: number,
  last: number,
): boolean => {
  // "dit", "fait": of two readings the finite one, behind a noun.
  if (
    has(readings, 'participle') === undefined ||
    readings.some(({ tense }) => FINITE.has(tense) || tense === 'gerund')
  )
    return false;
  return !hasAgentBehind(sight, i, last) && !isOf(sight, word, 'have');
};
