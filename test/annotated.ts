import { annotate } from '../src/annotation/annotate.ts';
import type { Annotated } from '../src/annotation/annotation.ts';
import type { Part } from '../src/document/document.ts';
import { loadModels } from '../src/workbench/load-models.ts';
import { plainDocument } from './plain-document.ts';

/** A text annotated as a plain document by the English model as it ships. */
export const annotated = (text: string, parts?: readonly Part[]): Annotated =>
  annotate(plainDocument(text, parts), loadModels());

/** The same for a text in another language. */
export const annotatedIn = (language: string, text: string): Annotated =>
  annotate({ ...plainDocument(text), language }, loadModels());
