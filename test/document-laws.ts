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
  expectPages(document);
  for (const { at, note } of document.noteMarks ?? []) {
    expect(at).toBeLessThanOrEqual(text.length);
    expect(blocks.some(({ start, kind }) => start === note && kind === 'note')).toBe(true);
  }
  for (const { start, end } of document.asides ?? []) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  const { dates, ...fields } = metadata;
  for (const field of [...Object.values(fields), ...dates, ...parts.flatMap(fieldsOfPart)]) {
    expect(field.end).toBeGreaterThan(field.start);
    expect(field.end).toBeLessThanOrEqual(text.length);
    expect(field.value).not.toBe('');
  }
};

/** Every letter stands once, in a run of one page whose edges run one way and lie in its box. */
const expectPages = ({ text, pages }: Document): void => {
  if (pages === undefined) return;
  const covered = new Uint8Array(text.length);
  for (const { runs } of pages) {
    for (const { start, end, edges, x, y, width, height, upended } of runs) {
      expect(edges).toHaveLength(end - start + 1);
      for (let unit = start; unit < end; unit++) {
        if (covered[unit] === 1) expect(`${text.slice(start, end)} stands twice`).toBe('');
        covered[unit] = 1;
      }
      const [near, far] = upended === true ? [y, y + height] : [x, x + width];
      const outside = edges.filter((edge) => edge < near - 1.5 || edge > far + 1.5);
      expect(outside).toEqual([]);
    }
  }
  const missing =
    [...text].length === text.length && /\S/.exec([...text].filter((_, at) => covered[at] === 0).join(''));
  expect(missing || null).toBe(null);
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
