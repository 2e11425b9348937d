import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationModel } from '../annotation/annotate.ts';
import { type NamesModel, parseNamesModel } from '../annotation/names-model.ts';
import { type AntecedentModel, parseAntecedentModel } from '../annotation/reference/antecedents-model.ts';
import { Failure } from '../failure.ts';
import { type LearntModel, parseLearntModel } from '../statement/learnt/model.ts';
import { vectorsOf } from '../statement/learnt/vectors.ts';
import type { Models } from '../study.ts';
import { loadSyntaxModel, packageRoot } from './load-syntax-model.ts';

/** Reads the English names model. Fails with `missing-part` where its file is absent, `malformed` where it is cut. */
export const loadNamesModel = (file: string = join(packageRoot(), 'models', 'en-names.bin')): NamesModel => {
  if (!existsSync(file)) {
    throw new Failure(
      'missing-part',
      `the English names model is not there: ${file}`,
      'take models/en-names.bin from the release, or train it with "npm run train -- names"',
    );
  }
  return parseNamesModel(readFileSync(file));
};

/** Reads the ranking of antecedents. Fails with `missing-part` where its file is absent, `malformed` where it is cut. */
const loadAntecedentModel = (file: string = join(packageRoot(), 'models', 'en-antecedents.bin')): AntecedentModel => {
  if (!existsSync(file)) {
    throw new Failure(
      'missing-part',
      `the English ranking of antecedents is not there: ${file}`,
      'take models/en-antecedents.bin from the release, or train it with "npm run train -- antecedents"',
    );
  }
  return parseAntecedentModel(readFileSync(file));
};

/** Reads what was learnt of annotated passages. Fails with `missing-part` where its file is absent, `malformed` where it is cut. */
const loadLearntModel = (file: string = join(packageRoot(), 'models', 'en-statements.bin')): LearntModel => {
  if (!existsSync(file)) {
    throw new Failure(
      'missing-part',
      `the English statements model is not there: ${file}`,
      'take models/en-statements.bin from the release, or train it with "npm run train -- statements"',
    );
  }
  return parseLearntModel(readFileSync(file));
};

let annotation: AnnotationModel | undefined;
let all: Models | undefined;

/** What annotation needs of the English models, read from `models/` once per process. Fails like its readers. */
export const loadAnnotationModel = (): AnnotationModel => {
  annotation ??= { syntax: loadSyntaxModel(), names: loadNamesModel(), antecedents: loadAntecedentModel() };
  return annotation;
};

/** The English models that ship with Proffer, read from `models/` once per process. Fails like their readers. */
export const loadModels = (): Models => {
  if (all === undefined) {
    const known = loadAnnotationModel();
    all = { ...known, learnt: { model: loadLearntModel(), vectors: vectorsOf(known.syntax) } };
  }
  return all;
};
