import type { PhraseLanguage } from '../../languages/phrases.ts';
import { type Grammar, makeGrammar } from '../phrases/cascade.ts';
import { timeClasses, timeKinds, timeLayers } from './constructs.ts';
import type { Time } from './time.ts';

/** Compiles the grammar of time in one language. */
export const timeGrammar = (code: string, language: PhraseLanguage): Grammar<Time> =>
  makeGrammar({ code, language, layers: timeLayers, kinds: timeKinds, classes: timeClasses });
