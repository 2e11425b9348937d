import { type PlacedFinding, placeFindings } from '../checks/place.ts';
import type { Document } from '../document/document.ts';
import { sourceText } from '../document/source-text.ts';
import type { Failure } from '../failure.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readDossier } from '../store/derived.ts';
import { listDocuments, readSealed } from '../store/documents.ts';
import { contribute, studyCase } from '../study.ts';
import { shippedLaw } from './laws.ts';
import { loadModels } from './load-models.ts';
import { readFile } from './read-file.ts';
import { readDocument } from './source-file.ts';

/** A file with what the checks have to say about it, in the order of its text. */
export interface CheckedFile {
  /** As given. */
  readonly path: string;
  /** The decoded file, which the places of the findings count in. */
  readonly source: string;
  readonly document: Document;
  readonly findings: readonly PlacedFinding[];
}

/**
 * What the checks have to say about the documents of a case as last studied: against each other and the law of the case.
 * Fails with `not-found` where it was not studied, `case-damaged` where a source is not what was sealed.
 */
export async function* checkCaseFiles(folder: CaseFolder): AsyncGenerator<CheckedFile> {
  const { findings } = await readDerived(folder, readDossier);
  for (const sealed of listDocuments(folder)) {
    const own = findings.filter((finding) => finding.document === sealed.id);
    const bytes = readSealed(folder, sealed);
    const document = await readDocument(bytes, sealed.name);
    const source = sourceText(document, bytes);
    yield { path: sealed.name, source, document, findings: placeFindings(sealed.name, document, source, own) };
  }
}

/** Checks each document by itself, against itself and the law that Proffer knows. Fails and refuses as `readFile`. */
export async function* checkFiles(
  paths: readonly string[],
  onRefused: (failure: Failure) => void,
): AsyncGenerator<CheckedFile> {
  for (const given of paths) {
    for await (const { path, bytes, document } of readFile(given, onRefused)) {
      const source = sourceText(document, bytes);
      const { findings } = studyCase([contribute(document, loadModels())], [], shippedLaw());
      yield { path, source, document, findings: placeFindings(path, document, source, findings) };
    }
  }
}
