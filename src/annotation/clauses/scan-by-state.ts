import type { NounSort } from '../../languages/clauses.ts';
import type { ClausePhrase } from './clause.ts';
import {
  type ClauseSight,
  expressionAt,
  isFigure,
  isOf,
  isWord,
  type MarkUnit,
  markAt,
  type Unit,
  wordAt,
} from './units.ts';
import type { VerbReading } from './verb-forms.ts';

/*
 * Cuts a sentence of a language without capital letters, whose nouns are definite or not by an article written with them
 * (Arabic), into verbs, noun phrases and the words between them:
 *
 *     هاجمت قوات أورلاند ميناء فارن في 7 أغسطس
 *     verb  phrase of    phrase of   في time
 *
 * A noun without article takes a genitive behind it ("قوات أورلاند"); what has an article, an ending or a pronoun of its own
 * is closed, and the next noun begins a phrase. Words that no list has, without article, are taken for names.
 */

/** What one word of the text may be, once what is written together with it is taken off. */
interface Analysed {
  /** Comparable form without what is written together with it in front. */
  readonly word: string;
  /** Characters taken off in front, as they stand in the text. */
  readonly skip: number;
  readonly joined: boolean;
  readonly preposition: string;
  readonly definite: boolean;
  /** The word without article. */
  readonly stem: string;
}

interface State {
  verb: boolean;
  negated: boolean;
  possible: boolean;
  certain: boolean;
  preposition: string;
  from: number;
  joined: boolean;
}

const fresh = (): State => ({
  verb: false,
  negated: false,
  possible: false,
  certain: false,
  preposition: '',
  from: -1,
  joined: false,
});

const LONGEST_PHRASE = 30;
const DEEPEST = 4;

/** The units of the tokens `[first, last)`. */
export const scanByState = (sight: ClauseSight, first: number, last: number): Unit[] => {
  const units: Unit[] = [];
  const state = fresh();
  let i = first;
  while (i < last) i = Math.max(take(sight, state, units, i, last), i + 1);
  return units;
};

/** Length in the text of the first `count` letters of a token, silent marks included. */
const lengthOf = ({ text, tokens }: ClauseSight, i: number, count: number): number => {
  const start = tokens.start[i] as number;
  let seen = 0;
  let at = start;
  while (seen < count && at < (tokens.end[i] as number)) {
    if (!/[\u064b-\u0652\u0640]/.test(text.charAt(at))) seen++;
    at++;
  }
  return at - start;
};

const known = (sight: ClauseSight, word: string): boolean =>
  sight.lexicon.classes.has(word) ||
  verbReadings(sight, word).length > 0 ||
  isNoun(sight, word) ||
  (sight.vocabulary.get(word) ?? 0) > 0;

const isNoun = (sight: ClauseSight, word: string): boolean => {
  const { article } = sight.lexicon.language;
  const stem = word.startsWith(article) ? word.slice(article.length) : word;
  return (
    nounSort(sight, stem) !== undefined || sight.lexicon.nounFrames.has(stem) || sight.lexicon.adjectives.has(stem)
  );
};

const analyse = (sight: ClauseSight, i: number): Analysed => {
  const whole = wordAt(sight, i);
  const { article } = sight.lexicon.language;
  let word = whole;
  let joined = false;
  let preposition = '';
  const direct =
    sight.lexicon.classes.has(whole) ||
    verbReadings(sight, whole).length > 0 ||
    isNoun(sight, whole) ||
    whole.startsWith(article);
  if (!direct) {
    for (const [kind, letters] of [
      ['conjunction', sight.lexicon.conjunctions],
      ['preposition', [...sight.lexicon.attached]],
    ] as const) {
      const letter = letters.find((one) => word.startsWith(one) && word.length > one.length + 1);
      if (letter === undefined) continue;
      const rest = restAfter(sight, word, letter, kind === 'preposition');
      if (rest === undefined) continue;
      word = rest;
      if (kind === 'conjunction') joined = true;
      else preposition = letter;
    }
  }
  const definite = word.startsWith(article) && word.length > article.length + 1 && !sight.lexicon.verbForms.has(word);
  const skip =
    whole === word ? 0 : lengthOf(sight, i, (joined ? 1 : 0) + attachedLength(sight, whole, joined, preposition));
  return { word, skip, joined, preposition, definite, stem: definite ? word.slice(article.length) : word };
};

