import type { Annotated } from '../annotation/annotation.ts';
import { denialWordsIn } from '../languages/denial-words.ts';
import { denialWords } from '../languages/en/denial-words.ts';
import type { Silence } from './extraction.ts';
import type { Statement } from './statement.ts';

/** Where a sentence says that somebody gave no answer. */
const silenceIn = (sentence: string, language: string): RegExpExecArray | null =>
  (denialWordsIn[language] ?? denialWords).silence.exec(sentence.toLowerCase());

/** The rule of a statement that somebody gave no answer: neither a denial nor an answer. */
export const SILENCE = 'silence';

/** Whether a statement that nothing was said tells of a silence, which is no denial: "the Guard did not respond". */
export const isSilence = ({ tie, factuality }: Statement, sentence: string, language: string): boolean =>
  tie === 'state' && factuality.endsWith('-') && silenceIn(sentence, language) !== null;

/**
 * The sentences by which somebody is reported to have given no answer, with whom they name last before saying so.
 *
 *     The Orland Guard declined to comment.
 *         ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
 */
export const findSilences = ({ document, sentences, mentions, entities, entityOf }: Annotated): readonly Silence[] => {
  return sentences.flatMap(({ start, end }): readonly Silence[] => {
    const text = document.text.slice(start, end);
    const cue = silenceIn(text, document.language);
    if (cue === null) return [];
    let entity = -1;
    for (const [index, mention] of mentions.entries()) {
      if (mention.start >= start + cue.index) break;
      if (mention.start >= start && (entityOf[index] as number) >= 0) entity = entityOf[index] as number;
    }
    return [{ start, end, entity, label: entities[entity]?.label ?? '', text }];
  });
};
