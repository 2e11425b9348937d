import type { Extraction } from '../statement/extraction.ts';
import { contribute, studyCase } from '../study.ts';
import { loadAnnotationModel } from './load-annotation-model.ts';
import { readFile } from './read-file.ts';

/** The extraction of each file by itself, participants labelled by the actors that the file tells of. Fails as `readFile`. */
export async function* extractFiles(paths: readonly string[]): AsyncGenerator<Extraction> {
  for (const path of paths) {
    const contribution = contribute(await readFile(path), loadAnnotationModel());
    yield* studyCase([contribution], [], []).extractions;
  }
}
