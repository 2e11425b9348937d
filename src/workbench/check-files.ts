import { type PlacedFinding, placeFindings } from '../checks/place.ts';
import type { Document } from '../document/document.ts';
import { sourceText } from '../document/source-text.ts';
import type { Failure } from '../failure.ts';
import { contribute, studyCase } from '../study.ts';
import { loadAnnotationModel } from './load-annotation-model.ts';
import { readFile } from './read-file.ts';

/** A file with what the checks have to say about it, in the order of its text. */
export interface CheckedFile {
  /** As given. */
  readonly path: string;
  /** The decoded file, which the places of the findings count in. */
  readonly source: string;
  readonly document: Document;
  readonly findings: readonly PlacedFinding[];
}

/** Checks each document by itself, against itself and the law that Proffer knows. Fails and refuses as `readFile`. */
export async function* checkFiles(
  paths: readonly string[],
  onRefused: (failure: Failure) => void,
): AsyncGenerator<CheckedFile> {
  for (const given of paths) {
    for await (const { path, bytes, document } of readFile(given, onRefused)) {
      const source = sourceText(document, bytes);
      const { findings } = studyCase([contribute(document, loadAnnotationModel())], [], []);
      yield { path, source, document, findings: placeFindings(path, document, source, findings) };
    }
  }
}
