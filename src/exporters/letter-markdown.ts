import { exportWords as w } from '../languages/en/export-words.ts';
import { type Printed, passageInWords, sourceInWords } from './printed.ts';

/** Words as Markdown that shows them as they are: nothing in them may become a mark. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~$#]/g, '\\$&');

/**
 * A letter as Markdown (GitHub flavour), with a footnote for each passage:
 *
 *     The Courier says that the Guard sold copper.[^1]
 *
 *     [^1]: “the Guard sold copper” courier.html, line 4, SHA-256 9f86d081884c
 */
export const letterToMarkdown = ({ title, blocks, passages, sources }: Printed): string =>
  [
    `# ${escaped(title)}`,
    ...blocks.map(({ kind, text, notes }) => {
      const marks = notes.map((note) => `[^${note}]`).join('');
      return `${kind === 'heading' ? '## ' : ''}${escaped(text)}${marks}`;
    }),
    ...(sources.length === 0 ? [] : [`## ${w.sources}`]),
    ...(sources.length === 0 ? [] : [sources.map((source) => `- ${escaped(sourceInWords(source))}`).join('\n')]),
    ...passages.map((passage) => `[^${passage.number}]: ${escaped(passageInWords(passage))}`),
    '',
  ].join('\n\n');
