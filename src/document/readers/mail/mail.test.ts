import nodemailer from 'nodemailer';
import type Mail from 'nodemailer/lib/mailer/index.js';
import { expect, test } from 'vitest';
import { expectDocumentLaws } from '../../../../test/document-laws.ts';
import { Failure } from '../../../failure.ts';
import type { Document } from '../../document.ts';
import { type Opened, open } from '../../open.ts';

const sender = nodemailer.createTransport({ streamTransport: true, buffer: true });

const head = {
  from: 'Anna Verrin <anna@kell.example>',
  to: '"Port Authority" <port@kell.example>, clerk@kell.example',
  subject: 'Re: The dépôt at Kell',
  date: new Date('2016-05-04T10:00:00Z'),
};

/** A mail as a mail program writes it, opened. */
const opened = async (mail: Mail.Options): Promise<Opened> => {
  const { message } = await sender.sendMail({ ...head, ...mail });
  const found = await open(message as Buffer, 'letter.eml');
  if (found instanceof Failure) throw found;
  return found;
};

const documentOf = async (mail: Mail.Options): Promise<Document> => {
  const { document } = await opened(mail);
  if (document === undefined) throw new Error('a mail is a document');
  expectDocumentLaws(document, document.text);
  return document;
};

const shown = ({ text, blocks }: Document): string[] =>
  blocks.map(
    ({ kind, depth, start, end }) => `${kind} ${depth} ${text.slice(start, end).trim().replaceAll(/\s+/g, ' ')}`,
  );

const voices = ({ text, parts }: Document): string[] =>
  parts.map(({ kind, speaker, dated, start, end }) =>
    [kind, speaker?.value, dated?.value, text.slice(start, end).trim().split('\n').at(-1)].join(' · '),
  );

test('the headers of a mail are its masthead and title; its sender speaks', async () => {
  const document = await documentOf({ text: 'It was empty.\n\n-- \nAnna Verrin\nHarbour Watch\n' });
  expect(shown(document)).toEqual([
    'masthead 0 From: Anna Verrin <anna@kell.example>',
    'masthead 0 To: Port Authority <port@kell.example>, clerk@kell.example',
    'masthead 0 Date: Wed, 04 May 2016 10:00:00 +0000',
    'heading 1 Re: The dépôt at Kell',
    'paragraph 0 It was empty.',
    'signature 0 -- Anna Verrin Harbour Watch',
  ]);
  expect(document).toMatchObject({
    format: 'mail',
    metadata: { addressee: { value: 'Port Authority' }, dates: [{ value: '2016-05-04', role: 'written' }] },
    parts: [{ kind: 'main', speaker: { value: 'Anna Verrin' } }],
  });
});

test('what a reply repeats is told apart by who wrote it and how deep it stands', async () => {
  const document = await documentOf({
    text: `Nobody was there.

On 3 May 2016, Karim Sol wrote:
> Was anybody there?
>
> On Mon, 2 May 2016 at 10:00, Lena Ort <lena@ort.example> wrote:
>> The gate was open.
>
> I ask because the log has a gap.

I asked again.
`,
  });
  expect(voices(document)).toEqual([
    'main · Anna Verrin · 2016-05-04 · On 3 May 2016, Karim Sol wrote:',
    'quoted-message · Karim Sol · 2016-05-03 · On Mon, 2 May 2016 at 10:00, Lena Ort <lena@ort.example> wrote:',
    'quoted-message · Lena Ort · 2016-05-02 · The gate was open.',
    'quoted-message · Karim Sol · 2016-05-03 · I ask because the log has a gap.',
    'main · Anna Verrin · 2016-05-04 · I asked again.',
  ]);
});

test('who signed what a reply repeats is not who replies, and a first name below a mail is its signature', async () => {
  const repeated = 'Did you sell the fuel?\n\nRegards,\nKarim Sol';
  const answer = 'We deny it.\n\nAnna';
  const quoted = await documentOf({
    text: `${answer}\n\nOn 3 May 2016, Karim Sol wrote:\n${repeated.replaceAll(/^/gm, '> ')}\n`,
  });
  expect(voices(quoted)).toEqual([
    'main · Anna Verrin · 2016-05-04 · On 3 May 2016, Karim Sol wrote:',
    expect.stringMatching(/^quoted-message · Karim Sol · 2016-05-03 · /),
  ]);
  expect(shown(quoted)).toContain('signature 0 Anna');
  const unmarked = await documentOf({
    text: `${answer}\n\n-----Original Message-----\nFrom: Karim Sol\nSent: Tuesday, May 3, 2016 9:12 AM\n\n${repeated}\n`,
  });
  expect(unmarked.parts.map(({ speaker }) => speaker?.value)).toEqual(['Anna Verrin', 'Karim Sol']);
});

