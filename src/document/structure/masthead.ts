import type { DocumentFurniture } from '../../languages/document-furniture.ts';
import type { Field, WrittenDate } from '../document.ts';
import type { DraftBlock, Says } from '../draft.ts';
import { fieldAt, fieldOf, type Line, linesOf, withoutAddress } from './block-text.ts';
import { type FurnitureLine, furnitureLine } from './furniture-line.ts';
import { institutionIn, withoutCapitals } from './opening.ts';
import { isSymbol } from './symbols.ts';
import { type DateOrder, writtenDates } from './written-dates.ts';

/** What the lines of a masthead say. Absent fields are absent there. */
export interface Masthead {
  readonly dates: readonly WrittenDate[];
  readonly symbol: Field | undefined;
  readonly originalLanguage: Field | undefined;
  readonly addressee: Field | undefined;
  /** Named by a label ("From: …"). */
  readonly sender: Field | undefined;
  /** The institution whose paper it is: the longest name at the head. */
  readonly institution: Field | undefined;
  /** The first line that is none of the furniture: a newspaper's name, when nothing else names the issuer. */
  readonly firstName: Field | undefined;
  readonly author: Field | undefined;
  readonly title: Field | undefined;
  readonly address: Field | undefined;
}

interface Found {
  dates: WrittenDate[];
  /** Whether the next date is the one of circulation. */
  distribution: boolean;
  symbol?: Field;
  originalLanguage?: Field;
  addressee?: Field;
  sender?: Field;
  institution?: Field;
  firstName?: Field;
  author?: Field;
  title?: Field;
  address?: Field;
}

const readLabel = (found: Found, text: string, line: Line, gives: string, at: number): void => {
  const value = fieldAt(text, line.start + at, line.end);
  if (gives === 'addressee') found.addressee ??= withoutAddress(text, value);
  if (gives === 'issuer') found.sender ??= withoutAddress(text, value);
  if (gives === 'title') found.title ??= value;
  if (gives === 'symbol') found.symbol ??= value;
};

const readName = (found: Found, line: Line, text: string, furniture: DocumentFurniture): void => {
  const name = institutionIn(text, line, furniture);
  if (name === undefined) {
    // "Public statement" says what the paper is and not whose.
    if (!furniture.documentKind.test(line.words))
      found.firstName ??=
        fieldOf(text, furniture.nameBeforeKind?.exec(withoutCapitals(line.words)) ?? null, 'value', line.start) ??
        fieldAt(text, line.start, line.end);
    return;
  }
  if (found.institution === undefined || name.value.length > found.institution.value.length) found.institution = name;
};

const readLanguage = (found: Found, text: string, line: Line, furniture: DocumentFurniture): void => {
  const field = fieldOf(text, furniture.originalLanguage.exec(line.words), 'value', line.start);
  if (field === undefined) return;
  found.originalLanguage ??= { ...field, value: furniture.languages[field.value.toLowerCase()] ?? field.value };
};

/** "By Anna Keld, The Varn Courier · 4 May 2031": the paper that its reporter writes for. */
const outletBehind = (text: string, line: Line, author: Field, furniture: DocumentFurniture): Field | undefined => {
  const mark = /^(?:,| \|) /.exec(text.slice(author.end, line.end))?.[0].length ?? 0;
  if (mark === 0) return undefined;
  const start = author.end + mark;
  const words = text.slice(start, line.end).replace(/\s+[·|—–] .*$/su, '');
  return institutionIn(text, { start, end: start + words.length, words }, furniture);
};

const readLine = (
  found: Found,
  text: string,
  line: Line,
  says: FurnitureLine | undefined,
  furniture: DocumentFurniture,
  order: DateOrder,
): void => {
  if (says === undefined) {
    readName(found, line, text, furniture);
    return;
  }
  if (says.kind === 'distribution') found.distribution = true;
  if (says.kind === 'original-language') readLanguage(found, text, line, furniture);
  if (says.kind === 'symbol' || isSymbol(line.words)) found.symbol ??= fieldAt(text, line.start, line.end);
  const author = fieldOf(text, furniture.byline.exec(line.words), 'value', line.start);
  if (says.kind === 'byline' && author !== undefined) {
    found.author ??= author;
    const outlet = outletBehind(text, line, author, furniture);
    if (outlet !== undefined) found.institution ??= outlet;
  }
  if (says.kind === 'label') readLabel(found, text, line, says.gives, says.at);
  if (says.kind === 'label' && says.gives !== 'date') return;
  for (const date of writtenDates(line.words, line.start, furniture, order)) {
    found.dates.push({ ...date, role: found.distribution ? 'circulated' : 'written' });
    found.distribution = false;
  }
};

const dateRoles: Readonly<Partial<Record<Says, WrittenDate['role']>>> = {
  published: 'written',
  modified: 'modified',
  captured: 'captured',
};

/** A block whose meaning the format tells: the head of a web page, the properties of a file. */
const readSaid = (
  found: Found,
  text: string,
  block: DraftBlock,
  furniture: DocumentFurniture,
  order: DateOrder,
): void => {
  const value = fieldAt(text, block.start, block.end);
  const { says } = block;
  if (says === 'issuer') found.institution ??= value;
  if (says === 'author') found.author ??= value;
  if (says === 'title') found.title ??= value;
  if (says === 'address') found.address ??= value;
  const role = says === undefined ? undefined : dateRoles[says];
  if (role === undefined) return;
  const date = writtenDates(value.value, value.start, furniture, order)[0];
  if (date !== undefined) found.dates.push({ ...date, role });
};

/** Reads the masthead blocks of one part, in order. */
export const readMasthead = (
  text: string,
  masthead: readonly DraftBlock[],
  furniture: DocumentFurniture,
  order: DateOrder,
): Masthead => {
  const found: Found = { dates: [], distribution: false };
  for (const block of masthead) {
    if (block.says !== undefined) {
      readSaid(found, text, block, furniture, order);
      continue;
    }
    for (const line of linesOf(text, block)) {
      readLine(found, text, line, furnitureLine(line, furniture), furniture, order);
    }
  }
  const { dates, symbol, originalLanguage, addressee, sender, institution, firstName, author, title, address } = found;
  return { dates, symbol, originalLanguage, addressee, sender, institution, firstName, author, title, address };
};
