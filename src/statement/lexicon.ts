import {
  forcingVerbs,
  lightVerbs,
  omissionVerbs,
  reverseLightVerbs,
  type TieFrame,
  tieFrames,
} from '../languages/en/ties.ts';

/** One way a verb carries a tie: with a particle or fixed preposition ("take over"), or with an object ("set sights"). */
export interface VerbEntry {
  readonly frame: TieFrame;
  readonly particle?: string;
  readonly object?: string;
}

const split = (words: string | undefined): readonly string[] => words?.split(' ') ?? [];

const indexBy = (words: (frame: TieFrame) => string | undefined): ReadonlyMap<string, readonly TieFrame[]> => {
  const index = new Map<string, TieFrame[]>();
  for (const frame of tieFrames) {
    for (const word of split(words(frame))) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [frame]);
      else if (!known.includes(frame)) known.push(frame);
    }
  }
  return index;
};

const indexVerbs = (): ReadonlyMap<string, readonly VerbEntry[]> => {
  const index = new Map<string, VerbEntry[]>();
  for (const frame of tieFrames) {
    for (const word of split(frame.verbs)) {
      const [lemma = '', object] = word.split(':');
      const [verb = '', ...particles] = lemma.split('_');
      const particle = particles.join(' ');
      const entry: VerbEntry = {
        frame,
        ...(particle === '' ? {} : { particle }),
        ...(object === undefined ? {} : { object }),
      };
      const known = index.get(verb);
      if (known === undefined) index.set(verb, [entry]);
      else known.push(entry);
    }
  }
  return index;
};

/** Verbs by lemma. */
export const verbEntries = indexVerbs();
/** Nouns of action by lemma: "attack", "sale". */
export const nounFrames = indexBy((frame) => frame.nouns);
/** Nouns for whoever plays the agent's part, by lemma: "ally", "supplier". */
export const roleFrames = indexBy((frame) => frame.roles);
export const adjectiveFrames = indexBy((frame) => frame.adjectives);

/** A set of verbs, some with a particle: `carry_out` is held as "carry out". */
const verbSet = (verbs: readonly string[]): ReadonlySet<string> =>
  new Set(verbs.map((verb) => verb.replaceAll('_', ' ')));

export const isLightVerb = verbSet(lightVerbs);
export const isReverseLightVerb = verbSet(reverseLightVerbs);
export const isOmissionVerb = verbSet(omissionVerbs);
export const isForcingVerb = verbSet(forcingVerbs);