/** Letters of a preposition, and of the article that it takes the place of: "لل". */
const attachedLength = (sight: ClauseSight, whole: string, joined: boolean, preposition: string): number => {
  if (preposition === '') return 0;
  const two = whole.slice(joined ? 1 : 0, joined ? 3 : 2);
  return sight.lexicon.contracted.has(two) ? two.length : 1;
};

/** What is left of a word without a letter written together with it, where that is a word of its own. */
const restAfter = (sight: ClauseSight, word: string, letter: string, isPreposition: boolean): string | undefined => {
  const { article } = sight.lexicon.language;
  // "للحكومة" is "ل" and "الحكومة".
  if (isPreposition) {
    for (const [contraction, instead] of sight.lexicon.contracted) {
      const fits =
        contraction.startsWith(letter) && word.startsWith(contraction) && word.length > contraction.length + 2;
      if (fits) return instead + word.slice(contraction.length);
    }
  }
  const rest = word.slice(letter.length);
  if (
    rest.startsWith(article) &&
    rest.length > article.length + 1 &&
    !(isPreposition && sight.lexicon.doubtful.has(letter))
  )
    return rest;
  if (known(sight, rest)) return rest;
  // "وسلطات", "لمفتشين", "وبدعم": a known word behind another letter.
  if (!isPreposition) {
    for (const next of sight.lexicon.attached) {
      if (rest.startsWith(next) && rest.length > 3 && restAfter(sight, rest, next, true) !== undefined) return rest;
    }
  }
  return undefined;
};

