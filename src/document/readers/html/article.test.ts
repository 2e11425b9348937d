import { expect, test } from 'vitest';
import { expectDocumentLaws } from '../../../../test/document-laws.ts';
import { Failure } from '../../../failure.ts';
import type { Document } from '../../document.ts';
import { read } from '../../read.ts';

const prose = (about: string): string =>
  [1, 2, 3, 4]
    .map(
      (n) =>
        `<p>${about} ${n}: the inspectors came to the depot, found it empty, and asked the two clerks who had signed for the oil; nobody had, and the gate had been left open.</p>`,
    )
    .join('\n');

const menu = ['World', 'Business', 'Harbour', 'Weather', 'Sport']
  .map((name) => `<span><a href="/${name}">${name}</a></span>`)
  .join(' ');

const reading = async (page: string): Promise<Document> => {
  const document = await read(new TextEncoder().encode(page), 'page.html');
  if (document instanceof Failure) throw document;
  expectDocumentLaws(document, page);
  return document;
};

test('a page of nothing but boxes is read without what stands around its article, and says so', async () => {
  const { text, warnings, metadata } =
    await reading(`<!doctype html><html><head><title>Depot empty | The Herald</title></head><body>
<div class="x1">${menu}</div>
<div class="x2"><div><h1>Depot empty</h1><span>By Anna Verrin</span></div>
<div class="x3">${prose('At Kell')}</div></div>
<div class="x4"><div>Most read</div>${menu}</div></body></html>`);
  expect(text.startsWith('The Herald\n\nDepot empty\n\nBy Anna Verrin\n\nAt Kell 1:')).toBe(true);
  expect(text.endsWith('left open.')).toBe(true);
  expect(metadata.title?.value).toBe('Depot empty');
  expect(warnings.map(({ message }) => message)).toEqual(['left out of the text: page frame']);
});

test('a headline that stands before the element of the text belongs to it', async () => {
  const { text, metadata } = await reading(
    `<html><head><title>Depot empty | The Herald</title></head><body><nav>${menu}</nav><h1>Depot empty</h1><main>${prose('At Kell')}</main></body></html>`,
  );
  expect(text).toContain('Depot empty\n\nAt Kell 1:');
  expect(metadata.title?.value).toBe('Depot empty');
});

test('a page that is more than one article is read whole', async () => {
  const { text } = await reading(
    `<html><head><title>Log</title></head><body><div><div><h2>Kell</h2>${prose('At Kell')}</div><div><h2>Senn</h2><table><tr><td>${prose('At Senn')}</td></tr></table></div></div></body></html>`,
  );
  expect(text).toContain('At Kell 4');
  expect(text).toContain('At Senn 4');
});
