import { annotate } from '../annotation/annotate.ts';
import type { Annotated } from '../annotation/annotation.ts';
import type { Failure } from '../failure.ts';
import { loadModels } from './load-models.ts';
import { readFile } from './read-file.ts';

/** What is seen in each document before anybody asks who says what. Fails and refuses as `readFile`. */
export async function* annotateFiles(
  paths: readonly string[],
  onRefused: (failure: Failure) => void,
): AsyncGenerator<Annotated> {
  for (const path of paths) {
    for await (const { document } of readFile(path, onRefused)) yield annotate(document, loadModels());
  }
}
