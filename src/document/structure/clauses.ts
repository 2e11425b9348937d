import type { InstrumentWords } from '../../languages/instrument-words.ts';
import type { Block } from '../document.ts';
import { flat } from './block-text.ts';

/**
 * The two halves of a resolution: why the body acts, and what it does.
 *
 *     The Harbour Council,                          opens the preamble
 *     Recalling its resolution 71 (2018),           preambular
 *     Deeply concerned at the sale of fuel,         preambular
 *     1. Decides that ports shall …                 operative, and what stands below it
 *        (a) on the steps taken;                    operative
 *     Annex                                         neither
 */
export type Clause = 'preambular' | 'operative';

/** Words of the languages that resolutions are read in, with the verbs that open an operative paragraph. */
export interface ResolutionWords {
  readonly instrument: InstrumentWords;
  readonly verbs: ReadonlySet<string>;
}

const longestOpener = 120;
const numbered = /^\d{1,3}[.)]?$/;
/** A preambular paragraph goes on in the next one. */
const goesOn = /[,;:](?: (?:and|et))?$/;
/** An adverb may stand before the verb: "Strongly condemns". */
const firstWords = /^(?:\p{L}+(?:ly|ment) )?(\p{Lu}?\p{L}+)/u;

const opensPreamble = (words: string, languages: readonly ResolutionWords[]): boolean =>
  words.length <= longestOpener &&
  words.endsWith(',') &&
  languages.some(({ instrument }) => instrument.opener.test(words) && !instrument.preambular.test(words));

const isPreambular = (words: string, languages: readonly ResolutionWords[]): boolean =>
  goesOn.test(words) &&
  languages.some(({ instrument }) => instrument.preambular.test(words) && !instrument.notPreambular.test(words));

const isOperative = (words: string, languages: readonly ResolutionWords[]): boolean => {
  const verb = firstWords.exec(words)?.[1]?.toLowerCase() ?? '';
  return languages.some(({ verbs }) => verbs.has(verb));
};

/** The clause that each block belongs to; undefined for blocks of no resolution. */
export const clausesOf = (
  text: string,
  blocks: readonly Block[],
  languages: readonly ResolutionWords[],
): readonly (Clause | undefined)[] => {
  let half: Clause | undefined;
  return blocks.map((block) => {
    if (block.kind === 'note') return undefined;
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') {
      half = undefined;
      return undefined;
    }
    const words = flat(text, block);
    if (block.marker === undefined && opensPreamble(words, languages)) {
      half = 'preambular';
      return undefined;
    }
    if (half === 'preambular') {
      const begins = block.marker === undefined ? isOperative(words, languages) : numbered.test(block.marker);
      if (begins) half = 'operative';
      else if (block.marker === undefined && !isPreambular(words, languages)) half = undefined;
    }
    return half;
  });
};
