import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Instrument } from '../law/instrument.ts';
import { instrumentFromDocument } from '../law/instrument-from-document.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDocument, readSource } from './source-file.ts';

/** The law that people added to a case: each file of its `law/` folder as an instrument, by file name. */
export const lawsOf = async (folder: CaseFolder): Promise<readonly Instrument[]> => {
  const laws: Instrument[] = [];
  for (const name of readdirSync(folder.law).sort()) {
    const { bytes } = readSource(join(folder.law, name));
    laws.push(instrumentFromDocument(await readDocument(bytes, name)));
  }
  return laws;
};
