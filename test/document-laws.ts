import { expect } from 'vitest';
import type { Document } from '../src/document/document.ts';

/** What holds of every document, whatever its reader; `source` is the decoded source. */
export const expectDocumentLaws = (document: Document, source: string): void => {
  const { text, blocks, parts, links, sourceMap, metadata } = document;
  expectTiling(blocks, text.length);
  expectTiling(parts, text.length);
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    expect(words.trim()).not.toBe('');
    expect(words.trimStart()).toBe(words);
  }
  let textEnd = 0;
  let sourceEnd = 0;
  for (const { start, end, at } of sourceMap) {
    const shown = text.slice(start, end);
    const written = source.slice(at, at + end - start);
    const ascends = start >= textEnd && at >= sourceEnd && end <= text.length;
    if (!ascends || shown !== written)
      expect({ start, at, shown }).toEqual({ start: textEnd, at: sourceEnd, shown: written });
    textEnd = end;
    sourceEnd = at + end - start;
  }
  for (const link of links) {
    expect(link.end).toBeGreaterThan(link.start);
    expect(blocks.some(({ start, end }) => start <= link.start && link.end <= end)).toBe(true);
  }
  const { dates, ...fields } = metadata;
  for (const field of [...Object.values(fields), ...dates, ...parts.flatMap(fieldsOfPart)]) {
    expect(field.end).toBeGreaterThan(field.start);
    expect(field.end).toBeLessThanOrEqual(text.length);
    expect(field.value).not.toBe('');
  }
};

const fieldsOfPart = ({ speaker, onBehalfOf, addressee, dated }: Document['parts'][number]) =>
  [speaker, onBehalfOf, addressee, dated].filter((field) => field !== undefined);

const expectTiling = (spans: readonly { readonly start: number; readonly end: number }[], length: number): void => {
  let at = 0;
  for (const { start, end } of spans) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(length);
};
