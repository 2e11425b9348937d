import type { Span } from '../text/span.ts';
import type { Evidence, Factuality } from './attribution.ts';
import type { Sense } from './lexicon.ts';
import type { Range, Sight } from './sight.ts';

/** What a rule has found: an attribution before its source is named and its place in a chain is known. */
export interface Candidate {
  readonly sense: Pick<Sense, 'act' | 'stance' | 'factuality' | 'denied'>;
  /** Tokens of the cue; the lexical word is `cueHead`. */
  readonly cue: Range;
  readonly cueHead: number;
  /** Head token of the source, or -1 where the text leaves it out. */
  readonly source: number;
  /** Tokens of the source when they are not the phrase of its head. */
  readonly sourceTokens?: Range;
  /** Who found or issued the source, where the phrase of its head does not tell. */
  readonly through?: Range;
  readonly content: readonly Span[];
  /** Where the cue itself is denied, asked or supposed, this stands in place of the sense's factuality. */
  readonly factuality?: Factuality;
  /** What kind of evidence it is, where the construction tells it better than the source: who speaks in a hearing testifies. */
  readonly evidence?: Evidence;
  readonly because: readonly string[];
}

/**
 * One construction. `on` says which words it is tried on: those that the lexicon lists as verbs, nouns or adjectives of
 * reporting, or every token (`any`, which must then decide fast).
 */
export interface AttributionRule {
  readonly name: string;
  readonly on: 'verb' | 'noun' | 'adjective' | 'any';
  readonly find: (sight: Sight, token: number, senses: readonly Sense[]) => Candidate | undefined;
}
