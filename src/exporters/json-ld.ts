import type { Briefing, CitedSentence } from '../briefing/briefing.ts';
import type { Citation } from '../document/document.ts';
import { idOf } from '../text/digest.ts';
import { type CitedDocument, type CitedPassages, citedPassages } from './cited-passages.ts';

/** A passage as W3C selectors: by its place, and by its words with those around it. */
const targetOf = (citation: Citation, { passages, numberOf }: CitedPassages): object => {
  const passage = passages[numberOf(citation) - 1];
  return {
    source: `urn:sha256:${citation.document}`,
    selector: [
      { type: 'TextPositionSelector', start: citation.start, end: citation.end },
      { type: 'TextQuoteSelector', prefix: passage?.before, exact: passage?.quote, suffix: passage?.after },
    ],
  };
};

const annotationOf = (sentence: CitedSentence, heading: string, cited: CitedPassages): object => ({
  id: `urn:proffer:${idOf('annotation', heading, sentence.text, sentence.citations)}`,
  type: 'Annotation',
  motivation: 'describing',
  body: { type: 'TextualBody', value: sentence.text, format: 'text/plain', language: 'en' },
  target: sentence.citations.map((citation) => targetOf(citation, cited)),
});

/**
 * A briefing as W3C Web Annotations: one for each sentence, whose targets are the passages that it rests on. Offsets count
 * UTF-16 units of the text that Proffer read, sources are named by the hash of their bytes. Source: W3C, Web Annotation
 * Data Model.
 *
 *     “no shell was fired” of denial.txt → { "source": "urn:sha256:9f86…", "selector": [ { "start": 12, … }, … ] }
 *
 * Throws an Error where a citation does not resolve in `documents`.
 */
export const toJsonLd = (briefing: Briefing, documents: ReadonlyMap<string, CitedDocument>): string => {
  const cited = citedPassages(briefing, documents);
  return `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: briefing.title,
      total: briefing.sections.reduce((sum, { sentences }) => sum + sentences.length, 0),
      first: {
        type: 'AnnotationPage',
        startIndex: 0,
        items: briefing.sections.flatMap(({ heading, sentences }) =>
          sentences.map((sentence) => annotationOf(sentence, heading, cited)),
        ),
      },
    },
    null,
    2,
  )}\n`;
};
