import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';
import type { Document } from '../src/document/document.ts';
import type { Opened } from '../src/document/open.ts';
import type { Failure } from '../src/failure.ts';
import { pdf } from './support/pdf.ts';

const built = join(resolve(import.meta.dirname, '..'), 'dist', 'workbench', 'reading', 'open-source.js');
const { openSource } = (await import(built)) as {
  readonly openSource: (bytes: Uint8Array, name: string) => Promise<Opened>;
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a file that was made to do harm comes to, in the confined thread of the built program. */
const outcome = async (bytes: Uint8Array | string, name: string): Promise<Document | Failure | undefined> =>
  openSource(typeof bytes === 'string' ? bytesOf(bytes) : bytes, name).then(
    ({ document }) => document,
    (error: Failure) => error,
  );

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word document whose text is one paragraph of XML, with a document type before it. */
const word = (doctype: string, text: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': bytesOf(types),
    '_rels/.rels': bytesOf(relations),
    'word/document.xml': bytesOf(
      `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>The depot. ${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

const textOf = (found: Document | Failure | undefined): string =>
  found !== undefined && 'text' in found ? found.text : '';

test('entities that multiply and entities that name a file bring nothing into a Word document', async () => {
  const entities = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
  const laughs = await outcome(word(`<!DOCTYPE w [<!ENTITY e0 "ha">${entities}]>`, '&e12;'), 'laughs.docx');
  expect(textOf(laughs).length).toBeLessThan(1000);
  const named = await outcome(word('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'), 'named.docx');
  expect(JSON.stringify(named)).not.toMatch(/root:/);
});

test('a PDF whose pages lead back to themselves, that runs scripts, or that claims pages without end, ends', async () => {
  const circle = pdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>']);
  expect(await outcome(circle, 'circle.pdf')).toMatchObject({ name: 'Failure' });
  const endless = pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>',
    '<</Type/Page/Parent 2 0 R>>',
  ]);
  expect(await outcome(endless, 'endless.pdf')).toMatchObject({ name: 'Failure' });
  const content = 'BT /F 12 Tf 72 700 Td (The depot was empty.) Tj ET';
  const script = pdf([
    '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL("http://kell.example"))>>/Names<</EmbeddedFiles<</Names[(a)<</F(/etc/passwd)>>]>>>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ]);
  expect(textOf(await outcome(script, 'script.pdf')).trim()).toBe('The depot was empty.');
});

test('archives within archives without end are followed so far and no further', async () => {
  let archive = zipSync({ 'a.txt': bytesOf('The depot was empty.') });
  for (let depth = 0; depth < 8; depth++) archive = zipSync({ 'inner.zip': archive, 'again.zip': archive });
  const folder = join(resolve(import.meta.dirname, '..'), 'dist', 'workbench', 'reading', 'find-documents.js');
  const { findDocuments } = (await import(folder)) as typeof import('../src/workbench/reading/find-documents.ts');
  const refused: string[] = [];
  let found = 0;
  for await (const _ of findDocuments({ bytes: archive, name: 'deep.zip' }, ({ message }) => refused.push(message)))
    found++;
  expect(found).toBe(1 + 2 + 4 + 8 + 16);
  expect(refused[0]).toMatch(/^deep\.zip › again\.zip › .* containers are followed 4 deep$|^deep\.zip › inner\.zip/);
});

test.each([
  ['page.html', '<html><body>', '<div><a href="'],
  ['page.html', '<html><body>', '<table><tr><td>'],
  ['page.html', '<html><body><p>', '&#x26;'],
  ['page.html', '<html><body>', '<blockquote><p>On 3 May, A wrote:'],
  ['letter.eml', 'From: a@b.example\nMessage-ID: <1@b.example>\nSubject: ', '=?utf-8?Q?=41?= '],
  ['letter.eml', 'From: a@b.example\nMessage-ID: <1@b.example>\nTo: ', '"a" <a@b.example>, '],
  ['letter.eml', 'From: a@b.example\nMessage-ID: <1@b.example>\n\n', '> On 3 May 2016, A wrote:\n>'],
  ['one.warc', 'WARC/1.0\r\nContent-Length: 0\r\n', 'WARC-Type: response\r\n'],
  ['letter.rtf', '{\\rtf1 ', '{\\b {\\*\\x '],
])('twenty thousand times the same in %s after %j ends within the time allowed: %j', async (name, opening, piece) => {
  const begun = process.cpuUsage().user;
  await outcome(opening + piece.repeat(20_000), name);
  expect((process.cpuUsage().user - begun) / 1e6).toBeLessThan(10);
});

test('files changed at random bring about no crash, no hang, no broken document and no way out', async () => {
  const { breaches } = await fuzz(1_000_001, 90);
  expect(breaches.map(({ what, name, seed }) => ({ what, name, seed }))).toEqual([]);
});
