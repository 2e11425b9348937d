import { readFileSync } from 'node:fs';
import { type AnnotationModel, annotate } from '../src/annotation/annotate.ts';
import type { Annotated } from '../src/annotation/annotation.ts';
import { parseNamesModel } from '../src/annotation/names-model.ts';
import { parseSyntaxModel } from '../src/annotation/syntax-model.ts';
import type { Part } from '../src/document/document.ts';
import { plainDocument } from './plain-document.ts';

const bytes = (name: string): Uint8Array => readFileSync(new URL(`../models/${name}`, import.meta.url));

let model: AnnotationModel | undefined;

/** The English model as it ships, read once for all tests of a file. */
export const englishModel = (): AnnotationModel => {
  model ??= { syntax: parseSyntaxModel(bytes('en-syntax.bin')), names: parseNamesModel(bytes('en-names.bin')) };
  return model;
};

/** A text annotated as a plain document. */
export const annotated = (text: string, parts?: readonly Part[]): Annotated =>
  annotate(plainDocument(text, parts), englishModel());
