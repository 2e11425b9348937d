import { inEnglish, type Message, message } from '../languages/message.ts';
import type { Instrument, Provision } from './instrument.ts';

/** Whose sub-paragraph a path is: "5(a)(i)" → "5(a)"; undefined for a paragraph. */
export const parentOf = (path: string): string | undefined =>
  path.endsWith(')') ? path.replace(/\([^()]*\)$/, '') : undefined;

/** Whether two paths are one, or one stands within the other. */
export const isWithin = (a: string, b: string): boolean => a === b || a.startsWith(`${b}(`) || b.startsWith(`${a}(`);

/** One number of a list with its letters: "5 (a)", "5(a)(i)", "12"; and the end of a range. */
const numbered = /(\d{1,3}[a-z]?)((?:\s?\([0-9a-zA-Z]{1,4}\))*)(?:\s?(?:–|-|to|à)\s?(\d{1,3}))?/gu;

const pathsIn = (list: string): readonly string[] =>
  [...list.matchAll(numbered)].flatMap(([, from = '', letters = '', to]) =>
    to === undefined || Number(to) - Number(from) > 200
      ? [from + letters.replace(/\s/g, '')]
      : Array.from({ length: Math.max(1, Number(to) - Number(from) + 1) }, (_, i) => String(Number(from) + i)),
  );

/**
 * The paths that a reference to a provision means; none for a chapter, an annex or what has no number.
 *
 *     "paragraph 5 (a)" → 5(a)     "Article 24, paragraph 1" → 24(1)     "paragraphs 2 and 3" → 2, 3     "preamble 4" → preamble 4
 */
export const pathsOf = (reference: string): readonly string[] => {
  if (/^preamble \d+/.test(reference)) return [reference];
  const article = /^(?:Article|Section|Rule)\s(.+?)(?:,\s(?:sub)?paragraph\s(.+))?$/u.exec(reference);
  if (article !== null) {
    const [, numbers = '', paragraphs] = article;
    const within =
      paragraphs === undefined
        ? ['']
        : pathsIn(paragraphs).map((path) => `(${path.replace(/\(|$/, ')(')}`.replace(/\($/, ''));
    return pathsIn(numbers).flatMap((number) => within.map((path) => number + path));
  }
  const paragraph = /^(?:sub)?paragraph\s(.+)$/u.exec(reference);
  return paragraph === null ? [] : pathsIn(paragraph[1] ?? '');
};

/** A provision of an instrument by its path, written with or without spaces. */
export const provisionAt = (instrument: Instrument, path: string): Provision | undefined => {
  const plain = (one: string): string => (one.startsWith('preamble') ? one : one.replace(/\s/g, ''));
  return instrument.provisions.find((p) => p.path === plain(path));
};

/** How a provision is spoken of: "paragraph 5 (a)", "preambular paragraph 7", "Article 24 (1)". */
export const provisionMessage = ({ path, kind }: Provision): Message => {
  const spaced = path.replace(/^([^(]+)\(/, '$1 (');
  if (kind === 'article') return message('provision.article', { path: spaced });
  return kind === 'preambular'
    ? message('provision.preambular', { path: spaced.replace(/preamble /, '') })
    : message('provision.paragraph', { path: spaced });
};

/** The same with the instrument that it belongs to. */
export const provisionOf = (provision: Provision, { symbol }: Instrument): Message =>
  message('provision.of', { provision: provisionMessage(provision), instrument: symbol });

/** The same in English. */
export const spokenPath = (provision: Provision): string => inEnglish(provisionMessage(provision));
