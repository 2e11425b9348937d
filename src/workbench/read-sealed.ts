import type { Document } from '../document/document.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readSealed } from '../store/documents.ts';
import { readDocument } from './source-file.ts';

/** A sealed source as a document, under the name it came with. Fails with `case-damaged` where its bytes changed. */
export const readSealedDocument = async (
  folder: CaseFolder,
  sealed: { readonly id: string; readonly name: string },
): Promise<Document> => readDocument(readSealed(folder, sealed), sealed.name);