/** The form in which lists have a noun: without pronoun, case and plural endings. */
const listed = (sight: ClauseSight, stem: string): string | undefined => {
  const has = (word: string): boolean => sight.lexicon.nouns.has(word) || sight.lexicon.nounFrames.has(word);
  if (has(stem)) return stem;
  for (const { ending, instead } of sight.lexicon.nounEndings) {
    if (stem.length < ending.length + 3 || !stem.endsWith(ending)) continue;
    const found = stem.slice(0, -ending.length) + instead;
    if (has(found)) return found;
  }
  for (const pronoun of sight.lexicon.enclitics) {
    if (stem.length < pronoun.length + 3 || !stem.endsWith(pronoun)) continue;
    const bare = stem.slice(0, -pronoun.length);
    const found = beforePronoun(bare).find(has);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What a noun is without the pronoun behind it, which changes its feminine ending: "حكومتي". */
const beforePronoun = (bare: string): readonly string[] => [bare, bare.replace(/ت$/, 'ة')];

const nounSort = (sight: ClauseSight, stem: string): NounSort | undefined => {
  const form = listed(sight, stem);
  return form === undefined ? undefined : sight.lexicon.nouns.get(form);
};

/** The pronoun written behind a noun: '' for none. */
const pronounOf = (sight: ClauseSight, stem: string): string => {
  if (sight.lexicon.nouns.has(stem) || sight.lexicon.nounFrames.has(stem)) return '';
  return (
    sight.lexicon.enclitics.find((pronoun) => {
      if (stem.length < pronoun.length + 3 || !stem.endsWith(pronoun)) return false;
      const bare = stem.slice(0, -pronoun.length);
      return beforePronoun(bare).some((one) => sight.lexicon.nouns.has(one) || sight.lexicon.nounFrames.has(one));
    }) ?? ''
  );
};

/** Readings of a word as a verb, an object pronoun behind it taken off. */
const verbReadings = (sight: ClauseSight, word: string): readonly VerbReading[] => {
  const own = sight.lexicon.verbForms.get(word);
  if (own !== undefined) return own;
  return objectPronoun(sight, word)?.readings ?? [];
};

const objectPronoun = (sight: ClauseSight, word: string): { readonly readings: readonly VerbReading[] } | undefined => {
  for (const pronoun of sight.lexicon.enclitics) {
    if (isOf(sight, pronoun, 'ownPossessive') || word.length < pronoun.length + 3 || !word.endsWith(pronoun)) continue;
    const bare = word.slice(0, -pronoun.length);
    const readings = sight.lexicon.verbForms.get(bare) ?? sight.lexicon.verbForms.get(`${bare}ا`);
    if (readings !== undefined) return { readings };
  }
  return undefined;
};

const take = (sight: ClauseSight, state: State, units: Unit[], i: number, last: number): number => {
  const mark = markAt(sight, i);
  if (mark !== undefined) return takeMark(state, units, mark, i);
  const date = sight.dateAt[i] as number;
  if (date >= i) {
    units.push({ kind: 'time', first: i, last: date });
    state.preposition = '';
    return date + 1;
  }
  if (!isWord(sight, i) || isFigure(sight, i)) return i + 1;
  const plain = wordAt(sight, i);
  const analysed = analyse(sight, i);
  const expression = expressionAt(sight, i, last, plain) ?? expressionAt(sight, i, last, analysed.word);
  if (expression !== undefined) {
    const unit = { first: i, last: expression.last };
    if (expression.of === 'preposition') state.preposition = expression.text;
    else if (expression.of === 'agent') state.preposition = agentOf(sight);
    else if (expression.of === 'accordingTo') units.push({ kind: 'according', ...unit });
    else if (expression.of === 'subordinator' || expression.of === 'condition')
      boundary(state, units, expression.of, unit);
    else if (expression.of === 'possibly') state.possible = true;
    return expression.last + 1;
  }
  return (
    takeSmallWord(sight, state, units, i, analysed) ??
    takeVerb(sight, state, units, i, analysed) ??
    takeUnknownVerb(sight, state, units, i, last, analysed) ??
    takePhrase(sight, state, units, i, last, analysed) ??
    i + 1
  );
};

const agentOf = (sight: ClauseSight): string => sight.lexicon.agent;

const takeMark = (state: State, units: Unit[], mark: MarkUnit['kind'], i: number): number => {
  units.push({ kind: mark, first: i, last: i });
  if (mark === 'stop' || mark === 'quote') Object.assign(state, fresh());
  state.preposition = '';
  return i + 1;
};

const boundary = (
  state: State,
  units: Unit[],
  kind: 'that' | 'relative' | 'subordinator' | 'condition' | 'contrast' | 'conjunction',
  unit: { readonly first: number; readonly last: number },
): void => {
  units.push({ kind, ...unit });
  Object.assign(state, fresh());
};

const takeSmallWord = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  { word, joined, preposition }: Analysed,
): number | undefined => {
  const is = (of: Parameters<typeof isOf>[2]): boolean => isOf(sight, word, of);
  const single = { first: i, last: i };
  if (joined) state.joined = true;
  if (preposition !== '' && !is('that') && !is('determiner')) return undefined;
  if (is('negator')) {
    state.negated = true;
    if (state.from < 0) state.from = i;
    return i + 1;
  }
  if (is('particle')) {
    state.certain = true;
    if (state.from < 0) state.from = i;
    return i + 1;
  }
  for (const kind of ['that', 'relative', 'condition', 'subordinator', 'contrast'] as const) {
    if (!is(kind)) continue;
    boundary(state, units, kind, single);
    return i + 1;
  }
  if (is('conjunction')) {
    units.push({ kind: 'conjunction', ...single });
    state.joined = true;
    state.preposition = '';
    return i + 1;
  }
  if (is('accordingTo')) {
    units.push({ kind: 'according', ...single });
    return i + 1;
  }
  if (is('possibly')) {
    state.possible = true;
    return i + 1;
  }
  if (is('be')) {
    if (state.from < 0) state.from = i;
    return i + 1;
  }
  const pronominal = prepositionWithPronoun(sight, word);
  if (pronominal !== undefined) {
    state.preposition = pronominal;
    return takePronoun(sight, state, units, i, word);
  }
  if (is('subjectPronoun') || is('ownPronoun')) return takePronoun(sight, state, units, i, word);
  if (is('agent')) {
    state.preposition = agentOf(sight);
    return i + 1;
  }
  if (is('preposition')) {
    state.preposition = word;
    return i + 1;
  }
  if (is('adverb') || is('negative')) return i + 1;
  return undefined;
};

/** "عنه", "عليها": a preposition with the pronoun it stands before. */
const prepositionWithPronoun = (sight: ClauseSight, word: string): string | undefined => {
  for (const pronoun of sight.lexicon.enclitics) {
    if (!word.endsWith(pronoun)) continue;
    const bare = word.slice(0, -pronoun.length);
    if (sight.lexicon.attached.has(bare) || isOf(sight, bare, 'preposition')) return bare;
  }
  return undefined;
};

const takePronoun = (sight: ClauseSight, state: State, units: Unit[], i: number, word: string): number => {
  sight.phrases.push({
    ...emptyPhrase(i),
    preposition: state.preposition,
    sort: 'pronoun',
    own: isOf(sight, word, 'ownPronoun'),
    feminine: isOf(sight, word, 'feminine'),
    plural: isOf(sight, word, 'many'),
    definite: true,
  });
  units.push({ kind: 'phrase', first: i, last: i, phrase: sight.phrases.length - 1, joined: state.joined });
  state.preposition = '';
  state.joined = false;
  return i + 1;
};

const emptyPhrase = (i: number): ClausePhrase => ({
  first: i,
  last: i,
  skip: 0,
  head: i,
  preposition: '',
  sort: 'thing',
  noun: '',
  own: false,
  possessed: false,
  definite: false,
  feminine: undefined,
  plural: false,
  negative: false,
  of: [],
  apposition: -1,
});

/** A verb, unless the same letters make a noun and the clause has its verb already. */
const takeVerb = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  { word, definite, preposition, joined }: Analysed,
): number | undefined => {
  if (definite || preposition !== '' || state.preposition !== '') return undefined;
  const readings = verbReadings(sight, word);
  const [reading] = readings;
  if (reading === undefined) return undefined;
  const nominal = isNoun(sight, word);
  const waits = state.from >= 0 || !state.verb;
  if (nominal && !waits && !(joined && !isPastOnly(reading))) return undefined;
  const possible = state.possible || (state.certain && reading.tense === 'present' && startsWithParticle(sight, state));
  units.push({
    kind: 'verb',
    first: state.from >= 0 ? state.from : i,
    last: i,
    head: i,
    lemma: reading.lemma,
    tense: reading.tense,
    passive: false,
    reflexive: false,
    negated: state.negated,
    possible,
    shape: 'finite',
    preposition: '',
    clitic:
      objectPronoun(sight, word) !== undefined && sight.lexicon.verbForms.get(word) === undefined
        ? 'object'
        : undefined,
    joined: joined || state.joined,
    feminine: isFeminine(sight, word, reading),
  });
  Object.assign(state, fresh(), { verb: true });
  return i + 1;
};

