import type { Document } from '../document/document.ts';
import { readDocument, readSource } from './source-file.ts';

/** A file as Proffer reads it. Fails as `readSource` and `readDocument`. */
export const readFile = (path: string): Promise<Document> => {
  const { bytes, name } = readSource(path);
  return readDocument(bytes, name);
};
