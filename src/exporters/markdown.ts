import type { Briefing, CitedSentence, Section } from '../briefing/briefing.ts';
import { exportWords as w } from '../languages/en/export-words.ts';
import { timeInEnglish } from '../languages/message.ts';
import { type CitedDocument, type CitedPassage, type CitedPassages, citedPassages } from './cited-passages.ts';

/** Words of a source as Markdown that shows them as they are: nothing in them may become a mark. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/^(#|[-+=] |\d+[.)] )/, '\\$&');

const sentenceLine = (sentence: CitedSentence, { numberOf }: CitedPassages): string =>
  `- ${escaped(sentence.text)}${sentence.citations.map((citation) => `[^${numberOf(citation)}]`).join('')}`;

const sectionLines = ({ heading, sentences }: Section, cited: CitedPassages): readonly string[] => [
  `## ${escaped(heading)}`,
  '',
  ...sentences.map((sentence) => sentenceLine(sentence, cited)),
  '',
];

const noteLine = ({ number, quote, name, line, citation }: CitedPassage): string =>
  `[^${number}]: “${escaped(quote)}” ${escaped(name)}, ${w.line} ${line}, \`${citation.document.slice(0, 12)}\``;

/**
 * A briefing as Markdown (GitHub flavour): a list of sentences under each heading, a footnote for each passage cited with
 * document, line and the start of the document's hash, and the table of sealed sources with whole hashes.
 *
 *     - Orland states: “no shell was fired”.[^1]
 *
 *     [^1]: “no shell was fired” denial.txt, line 4, `9f86d081884c`
 *
 * Throws an Error where a citation does not resolve in `documents`.
 */
export const toMarkdown = (briefing: Briefing, documents: ReadonlyMap<string, CitedDocument>): string => {
  const cited = citedPassages(briefing, documents);
  return [
    `# ${escaped(briefing.title)}`,
    '',
    w.caveat,
    '',
    ...briefing.sections.flatMap((section) => sectionLines(section, cited)),
    `## ${w.sources}`,
    '',
    `| ${w.file} | ${w.title} | ${w.issuer} | ${w.date} | ${w.hash} |`,
    '| --- | --- | --- | --- | --- |',
    ...briefing.sources.map(
      ({ name, title, issuer, date, document }) =>
        `| ${escaped(name)} | ${escaped(title)} | ${escaped(issuer)} | ${escaped(timeInEnglish(date))} | \`${document}\` |`,
    ),
    '',
    ...cited.passages.map(noteLine),
    '',
  ].join('\n');
};
