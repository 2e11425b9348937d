import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSyntaxModel, type SyntaxModel } from '../annotation/syntax-model.ts';
import { Failure } from '../failure.ts';

/** The folder of the package: the nearest one above this file that holds a package.json; same from src/ and dist/. */
export const packageRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
};

/** Reads the English syntax model. Fails with `missing-part` where its file is absent, `malformed` where it is cut. */
export const loadSyntaxModel = (file: string = join(packageRoot(), 'models', 'en-syntax.bin')): SyntaxModel => {
  if (!existsSync(file)) {
    throw new Failure(
      'missing-part',
      `the English syntax model is not there: ${file}`,
      'take models/en-syntax.bin from the release, or train it with "npm run train -- syntax"',
    );
  }
  return parseSyntaxModel(readFileSync(file));
};
