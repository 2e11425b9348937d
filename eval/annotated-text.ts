import { analyse } from '../src/annotation/analyse.ts';
import type { Annotated } from '../src/annotation/annotation.ts';
import { findQuotations } from '../src/annotation/quotations.ts';
import type { SyntaxModel } from '../src/annotation/syntax-model.ts';
import { plainDocument } from './plain-document.ts';

export const annotatedText = (name: string, text: string, model: SyntaxModel): Annotated => {
  const document = plainDocument(name, text);
  return {
    stage: 'annotated',
    document,
    ...analyse(document, model),
    mentions: [],
    entities: [],
    entityOf: new Int32Array(0),
    quotations: findQuotations(document),
    introductions: [],
  };
};
