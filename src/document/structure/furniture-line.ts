import type { DocumentFurniture } from '../../languages/document-furniture.ts';
import type { Line } from './block-text.ts';
import { isSymbol } from './symbols.ts';
import { writtenDates } from './written-dates.ts';

/** What a line of a masthead says. `at` is where its value begins within the line. */
export type FurnitureLine =
  | { readonly kind: 'distribution' | 'original-language' | 'symbol' | 'date' | 'language' | 'byline' | 'other' }
  | { readonly kind: 'label'; readonly gives: keyof DocumentFurniture['labels']; readonly at: number };

const longestLine = 120;
const label = /^(?<label>[\p{L}][\p{L} .-]{0,28}?)\s?:\s*(?=\S)/u;

/** A date line holds hardly more than the date: a weekday, a place before it; an agency or a time after it. */
const mostBesideDate = 30;
const beforeDate =
  /^(?:Fait à )?(?:le |(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*[,،]? ?(?:(?:de|la|le|el|al|upon|on) )?){0,4})$/u;
const afterDate = /^(?:$|[,،(|–—-]| ?\d{1,2}[:.]\d{2}| (?:at|à) \d| \(| [–—|-])/u;

const labelOf = (words: string, furniture: DocumentFurniture): FurnitureLine | undefined => {
  const match = label.exec(words);
  const name = match?.groups?.label?.replaceAll('.', '').trim().toLowerCase();
  if (match === null || name === undefined) return undefined;
  for (const [gives, names] of Object.entries(furniture.labels)) {
    if (names.includes(name)) {
      return { kind: 'label', gives: gives as keyof DocumentFurniture['labels'], at: match[0].length };
    }
  }
  return undefined;
};

const isDateLine = (words: string, furniture: DocumentFurniture): boolean => {
  const dates = writtenDates(words, 0, furniture, 'day-first');
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined || dates.length > 2) return false;
  if (first.start > 0 && furniture.documentKind.test(words)) return false;
  return (
    words.length - (last.end - first.start) <= mostBesideDate &&
    beforeDate.test(words.slice(0, first.start)) &&
    afterDate.test(words.slice(last.end))
  );
};

/** What a line says as a line of a masthead; undefined for words of the document itself. */
export const furnitureLine = ({ words }: Line, furniture: DocumentFurniture): FurnitureLine | undefined => {
  if (words.length > longestLine) return undefined;
  if (furniture.distribution.test(words)) return { kind: 'distribution' };
  if (furniture.originalLanguage.test(words)) return { kind: 'original-language' };
  if (isSymbol(words)) return { kind: 'symbol' };
  if (furniture.languages[words.toLowerCase()] !== undefined) return { kind: 'language' };
  if (isDateLine(words, furniture)) return { kind: 'date' };
  const labelled = labelOf(words, furniture);
  if (labelled !== undefined) return labelled;
  if (furniture.byline.test(words)) return { kind: 'byline' };
  return furniture.mastheadLines.some((pattern) => pattern.test(words)) ? { kind: 'other' } : undefined;
};
