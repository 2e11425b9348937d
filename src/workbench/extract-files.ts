import type { Failure } from '../failure.ts';
import type { Extraction } from '../statement/extraction.ts';
import { contribute, studyCase } from '../study.ts';
import { loadModels } from './load-models.ts';
import { readFile } from './read-file.ts';

/**
 * The extraction of each document by itself, participants labelled by the actors that it tells of. Fails and refuses as
 * `readFile`.
 */
export async function* extractFiles(
  paths: readonly string[],
  onRefused: (failure: Failure) => void,
): AsyncGenerator<Extraction> {
  for (const path of paths) {
    for await (const { document } of readFile(path, onRefused)) {
      yield* studyCase([contribute(document, loadModels())], [], []).extractions;
    }
  }
}
