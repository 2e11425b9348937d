import { beforeAll, describe, expect, test } from 'vitest';
import { brief } from '../src/briefing/brief.ts';
import type { Briefing, CitedSentence, SentencePart } from '../src/briefing/briefing.ts';
import type { Citation } from '../src/document/document.ts';
import { toHtml } from '../src/exporters/html.ts';
import { toJsonLd } from '../src/exporters/json-ld.ts';
import { toMarkdown } from '../src/exporters/markdown.ts';
import { briefingWords, elementStandingWords, elementWords } from '../src/languages/en/briefing-words.ts';
import { sha256 } from '../src/text/digest.ts';
import { overlap } from '../src/text/span.ts';
import { type ExampleDossier, studyExampleDossier } from './support/example-dossier.ts';

let example: ExampleDossier;
let briefing: Briefing;
let sentences: readonly CitedSentence[];

beforeAll(async () => {
  example = await studyExampleDossier();
  briefing = brief('The Karsum dossier', example.dossier);
  sentences = briefing.sections.flatMap((section) => section.sentences);
}, 120_000);

/** The words of a citation in the decoded source, put together from the stretches that carry them. */
const wordsInSource = ({ document, start, end }: Citation): string => {
  const cited = example.documents.get(document);
  if (cited === undefined) throw new Error(`no document ${document}`);
  return cited.document.sourceMap
    .filter((stretch) => overlap(stretch, { start, end }) > 0)
    .map((stretch) => {
      const from = Math.max(start, stretch.start);
      const to = Math.min(end, stretch.end);
      return cited.source.slice(stretch.at + from - stretch.start, stretch.at + to - stretch.start);
    })
    .join('');
};

const letters = (text: string): string => text.replace(/\s+/g, '');

/** Every name that the studied case gives to anybody or anything. */
const resolvedLabels = (): ReadonlySet<string> => {
  const { actors, corroborations, extractions, instruments } = example.dossier;
  const fields = extractions.flatMap(({ metadata, parts }) => [
    metadata.issuer,
    ...parts.flatMap((part) => [part.speaker, part.onBehalfOf]),
  ]);
  const statements = extractions.flatMap((extraction) => extraction.statements);
  return new Set([
    ...actors.map(({ label }) => label),
    ...corroborations.flatMap(({ origins }) => origins.map(({ label }) => label)),
    ...statements.flatMap(({ source, speaker }) => [...source.map(({ label }) => label), speaker ?? '']),
    ...fields.map((field) => field?.value ?? ''),
    ...extractions.map(({ name }) => name),
    ...instruments.flatMap(({ symbol, provisions }) => [symbol, ...provisions.map(({ path }) => path)]),
  ]);
};

const ownWords: ReadonlySet<string> = new Set([
  ...Object.values(briefingWords),
  ...Object.values(elementWords),
  ...Object.values(elementStandingWords),
]);

const isAccountedFor = (part: SentencePart, labels: ReadonlySet<string>): boolean => {
  switch (part.kind) {
    case 'words':
      return ownWords.has(part.text) && !/\d/.test(part.text);
    case 'label':
      return labels.has(part.text);
    case 'count':
      return Number(part.text) <= part.citations.length;
    default:
      return true;
  }
};

describe('the briefing on the example dossier', () => {
  test('has sentences, and none without a citation', () => {
    expect(sentences.length).toBeGreaterThan(30);
    for (const { citations } of sentences) expect(citations.length).toBeGreaterThan(0);
  });

  test('cites only documents whose bytes have the hash that it prints', () => {
    for (const { document } of sentences.flatMap(({ citations }) => [...citations])) {
      expect(sha256(example.bytes.get(document) ?? '')).toBe(document);
    }
    expect(briefing.sources.map(({ document }) => document).sort()).toEqual([...example.bytes.keys()].sort());
  });

  test('cites only words that stand in the sealed source', () => {
    for (const citation of sentences.flatMap(({ citations }) => [...citations])) {
      const text = example.documents.get(citation.document)?.document.text.slice(citation.start, citation.end) ?? '';
      expect(text.trim()).not.toBe('');
      expect(letters(wordsInSource(citation))).toBe(letters(text));
    }
  });

  test('quotes to the letter', () => {
    const quotes = sentences.flatMap(({ parts }) => parts).filter((part) => part.kind === 'quote');
    expect(quotes.length).toBeGreaterThan(30);
    for (const { text, citation } of quotes) {
      expect(example.documents.get(citation.document)?.document.text.slice(citation.start, citation.end)).toBe(text);
    }
  });

  test('takes every name and figure from a cited span, a resolved label or a count of what it cites', () => {
    const labels = resolvedLabels();
    for (const { parts, text } of sentences) {
      for (const part of parts) expect([part, isAccountedFor(part, labels)]).toEqual([part, true]);
      const rebuilt = parts.map((part) => (part.kind === 'quote' ? `“${part.text}”` : 'text' in part ? part.text : ''));
      expect(text).toBe(rebuilt.join('').replace(/\s+/g, ' '));
    }
  });

  test('gives as Web Annotations the words around each passage as they stand', () => {
    const { first } = JSON.parse(toJsonLd(briefing, example.documents)) as {
      first: {
        items: { target: { source: string; selector: [object, Record<'prefix' | 'exact' | 'suffix', string>] }[] }[];
      };
    };
    const targets = first.items.flatMap(({ target }) => target);
    expect(targets.length).toBeGreaterThan(30);
    for (const { source, selector } of targets) {
      const { prefix, exact, suffix } = selector[1];
      expect(example.documents.get(source.replace('urn:sha256:', ''))?.document.text).toContain(
        prefix + exact + suffix,
      );
    }
  });

  test('prints as Markdown and as HTML', () => {
    expect(toMarkdown(briefing, example.documents)).toContain('## Sources');
    expect(toHtml(briefing, example.documents)).toContain('</html>');
  });
});