const isPastOnly = ({ tense }: VerbReading): boolean => tense === 'past';

/** "قد" before the present: it may be so. Before the past it says that it is. */
const startsWithParticle = (sight: ClauseSight, { from }: State): boolean =>
  from >= 0 && isOf(sight, wordAt(sight, from), 'maybe');

const isFeminine = (sight: ClauseSight, word: string, { tense }: VerbReading): boolean | undefined => {
  const signs = sight.lexicon.language.inflection.agreement?.[tense === 'past' ? 'past' : 'present'];
  if (signs === undefined || signs.open.test(word)) return undefined;
  return signs.feminine.test(word) ? true : signs.masculine.test(word) ? false : undefined;
};

/** A word of no list that opens a clause before a noun is most likely its verb: it carries nothing, but ends the phrases around. */
const takeUnknownVerb = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  last: number,
  { word, stem, definite, preposition, joined }: Analysed,
): number | undefined => {
  const before = units.at(-1)?.kind;
  const opens = before === undefined || before === 'stop' || before === 'relative' || before === 'comma' || joined;
  if (!opens || state.verb || definite || preposition !== '' || state.preposition !== '' || i + 1 >= last)
    return undefined;
  if (isNoun(sight, stem) || sight.lexicon.classes.has(word) || recurs(sight, word) || !isWord(sight, i + 1))
    return undefined;
  const next = analyse(sight, i + 1);
  if (next.joined || next.preposition !== '' || (!next.definite && nounSort(sight, next.stem) === undefined))
    return undefined;
  units.push({
    kind: 'verb',
    first: state.from >= 0 ? state.from : i,
    last: i,
    head: i,
    lemma: word,
    tense: 'past',
    passive: false,
    reflexive: false,
    negated: state.negated,
    possible: state.possible,
    shape: 'finite',
    preposition: '',
    clitic: undefined,
    joined: joined || state.joined,
    feminine: undefined,
  });
  Object.assign(state, fresh(), { verb: true });
  return i + 1;
};

