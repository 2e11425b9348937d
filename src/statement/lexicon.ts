import { doublingVerbs, irregularVerbs } from '../languages/en/inflection.ts';
import { forcingVerbs, lightVerbs, omissionVerbs, reverseLightVerbs } from '../languages/en/tie-words.ts';
import { type TieFrame, tieFrames } from '../languages/en/ties.ts';
import { remembering } from '../text/kept.ts';

/** A frame with every field, said or not: rules ask for each with every verb, which is quick where all frames have one shape. */
export type Frame = { readonly [Field in keyof Required<TieFrame>]: TieFrame[Field] };

const fields = new Set(tieFrames.flatMap((frame) => Object.keys(frame) as (keyof TieFrame)[]));
const frames = tieFrames.map((frame) => Object.fromEntries([...fields].map((field) => [field, frame[field]])) as Frame);

/** One way a verb carries a tie: with a particle or fixed preposition ("take over"), with an object ("set sights"). */
export interface VerbEntry {
  readonly frame: Frame;
  readonly particle: string | undefined;
  /** Lemmas of which the object must be one. */
  readonly objects: ReadonlySet<string> | undefined;
  /** Lemmas of which the object must be none. */
  readonly notObjects: ReadonlySet<string> | undefined;
  /** Lemmas of which the subject must be one. */
  readonly subjects: ReadonlySet<string> | undefined;
}

/** The words and slots that a row of the language writes in one string; asked for with every verb of a text. */
export const wordsIn = remembering((row: string): readonly string[] => row.split(' '));

const split = (words: string | undefined): readonly string[] => (words === undefined ? [] : wordsIn(words));

const doubling = new Set(doublingVerbs);

/** Whether "-ed" and "-ing" double the last letter: "bar", "barred", but "bomb", "bombed" and "offer", "offered". */
const doubles = (verb: string): boolean =>
  doubling.has(verb) || (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) && verb.length > 2);

/** Every form that a verb takes, itself first. */
const verbForms = (verb: string): readonly string[] => {
  // "cancelled" and "canceled", "signalled" and "signaled"
  if (eitherWay.test(verb)) return [...inflected(verb, verb), ...inflected(verb, `${verb}l`)];
  return inflected(verb, doubles(verb) ? verb + verb.slice(-1) : verb);
};

/** Verbs of more than one syllable in a vowel and l: British spelling doubles the letter, American does not. */
const eitherWay = /(?:[aeiouy][^aeiouy]+[aeiou]|ue)l$/;

/** The forms of a verb whose past and participle are made on `stem`. */
const inflected = (verb: string, stem: string): readonly string[] => {
  const third = /(?:[sxz]|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const ing = /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  const past = verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [verb, third, ing, ...(irregularVerbs[verb]?.split(' ') ?? [past])];
};

const nounForms = (noun: string): readonly string[] => [
  noun,
  /(?:[sxz]|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`,
];

const add = <Value>(index: Map<string, Value[]>, key: string, value: Value): void => {
  const known = index.get(key);
  if (known === undefined) index.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
};

const indexNouns = (words: (frame: Frame) => string | undefined): ReadonlyMap<string, readonly Frame[]> => {
  const index = new Map<string, Frame[]>();
  for (const frame of frames) {
    for (const word of split(words(frame))) for (const form of nounForms(word)) add(index, form, frame);
  }
  return index;
};

const indexVerbs = (): ReadonlyMap<string, readonly VerbEntry[]> => {
  const index = new Map<string, VerbEntry[]>();
  for (const frame of frames) {
    const objects = frame.objects === undefined ? undefined : new Set(split(frame.objects));
    const notObjects = frame.notObjects === undefined ? undefined : new Set(split(frame.notObjects));
    const subjects = frame.subjects === undefined ? undefined : new Set(split(frame.subjects));
    for (const word of split(frame.verbs)) {
      const [lemma = '', object] = word.split(':');
      const own = object === undefined ? objects : new Set([object]);
      const [verb = '', ...particles] = lemma.split('_');
      const particle = particles.join(' ');
      const entry: VerbEntry = {
        frame,
        particle: particle === '' ? undefined : particle,
        objects: own,
        notObjects,
        subjects,
      };
      for (const form of verbForms(verb)) add(index, form, entry);
    }
  }
  return index;
};

/** Ways of carrying a tie, by every form of the verb: the lexicon does not lean on the lemmatiser. */
export const verbEntries = indexVerbs();
/** Nouns of action by form: "attack", "sales". */
export const nounFrames = indexNouns((frame) => frame.nouns);
/** Nouns for whoever plays the agent's part, by form: "ally", "suppliers". */
export const roleFrames = indexNouns((frame) => frame.roles);
/** Adjectives that carry a tie: "complicit". */
export const adjectiveFrames = indexNouns((frame) => frame.adjectives);

/** A set of verbs, some with a particle: `carry_out` is held as "carry out". */
const verbSet = (verbs: readonly string[]): ReadonlySet<string> =>
  new Set(verbs.map((verb) => verb.replaceAll('_', ' ')));

export const isLightVerb = verbSet(lightVerbs);
export const isReverseLightVerb = verbSet(reverseLightVerbs);
export const isOmissionVerb = verbSet(omissionVerbs);
export const isForcingVerb = verbSet(forcingVerbs);
