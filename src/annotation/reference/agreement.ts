import { givenNames } from '../../languages/en/given-names.ts';
import { referenceWords } from '../../languages/en/reference-words.ts';
import { type Mention, type NameKind, type Tokens, UPOS, XPOS } from '../annotation.ts';
import { lemmaOf } from '../tokens.ts';

/*
 * Number, gender and person of mentions, as bits, so that two agree where they share one of each.
 *
 *     she      ONE, FEMALE          the Council   ONE or MANY, THING        rebels   MANY, MALE or FEMALE
 */

export const ONE = 1;
export const MANY = 2;
export const MALE = 1;
export const FEMALE = 2;
export const THING = 4;

/** What kind of pronoun a word is; `none` where it is no personal pronoun. */
export type PronounKind = 'i' | 'we' | 'you' | 'third' | 'none';

export interface Features {
  readonly number: number;
  readonly gender: number;
  readonly pronoun: PronounKind;
}

const PLURAL_TAGS = new Set([XPOS.indexOf('NNS'), XPOS.indexOf('NNPS')]);
const both = (words: readonly string[], features: Features): (readonly [string, Features])[] =>
  words.map((word) => [word, features] as const);

const PRONOUNS: ReadonlyMap<string, Features> = new Map([
  ...both(referenceWords.firstSingular, { number: ONE, gender: MALE | FEMALE, pronoun: 'i' }),
  ...both(referenceWords.firstPlural, { number: MANY, gender: MALE | FEMALE | THING, pronoun: 'we' }),
  ...both(referenceWords.second, { number: ONE | MANY, gender: MALE | FEMALE | THING, pronoun: 'you' }),
  ...both(referenceWords.masculine, { number: ONE, gender: MALE, pronoun: 'third' }),
  ...both(referenceWords.feminine, { number: ONE, gender: FEMALE, pronoun: 'third' }),
  ...both(referenceWords.neuter, { number: ONE, gender: THING, pronoun: 'third' }),
  ...both([...referenceWords.plural, ...referenceWords.counts], {
    number: MANY,
    gender: MALE | FEMALE | THING,
    pronoun: 'third',
  }),
]);

const NO_PRONOUN: Features = { number: ONE | MANY, gender: MALE | FEMALE | THING, pronoun: 'none' };

const FEMININE = new Set(referenceWords.feminineNouns);
const MASCULINE = new Set(referenceWords.masculineNouns);
const HUMAN: readonly NameKind[] = ['person', 'office'];
const EITHER = new Set(referenceWords.oneOrMany);
const NUM = UPOS.indexOf('NUM');
const ANY = MALE | FEMALE | THING;
const BODIES: ReadonlySet<NameKind> = new Set(['organisation', 'group']);
const COLLECTIVE: readonly NameKind[] = ['organisation', 'group', 'nationality', 'publication'];

const FEMININE_NAMES = new Set<string>([...referenceWords.feminineTitles, ...givenNames.feminine]);
const MASCULINE_NAMES = new Set<string>([...referenceWords.masculineTitles, ...givenNames.masculine]);

/**
 * "[Mrs.] Keld", "Senator [Anna] Keld": what the first title or given name that tells says of a person. Where none does, either;
 * and "Agrolux" alone may be a body that was guessed to be a person.
 */
const genderOfName = (tokens: Tokens, { start, head }: Mention, titled: boolean): number => {
  let first = head;
  while (first > 0 && tokens.start[first - 1]! >= start) first--;
  for (let t = first; t <= head; t++) {
    const word = tokens.lemma[t]!.toLowerCase();
    if (FEMININE_NAMES.has(word)) return FEMALE;
    if (MASCULINE_NAMES.has(word)) return MALE;
  }
  return titled ? MALE | FEMALE : MALE | FEMALE | THING;
};

const genderOf = (kind: NameKind, lemma: string): number => {
  const noun = lemma.replace(/^ex-/, '');
  if (FEMININE.has(noun)) return FEMALE;
  if (MASCULINE.has(noun)) return MALE;
  if (HUMAN.includes(kind)) return MALE | FEMALE;
  return THING;
};

/** "Thirty-[one] said": the last word of a number of several. */
const isOfLargerNumber = ({ upos, start, end }: Tokens, head: number): boolean =>
  head > 1 && upos[head - 2] === NUM && end[head - 2] === start[head - 1] && end[head - 1] === start[head];

/** "The [KDS] denies it": letters that end in an S are no plural. */
const LETTERS = /^\p{Lu}{2,5}$/u;

/** What a mention agrees with. `written` is its head as the text has it, `word` the folded form. */
export const featuresOf = (tokens: Tokens, mention: Mention, written: string, word: string): Features => {
  if (mention.kind === 'pronoun') return PRONOUNS.get(word) ?? NO_PRONOUN;
  if (!('named' in mention)) return { number: ONE | MANY, gender: THING, pronoun: 'none' };
  const plural = PLURAL_TAGS.has(tokens.xpos[mention.head]!) && !LETTERS.test(written);
  const gender =
    mention.kind === 'person' && mention.named
      ? genderOfName(tokens, mention, mention.start < (mention.name?.start ?? mention.start))
      : genderOf(mention.kind, lemmaOf(tokens, mention.head).toLowerCase());
  // "Varn Air Services has said": a body's name is one thing, whatever its last word; so are its headquarters.
  const many = plural && !(mention.named && BODIES.has(mention.kind)) && !EITHER.has(word);
  if (COLLECTIVE.includes(mention.kind)) return { number: many ? MANY : ONE | MANY, gender, pronoun: 'none' };
  const named = mention.named && mention.kind !== 'person';
  // "Nineteen said …", "the rest have joined": how many of them it is.
  if (tokens.upos[mention.head] === NUM && (word !== 'one' || isOfLargerNumber(tokens, mention.head)))
    return { number: MANY, gender: ANY, pronoun: 'none' };
  if (EITHER.has(word)) return { number: ONE | MANY, gender: gender | THING, pronoun: 'none' };
  return { number: plural ? (named ? ONE | MANY : MANY) : ONE, gender, pronoun: 'none' };
};

/** Whether what two sets of features leave open has something in common. */
export const agree = (a: Features, b: Features): boolean => (a.number & b.number) !== 0 && (a.gender & b.gender) !== 0;