const takePhrase = (
  sight: ClauseSight,
  state: State,
  units: Unit[],
  i: number,
  last: number,
  analysed: Analysed,
): number | undefined => {
  const before = analysed.preposition === '' ? state.preposition : analysed.preposition;
  const found = phraseAt(sight, i, Math.min(last, i + LONGEST_PHRASE), before, 0);
  if (found < 0) return undefined;
  const phrase = sight.phrases[found] as ClausePhrase;
  units.push({ kind: 'phrase', first: i, last: phrase.last, phrase: found, joined: analysed.joined || state.joined });
  const { verb } = state;
  Object.assign(state, fresh(), { verb });
  return phrase.last + 1;
};

const endsWithOne = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));

type Closing = 'open' | 'definite' | 'name' | 'closed';

/** Reads a phrase and adds it to the others; its index, or -1 where none begins. */
const phraseAt = (sight: ClauseSight, from: number, last: number, preposition: string, depth: number): number => {
  let i = from;
  let plural = false;
  let negative = false;
  const firstWord = analyse(sight, from);
  // Quantities and demonstratives go with the noun behind them.
  while (i < last) {
    const { word } = analyse(sight, i);
    if (isFigure(sight, i) || isOf(sight, word, 'number')) plural = true;
    else if (!isOf(sight, word, 'determiner') || i + 1 >= last) break;
    if (isOf(sight, word, 'none')) negative = true;
    i++;
  }
  if (i >= last || !isWord(sight, i) || (sight.dateAt[i] as number) >= i) return -1;
  const head = analyse(sight, i);
  if (i > from && (head.joined || head.preposition !== '')) return -1;
  if (sight.lexicon.classes.has(head.word) && nounSort(sight, head.stem) === undefined) return -1;
  const noun = listed(sight, head.stem);
  const sort = noun === undefined ? undefined : sight.lexicon.nouns.get(noun);
  const pronoun = head.definite ? '' : pronounOf(sight, head.stem);
  const isBare =
    noun === undefined &&
    !head.definite &&
    !sight.lexicon.adjectives.has(head.stem) &&
    !endsInPronoun(sight, head.stem);
  const isName = isBare && (depth > 0 || recurs(sight, head.stem) || followedByName(sight, i, last));
  const draft: Draft = {
    last: i,
    name: isName ? { first: i, last: i } : undefined,
    of: [],
    closing: closingOf(sight, head, isName, pronoun),
  };
  readOn(sight, draft, i, last, sort, depth);
  const whole = wholeName(draft, sort, i, head);
  sight.phrases.push({
    first: from,
    last: draft.last,
    skip: firstWord.skip,
    head: i,
    preposition,
    sort: isName ? 'name' : (sort ?? 'thing'),
    ...(whole === undefined ? {} : { name: whole }),
    noun: noun ?? '',
    own: pronoun !== '' && isOf(sight, pronoun, 'ownPossessive'),
    possessed: pronoun !== '',
    definite: head.definite || pronoun !== '',
    feminine: isName ? undefined : endsWithOne(head.stem, sight.lexicon.feminineEndings),
    plural: plural || endsWithOne(head.stem, sight.lexicon.pluralEndings),
    negative,
    of: draft.of,
    apposition: -1,
  });
  return sight.phrases.length - 1;
};