test.each([
  ['Le 3 mai 2016 à 10:00, Karim Sol <karim@sol.example> a écrit :', 'Karim Sol'],
  ['في 3 مايو 2016، كتب كريم صالح <karim@sol.example>:', 'كريم صالح'],
])('replies are introduced in other languages: %s', async (introduction, author) => {
  const document = await documentOf({ text: `A\n\n${introduction}\n> B\n` });
  expect(document.parts.at(-1)).toMatchObject({ kind: 'quoted-message', speaker: { value: author } });
});

test.each(['', '\n'])('a message behind "Original Message" runs to the end without marks', async (gap) => {
  const document = await documentOf({
    text: `See below.\n\n-----Original Message-----\n${gap}From: Karim Sol [mailto:karim@sol.example]\nSent: Tuesday, May 3, 2016 9:12 AM\nTo: Anna Verrin\n\nThe gate was closed.\n`,
  });
  expect(document.parts.at(-1)).toMatchObject({
    kind: 'quoted-message',
    speaker: { value: 'Karim Sol' },
    dated: { value: '2016-05-03' },
  });
});

test('a mail that is only a page is read as one, quotations with their depth', async () => {
  const document = await documentOf({
    html: '<p>Nobody was there.</p><div>On 3 May 2016, Karim Sol wrote:</div><blockquote>Was <b>anybody</b> there?</blockquote>',
  });
  expect(shown(document).slice(4)).toEqual([
    'paragraph 0 Nobody was there.',
    'paragraph 0 On 3 May 2016, Karim Sol wrote:',
    'quotation 1 Was anybody there?',
  ]);
  expect(document.parts.at(-1)?.speaker?.value).toBe('Karim Sol');
});

test('attachments come out as files of their own, mails among them; a picture of the page does not', async () => {
  const { message } = await sender.sendMail({ ...head, subject: 'Inner', text: 'The gate was open.' });
  const { children, document } = await opened({
    html: '<p>See the log. <img src="cid:logo"></p>',
    attachments: [
      { filename: 'port/log.txt', content: 'Three lorries.' },
      { filename: 'inner.eml', content: message, contentType: 'message/rfc822' },
      { filename: 'logo.png', content: Buffer.from([1, 2, 3]), cid: 'logo' },
    ],
  });
  expect(children.map(({ name }) => name)).toEqual(['port_log.txt', 'inner.eml']);
  expect(new TextDecoder().decode(children[0]?.bytes)).toBe('Three lorries.');
  const inner = await open(children[1]?.bytes ?? new Uint8Array(), 'inner.eml');
  expect(inner).toMatchObject({ document: { metadata: { title: { value: 'Inner' } } } });
  expect(document?.warnings.map(({ message }) => message)).toEqual(['left out of the text: picture']);
});

test('parts within parts without end are refused', async () => {
  const boundary = (depth: number): string => `b${depth}`;
  const lines = ['MIME-Version: 1.0', 'From: a@kell.example'];
  for (let depth = 0; depth < 500; depth++) {
    lines.push(`Content-Type: multipart/mixed; boundary=${boundary(depth)}`, '', `--${boundary(depth)}`);
  }
  const failure = await open(new TextEncoder().encode(lines.join('\r\n')), 'endless.eml');
  expect(failure).toMatchObject({ code: 'malformed', message: expect.stringContaining('endless.eml') });
});

test('a memorandum that opens with "From:" and "To:" is no mail', async () => {
  const memorandum = 'From: Anna Verrin\nTo: The clerk\nSubject: Depot\n\nIt was empty.\n';
  expect(await open(new TextEncoder().encode(memorandum), 'memo.txt')).toMatchObject({ document: { format: 'text' } });
});
