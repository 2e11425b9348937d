import type { DocumentFurniture } from '../../languages/document-furniture.ts';
import type { Span } from '../../text/span.ts';
import type { Field } from '../document.ts';
import { fieldOf, flat } from './block-text.ts';
import { type DateOrder, type DateReading, writtenDates } from './written-dates.ts';

/** Who wrote to whom and when, as a title or a covering sentence tells it. */
export interface Correspondence {
  readonly dated?: DateReading;
  readonly sender?: Field;
  readonly addressee?: Field;
}

const dateIn = (
  field: Field | undefined,
  text: string,
  furniture: DocumentFurniture,
  order: DateOrder,
): DateReading | undefined =>
  field === undefined ? undefined : writtenDates(text.slice(field.start, field.end), field.start, furniture, order)[0];

/** "Letter dated 3 May 2016 from the Envoy of Orland addressed to the Chair of the Council" */
export const readLetterTitle = (
  text: string,
  title: Span,
  furniture: DocumentFurniture,
  order: DateOrder,
): Correspondence | undefined => {
  const match = furniture.letterTitle.exec(flat(text, title));
  if (match === null) return undefined;
  const dated = dateIn(fieldOf(text, match, 'date', title.start), text, furniture, order);
  const sender = fieldOf(text, match, 'sender', title.start);
  const addressee = fieldOf(text, match, 'addressee', title.start);
  return {
    ...(dated === undefined ? {} : { dated }),
    ...(sender === undefined ? {} : { sender }),
    ...(addressee === undefined ? {} : { addressee }),
  };
};

/** Whether a block begins with a letter's title: "I enclose a letter dated …" only tells of one. */
export const opensAsLetter = (text: string, block: Span, furniture: DocumentFurniture): boolean =>
  furniture.letterTitle.exec(flat(text, block))?.index === 0;

/** A covering sentence is one of the first; it is not looked for further down. */
const longestCover = 1200;

/** "I have the honour to enclose a letter dated 3 May 2031 from …" */
export const readTransmission = (
  text: string,
  block: Span,
  furniture: DocumentFurniture,
  order: DateOrder,
): Correspondence | undefined => {
  const words = flat(text, { start: block.start, end: Math.min(block.end, block.start + longestCover) });
  const verb = furniture.transmits.exec(words);
  if (verb === null) return undefined;
  const from = verb.index + verb[0].length;
  const rest = words.slice(from);
  const dated = dateIn(fieldOf(text, furniture.dated.exec(rest), 'date', block.start + from), text, furniture, order);
  const sender = fieldOf(text, furniture.sentBy.exec(rest), 'sender', block.start + from);
  return { ...(dated === undefined ? {} : { dated }), ...(sender === undefined ? {} : { sender }) };
};

/** The body that the holder of an office speaks for: "the Envoy of the Kingdom of Sarrin" → "Kingdom of Sarrin". */
export const bodyOfOffice = (
  text: string,
  office: Field | undefined,
  furniture: DocumentFurniture,
): Field | undefined =>
  office === undefined ? undefined : fieldOf(text, furniture.officeOf.exec(flat(text, office)), 'value', office.start);