/** Without capital letters a word of no list is a name where it comes again, or with another one behind it. */
const recurs = ({ vocabulary, lexicon }: ClauseSight, word: string): boolean => {
  const alone = vocabulary.get(word) ?? 0;
  return lexicon.proclitics.reduce((sum, letter) => sum + (vocabulary.get(letter + word) ?? 0), alone) > 1;
};

/** "حلفاءها": a noun of no list with a pronoun behind it is no name. */
const endsInPronoun = (sight: ClauseSight, stem: string): boolean =>
  sight.lexicon.enclitics.some(
    (pronoun) => pronoun.length > 1 && stem.length > pronoun.length + 2 && stem.endsWith(pronoun),
  ) && !recurs(sight, stem);

const followedByName = (sight: ClauseSight, i: number, last: number): boolean => nameEnd(sight, i, last, true) > i;

/** A word that may be a noun of no list with a preposition written before it: "بتلويث". */
const isAttached = (sight: ClauseSight, i: number): boolean => {
  const word = wordAt(sight, i);
  return word.length > 4 && sight.lexicon.attached.has(word.charAt(0)) && !recurs(sight, word);
};

interface Draft {
  last: number;
  name: { readonly first: number; readonly last: number } | undefined;
  readonly of: number[];
  closing: Closing;
}

const closingOf = (sight: ClauseSight, head: Analysed, isName: boolean, pronoun: string): Closing => {
  if (isName) return 'name';
  if (head.definite) return 'definite';
  if (pronoun !== '') return 'closed';
  // "صيادا": the ending of a noun that nothing follows.
  const exact = sight.lexicon.nouns.has(head.stem) || sight.lexicon.nounFrames.has(head.stem);
  return !exact && endsWithOne(head.stem, sight.lexicon.closedEndings) ? 'closed' : 'open';
};

const OWN_NAME: ReadonlySet<NounSort | undefined> = new Set(['organisation', 'group', 'media']);
const TITLED: ReadonlySet<NounSort | undefined> = new Set(['role', 'people', 'facility', 'organisation', 'group']);

/** "حركة الفجر": the whole is the name of a body, whatever it takes behind it. */
const wholeName = (draft: Draft, sort: NounSort | undefined, head: number, { definite }: Analysed): Draft['name'] => {
  if (draft.name !== undefined) return draft.name;
  return OWN_NAME.has(sort) && !definite && draft.of.length > 0 ? { first: head, last: draft.last } : undefined;
};

