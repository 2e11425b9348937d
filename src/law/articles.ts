import type { InstrumentWords } from '../languages/instrument-words.ts';
import { type Level, nextLevels, pathOf } from './numbering.ts';
import type { ProvisionDraft } from './paragraphs.ts';
import type { TextLine } from './text-lines.ts';

/** So many articles make a text a treaty or statute; one or two may be quoted in a letter. */
const fewestArticles = 3;

/** Whether a text is divided into articles that count from 1. */
export const hasArticles = (lines: readonly TextLine[], words: InstrumentWords): boolean => {
  const numbers = lines.flatMap((line) => (line.opensBlock ? (articleNumber(line, words) ?? []) : []));
  return numbers.length >= fewestArticles && numbers[0] === '1' && numbers.includes('2');
};

const articleNumber = ({ words }: TextLine, { article }: InstrumentWords): string | undefined => {
  const number = article.exec(words)?.groups?.number;
  return number === 'premier' || number === '1er' || number === 'I' ? '1' : number?.replace(/\s/g, '');
};

/**
 * The articles of a treaty, charter or statute, in order:
 *
 *     Article 24                                                   24
 *     1. In order to ensure prompt action, …                       24(1)
 *     (a) …                                                        24(1)(a)
 *
 * What stands before Article 1 is its preamble; titles of articles and chapters are no words of a provision.
 */
export const articlesOf = (lines: readonly TextLine[], words: InstrumentWords): readonly ProvisionDraft[] => {
  const found: ProvisionDraft[] = [];
  let article: string | undefined;
  let preambles = 0;
  let levels: readonly Level[] = [];
  let open: TextLine[] | undefined;
  let titled = false;
  const begin = (path: string, kind: ProvisionDraft['kind'], line: TextLine): void => {
    const draft: ProvisionDraft = { path, kind, lines: [line], closing: [] };
    found.push(draft);
    open = draft.lines;
  };
  for (const line of lines) {
    const number = line.opensBlock ? articleNumber(line, words) : undefined;
    if (number !== undefined) {
      article = number;
      levels = [];
      open = undefined;
      titled = false;
      const rest = line.words.replace(words.article, '').trim();
      // "Article 5. No Party shall …" has its words behind the number; "Article 5 – Definitions" has a title there.
      if (/[.;:,]$/.test(rest) || rest.length > 80)
        begin(article, 'article', { ...line, words: rest, start: line.end - rest.length });
      continue;
    }
    if (line.opensBlock && (words.division.test(line.words) || words.annex.test(line.words))) {
      open = undefined;
      titled = true;
      if (article !== undefined && words.annex.test(line.words)) break;
      continue;
    }
    if (article === undefined) {
      if (line.isHeading || titled) continue;
      if (line.opensBlock && line.words.length > 60) begin(`preamble ${++preambles}`, 'preambular', line);
      else open?.push(line);
      continue;
    }
    const next = line.number === undefined ? undefined : nextLevels(levels, line.number);
    if (next !== undefined) {
      levels = next;
      begin(`${article}${pathOf(levels)}`, 'article', line);
    } else if (open === undefined) {
      // A title stands alone above the words, and so do titles of chapters.
      if (titled || line.isHeading || isTitle(line)) continue;
      begin(article, 'article', line);
    } else open.push(line);
  }
  return found;
};

const isTitle = ({ words, opensBlock }: TextLine): boolean => opensBlock && words.length < 80 && !/[.;:,]$/.test(words);
