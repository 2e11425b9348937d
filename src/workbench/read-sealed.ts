import type { Document } from '../document/document.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readSealed, type Sealed } from '../store/documents.ts';
import { keepReading, keptReading } from '../store/readings.ts';
import { readDocument } from './source-file.ts';
import { recognitionVersion } from './stage-version.ts';

/**
 * A sealed source as a document, under the name it came with: as it was kept, where text recognition read it before. Fails
 * with `case-damaged` where its bytes changed.
 */
export const readSealedDocument = async (
  folder: CaseFolder,
  sealed: Pick<Sealed, 'id' | 'name'>,
): Promise<Document> => {
  const bytes = readSealed(folder, sealed);
  return keptReading(folder, sealed, recognitionVersion) ?? readDocument(bytes, sealed.name);
};

/** As `readSealedDocument`, whatever was kept: what is kept is held against it. */
export const readSealedAnew = async (folder: CaseFolder, sealed: Pick<Sealed, 'id' | 'name'>): Promise<Document> =>
  readDocument(readSealed(folder, sealed), sealed.name);

/** Keeps what text recognition read of a sealed source; what is read in a moment is not kept. */
export const keepRecognised = (folder: CaseFolder, document: Document): void => {
  if (document.recognition === undefined) return;
  if (keptReading(folder, document, recognitionVersion) !== undefined) return;
  keepReading(folder, document, recognitionVersion());
};
