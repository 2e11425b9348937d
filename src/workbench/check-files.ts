import { type PlacedFinding, placeFindings } from '../checks/place.ts';
import type { Document } from '../document/document.ts';
import { sourceText } from '../document/source-text.ts';
import { contribute, studyCase } from '../study.ts';
import { loadAnnotationModel } from './load-annotation-model.ts';
import { readDocument, readSource } from './source-file.ts';

/** A file with what the checks have to say about it, in the order of its text. */
export interface CheckedFile {
  /** As given. */
  readonly path: string;
  /** The decoded file, which the places of the findings count in. */
  readonly source: string;
  readonly document: Document;
  readonly findings: readonly PlacedFinding[];
}

/** Checks each file by itself, against itself and the law that Proffer knows. Fails as `readSource` and `readDocument`. */
export async function* checkFiles(paths: readonly string[]): AsyncGenerator<CheckedFile> {
  for (const path of paths) {
    const { bytes, name } = readSource(path);
    const document = await readDocument(bytes, name);
    const source = sourceText(document, bytes);
    const { findings } = studyCase([contribute(document, loadAnnotationModel())], [], []);
    yield { path, source, document, findings: placeFindings(path, document, source, findings) };
  }
}
