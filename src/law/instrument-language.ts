import { instrumentWords as en } from '../languages/en/instrument-words.ts';
import { instrumentWords as fr } from '../languages/fr/instrument-words.ts';
import type { InstrumentWords } from '../languages/instrument-words.ts';

/** The words by which a legal text in a language shows its parts; English where the language has none of its own. */
export const instrumentWordsOf = (language: string): InstrumentWords => (language === 'fr' ? fr : en);
