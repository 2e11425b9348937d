import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { Instrument } from '../law/instrument.ts';
import { readInstrumentFile } from '../law/instrument-file.ts';
import { instrumentFromDocument } from '../law/instrument-from-document.ts';
import type { Listing } from '../resolution/listing.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { sha256 } from '../text/digest.ts';
import { packageRoot } from './load-syntax-model.ts';
import { readList } from './read-lists.ts';
import { readDocument, readSource } from './source-file.ts';

/** Whether a file holds an instrument as Proffer writes it, by its name. */
export const isInstrumentFile = (name: string): boolean => /\.ya?ml$/.test(name);

let shipped: readonly Instrument[] | undefined;

/** The instruments whose facts ship with Proffer, from `law/instruments/`, read once per process. */
export const shippedLaw = (): readonly Instrument[] => {
  const folder = join(packageRoot(), 'law', 'instruments');
  shipped ??= readdirSync(folder)
    .sort()
    .map((name) => instrumentIn(readFileSync(join(folder, name), 'utf8'), name));
  return shipped;
};

const instrumentIn = (text: string, name: string): Instrument => {
  const instrument = readInstrumentFile(text, name);
  if (instrument instanceof Failure) throw instrument;
  return instrument;
};

/** An instrument of a case with the file that it is kept in. */
export interface CaseLaw {
  readonly file: string;
  readonly instrument: Instrument;
}

/** The law that people added to a case: each file of its `law/` folder as an instrument, by file name. */
export const caseLaw = async (folder: CaseFolder): Promise<readonly CaseLaw[]> => {
  const laws: CaseLaw[] = [];
  for (const entry of readdirSync(folder.law, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isFile() || entry.name.endsWith('.part')) continue;
    const { name: file } = entry;
    const { bytes } = readSource(join(folder.law, file));
    const instrument = isInstrumentFile(file)
      ? instrumentIn(Buffer.from(bytes).toString('utf8'), join(folder.name, 'law', file))
      : instrumentFromDocument(await readDocument(bytes, file));
    laws.push({ file, instrument });
  }
  return laws;
};

/** All law that a case is held against: what people added to it, then what ships with Proffer. */
export const lawsOf = async (folder: CaseFolder): Promise<readonly Instrument[]> => [
  ...(await caseLaw(folder)).map(({ instrument }) => instrument),
  ...shippedLaw(),
];

/** The entries of every sanctions list that was added to a case, lists by file name. */
export const listingsOf = (folder: CaseFolder): readonly Listing[] => {
  const lists = join(folder.law, 'lists');
  if (!existsSync(lists)) return [];
  return readdirSync(lists)
    .sort()
    .filter((name) => !name.endsWith('.part'))
    .flatMap((name) => readList(readFileSync(join(lists, name), 'utf8'), join(folder.name, 'law', 'lists', name)));
};

/** What law was read from and is no longer what was kept, one message a file. */
export const changedOriginals = (folder: CaseFolder): readonly string[] => {
  const originals = join(folder.law, 'originals');
  if (!existsSync(originals)) return [];
  return readdirSync(originals)
    .filter((name) => !name.endsWith('.part') && sha256(readFileSync(join(originals, name))) !== name)
    .map((name) => `${join(folder.name, 'law', 'originals', name)} is not what was kept: its bytes changed`);
};
