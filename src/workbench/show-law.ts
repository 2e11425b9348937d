import { existsSync } from 'node:fs';
import { Failure } from '../failure.ts';
import type { Instrument } from '../law/instrument.ts';
import { instrumentNamed } from '../law/lookup.ts';
import { withFacts } from '../law/with-facts.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readDossier } from '../store/derived.ts';
import { lawsOf } from './laws.ts';

/**
 * An instrument of a case, among those that were added, those that its documents are, and those that ship with Proffer.
 * Fails with `not-found` where the case knows none of that name.
 */
export const showInstrument = async (folder: CaseFolder, symbol: string): Promise<Instrument> => {
  const studied = existsSync(folder.derived) ? (await readDerived(folder, readDossier)).instruments : [];
  const found = instrumentNamed(symbol, studied.length > 0 ? studied : withFacts(await lawsOf(folder)));
  if (found !== undefined) return found;
  throw new Failure(
    'not-found',
    `${folder.name} knows no instrument ${JSON.stringify(symbol)}`,
    `See: proffer law list ${folder.name}`,
  );
};
