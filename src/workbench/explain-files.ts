import type { Failure } from '../failure.ts';
import { type Explanation, explain } from '../statement/explain.ts';
import { extract } from '../study.ts';
import { loadModels } from './load-models.ts';
import { readFile } from './read-file.ts';

/** The statements of each document by itself, each with the reasons for it. Fails and refuses as `readFile`. */
export async function* explainFiles(
  paths: readonly string[],
  onRefused: (failure: Failure) => void,
): AsyncGenerator<readonly Explanation[]> {
  for (const path of paths) {
    for await (const { document } of readFile(path, onRefused)) {
      const models = loadModels();
      const { annotated, attributions } = extract(document, models);
      yield explain(annotated, attributions, models.learnt);
    }
  }
}