const readOn = (
  sight: ClauseSight,
  draft: Draft,
  head: number,
  last: number,
  sort: NounSort | undefined,
  depth: number,
): void => {
  let i = head + 1;
  while (i < last && isWord(sight, i) && !isFigure(sight, i) && (sight.dateAt[i] as number) < i) {
    const next = analyse(sight, i);
    // "المتحدث باسم الحكومة"
    if (sort === 'role' && isOf(sight, next.word, 'speaksFor') && depth < DEEPEST) {
      const of = phraseAt(sight, i + 1, last, sight.lexicon.genitive, depth + 1);
      if (of >= 0) {
        draft.of.push(of);
        draft.last = (sight.phrases[of] as ClausePhrase).last;
      }
      return;
    }
    if (next.joined || next.preposition !== '') return;
    if (sight.lexicon.classes.has(next.word) && nounSort(sight, next.stem) === undefined) return;
    if (expressionAt(sight, i, last, next.word) !== undefined) return;
    const noun = listed(sight, next.stem);
    const adjective = isAdjective(sight, next, noun);
    const verbal = !next.definite && noun === undefined && !adjective && verbReadings(sight, next.word).length > 0;
    if (verbal) return;
    if (adjective && (draft.closing === 'definite') === next.definite) {
      draft.last = i++;
      continue;
    }
    if (draft.closing === 'open' && depth < DEEPEST) {
      if (noun === undefined && !next.definite && !adjective && !ownsGenitive(sort)) {
        draft.name = { first: i, last: nameEnd(sight, i, last, true) };
        draft.last = draft.name.last;
        return;
      }
      const of = phraseAt(sight, i, last, sight.lexicon.genitive, depth + 1);
      if (of < 0) return;
      draft.of.push(of);
      draft.last = (sight.phrases[of] as ClausePhrase).last;
      return;
    }
    const bare = noun === undefined && !next.definite && !adjective;
    if (draft.closing === 'name' && bare) {
      if (isAttached(sight, i)) return;
      const end = nameEnd(sight, i, last, true);
      draft.name = { first: draft.name?.first ?? head, last: end };
      draft.last = end;
      return;
    }
    if (draft.closing === 'definite' && bare && TITLED.has(sort) && !isAttached(sight, i)) {
      draft.name = { first: i, last: nameEnd(sight, i, last) };
      draft.last = draft.name.last;
    }
    return;
  }
};

/** "قوات [أورلاند]", "وزير [..]": what stands behind is whose it is, not its name. */
const ownsGenitive = (sort: NounSort | undefined): boolean =>
  sort === 'state' ||
  sort === 'force' ||
  sort === 'role' ||
  sort === 'people' ||
  sort === 'thing' ||
  sort === 'document' ||
  sort === undefined;

const MOST_NAME_WORDS = 4;

/** The last token of the name that begins at `i`: words of no list, without article. */
const nameEnd = (sight: ClauseSight, i: number, last: number, strict = false): number => {
  let end = i;
  for (let at = i + 1; at < Math.min(last, i + MOST_NAME_WORDS); at++) {
    if (!isWord(sight, at) || isFigure(sight, at) || (sight.dateAt[at] as number) >= at) break;
    const next = analyse(sight, at);
    if (next.joined || next.preposition !== '' || (strict && isAttached(sight, at))) break;
    // "هدى الراسم": a last name with an article.
    if (next.definite && (isAdjective(sight, next, undefined) || listed(sight, next.stem) !== undefined)) break;
    const joiner = isOf(sight, next.word, 'nameJoiner');
    if (!joiner && (sight.lexicon.classes.has(next.word) || listed(sight, next.stem) !== undefined)) break;
    if (
      !joiner &&
      (verbReadings(sight, next.word).length > 0 || sight.lexicon.adjectives.has(next.stem) || isTanwin(sight, at))
    )
      break;
    end = at;
    if (next.definite) break;
  }
  return end;
};

/** An accusative without article: an object, no name. */
const isTanwin = ({ text, tokens }: ClauseSight, i: number): boolean =>
  /[\u064b]|[^ايوآ]ا$/.test(text.slice(tokens.start[i], tokens.end[i])) &&
  (tokens.end[i] as number) - (tokens.start[i] as number) > 3;

const isAdjective = (sight: ClauseSight, { stem, definite }: Analysed, noun: string | undefined): boolean => {
  if (sight.lexicon.adjectives.has(stem) || sight.lexicon.adjectives.has(stem.replace(/ا$/, ''))) return true;
  if (noun !== undefined || !definite) return false;
  return stem.length > 4 && endsWithOne(stem, sight.lexicon.adjectiveEndings);
};
