import type { Annotated } from '../annotation/annotation.ts';
import { denialWordsIn } from '../languages/denial-words.ts';
import { denialWords } from '../languages/en/denial-words.ts';
import type { Silence } from './extraction.ts';

/**
 * The sentences by which somebody is reported to have given no answer, with whom they name last before saying so.
 *
 *     The Orland Guard declined to comment.
 *         ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
 */
export const findSilences = ({ document, sentences, mentions, entities, entityOf }: Annotated): readonly Silence[] => {
  const { silence } = denialWordsIn[document.language] ?? denialWords;
  return sentences.flatMap(({ start, end }): readonly Silence[] => {
    const text = document.text.slice(start, end);
    const cue = silence.exec(text.toLowerCase());
    if (cue === null) return [];
    let entity = -1;
    for (const [index, mention] of mentions.entries()) {
      if (mention.start >= start + cue.index) break;
      if (mention.start >= start && (entityOf[index] as number) >= 0) entity = entityOf[index] as number;
    }
    return [{ start, end, entity, label: entities[entity]?.label ?? '', text }];
  });
};
