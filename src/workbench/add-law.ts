import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { isAkomaNtoso, readAkomaNtoso } from '../law/akoma-ntoso.ts';
import type { Instrument } from '../law/instrument.ts';
import { readInstrumentFile, withGuesses, writeInstrumentFile } from '../law/instrument-file.ts';
import { instrumentFromDocument } from '../law/instrument-from-document.ts';
import { readExcerpts } from '../law/read-excerpts.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { writeWhole } from '../store/files.ts';
import { asWriteFailure } from '../store/system-failure.ts';
import { sha256 } from '../text/digest.ts';
import { isInstrumentFile } from './laws.ts';
import { isList, readList } from './read-lists.ts';
import { readDocument, readSource, type SourceFile } from './source-file.ts';

/** What one file added to the law of a case. */
export type AddedLaw =
  | { readonly kind: 'instrument'; readonly instrument: Instrument; readonly file: string; readonly isNew: boolean }
  | { readonly kind: 'listings'; readonly entries: number; readonly file: string; readonly isNew: boolean };

/**
 * Adds a file to the law of a case: a resolution, charter, treaty or statute in any format that Proffer reads, an instrument
 * file, Akoma Ntoso, excerpts as JSON lines, or a sanctions list. Each instrument becomes one readable file in `law/`; the
 * bytes that it was read from are kept in `law/originals/` under their SHA-256. Call while the case is locked. Fails as
 * `readSource`, or with `malformed` where the file holds no provisions.
 */
export const addLaw = async (folder: CaseFolder, path: string): Promise<readonly AddedLaw[]> => {
  const source = readSource(path);
  const text = Buffer.from(source.bytes).toString('utf8');
  if (isList(text, source.name)) return [addListings(folder, source, text)];
  const instruments = await instrumentsIn(source, text);
  keepOriginal(folder, source);
  return instruments.map((instrument) => keepInstrument(folder, instrument));
};

const orThrow = <T>(read: T | Failure): T => {
  if (read instanceof Failure) throw read;
  return read;
};

const instrumentsIn = async ({ bytes, name, path }: SourceFile, text: string): Promise<readonly Instrument[]> => {
  if (isInstrumentFile(name)) return [orThrow(readInstrumentFile(text, path))];
  if (isAkomaNtoso(text)) return [orThrow(readAkomaNtoso(text, path, sha256(bytes)))];
  if (/\.(?:jsonl|ndjson)$/.test(name)) return orThrow(readExcerpts(text, path)).map(withGuesses);
  const instrument = instrumentFromDocument(await readDocument(bytes, name));
  if (instrument.provisions.length > 0) return [withGuesses(instrument)];
  throw new Failure(
    'malformed',
    `${path} holds no provisions that could be told apart`,
    'Give a resolution, charter, treaty or statute with numbered paragraphs or articles, or write an instrument file; see docs/law.md.',
  );
};

const makeFolder = (path: string, name: string): void => {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw asWriteFailure(error, name);
  }
};

const keepOriginal = (folder: CaseFolder, { bytes }: SourceFile): void => {
  const originals = join(folder.law, 'originals');
  makeFolder(originals, originals);
  const file = join(originals, sha256(bytes));
  if (!existsSync(file)) writeWhole(file, bytes);
};

/** "S/RES/41 (2031)" → "s-res-41-2031". */
const slugOf = (symbol: string): string =>
  symbol
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'instrument';

/** The same instrument from another witness stands beside the first under a number; the same file twice is one. */
const keepInstrument = (folder: CaseFolder, instrument: Instrument): AddedLaw => {
  const text = writeInstrumentFile(instrument);
  const slug = slugOf(instrument.symbol);
  for (let n = 1; ; n++) {
    const file = n === 1 ? `${slug}.yaml` : `${slug}-${n}.yaml`;
    const path = join(folder.law, file);
    if (!existsSync(path)) {
      writeWhole(path, text);
      return { kind: 'instrument', instrument, file, isNew: true };
    }
    if (isFrom(readFileSync(path, 'utf8'), instrument)) return { kind: 'instrument', instrument, file, isNew: false };
  }
};

/** Whether a file was made from the same witness: then what a person put right in it stays. */
const isFrom = (text: string, { witness }: Instrument): boolean => {
  const kept = readInstrumentFile(text, '');
  return !(kept instanceof Failure) && kept.witness === witness;
};

const addListings = (folder: CaseFolder, { name, path, bytes }: SourceFile, text: string): AddedLaw => {
  const listings = readList(text, path);
  const lists = join(folder.law, 'lists');
  makeFolder(lists, lists);
  const file = join(lists, name);
  const isNew = !existsSync(file) || sha256(readFileSync(file)) !== sha256(bytes);
  if (isNew) writeWhole(file, bytes);
  return { kind: 'listings', entries: listings.length, file: join('lists', name), isNew };
};
