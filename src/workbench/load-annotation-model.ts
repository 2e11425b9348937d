import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationModel } from '../annotation/annotate.ts';
import { type NamesModel, parseNamesModel } from '../annotation/names-model.ts';
import { Failure } from '../failure.ts';
import { loadSyntaxModel, packageRoot } from './load-syntax-model.ts';

/** Reads the English names model. Fails with `missing-part` where its file is absent, `malformed` where it is cut. */
const loadNamesModel = (file: string = join(packageRoot(), 'models', 'en-names.bin')): NamesModel => {
  if (!existsSync(file)) {
    throw new Failure(
      'missing-part',
      `the English names model is not there: ${file}`,
      'take models/en-names.bin from the release, or train it with "npm run train -- names"',
    );
  }
  return parseNamesModel(readFileSync(file));
};

let loaded: AnnotationModel | undefined;

/** The English model that ships with Proffer, read from `models/` once per process. Fails like its two readers. */
export const loadAnnotationModel = (): AnnotationModel => {
  loaded ??= { syntax: loadSyntaxModel(), names: loadNamesModel() };
  return loaded;
};
