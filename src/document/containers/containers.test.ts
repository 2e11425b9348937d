import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Failure } from '../../failure.ts';
import { type Opened, open } from '../open.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const opened = async (bytes: Uint8Array, name: string): Promise<Opened> => {
  const found = await open(bytes, name);
  if (found instanceof Failure) throw found;
  return found;
};

test('the files of an archive come out as they went in, without what systems put beside them', async () => {
  const archive = zipSync({
    'letters/a.txt': bytesOf('The depot was empty.'),
    'letters/رسالة.txt': bytesOf('كان المستودع فارغا.'),
    '__MACOSX/letters/._a.txt': bytesOf('x'),
    'letters/.DS_Store': bytesOf('x'),
  });
  const { document, children, refused } = await opened(archive, 'evidence.zip');
  expect(document).toBeUndefined();
  expect(children.map(({ name, bytes }) => `${name}: ${textOf(bytes)}`)).toEqual([
    'letters/a.txt: The depot was empty.',
    'letters/رسالة.txt: كان المستودع فارغا.',
  ]);
  expect(refused).toEqual([]);
});

test('a name that leads out of the archive and a bomb are refused, each with its reason; the rest is read', async () => {
  const archive = zipSync({
    '../../etc/cron.d/x': bytesOf('x'),
    '/etc/passwd': bytesOf('x'),
    'C:\\x.txt': bytesOf('x'),
    'zeros.txt': new Uint8Array(32 << 20),
    'a.txt': bytesOf('The depot was empty.'),
  });
  const { children, refused } = await opened(archive, 'evidence.zip');
  expect(children.map(({ name }) => name)).toEqual(['a.txt']);
  expect(refused.map(({ message }) => message)).toEqual([
    'evidence.zip › ../../etc/cron.d/x has a name that leads out of the archive',
    'evidence.zip › /etc/passwd has a name that leads out of the archive',
    'evidence.zip › C:/x.txt has a name that leads out of the archive',
    expect.stringMatching(/^evidence\.zip › zeros\.txt unpacks from \d+ to 33554432 bytes, like a bomb$/),
  ]);
});

test('an archive that claims less than it holds, or holds other bytes than it sealed, gives nothing of that file', async () => {
  const archive = zipSync({ 'a.txt': bytesOf('The depot was empty. '.repeat(50)), 'b.txt': bytesOf('b') });
  const directory = Buffer.from(archive).lastIndexOf('PK\x01\x02', Buffer.from(archive).lastIndexOf('a.txt'), 'latin1');
  const lying = Uint8Array.from(archive);
  new DataView(lying.buffer).setUint32(directory + 24, 10, true);
  expect(await opened(lying, 'a.zip')).toMatchObject({
    children: [{ name: 'b.txt' }],
    refused: [{ code: 'malformed' }],
  });
  const changed = Uint8Array.from(archive);
  new DataView(changed.buffer).setUint32(directory + 16, 1, true);
  expect(await opened(changed, 'a.zip')).toMatchObject({
    children: [{ name: 'b.txt' }],
    refused: [{ code: 'malformed' }],
  });
});

test('an archive that holds a Word document as it is, is an archive and no Word document', async () => {
  const word = zipSync({ '[Content_Types].xml': bytesOf('x'), 'word/document.xml': bytesOf('x') }, { level: 0 });
  const { children } = await opened(zipSync({ 'a.docx': word }, { level: 0 }), 'a.zip');
  expect(children.map(({ name }) => name)).toEqual(['a.docx']);
});

test('an archive cut off in the middle is refused', async () => {
  const archive = zipSync({ 'a.txt': bytesOf('The depot was empty.') });
  expect(await open(archive.subarray(0, archive.length - 10), 'a.zip')).toMatchObject({ code: 'malformed' });
});

test('a folder of mails gives each mail as it was sent', async () => {
  const mail = (subject: string, body: string): string =>
    `From: Anna Verrin <anna@kell.example>\nMessage-ID: <${subject}@kell.example>\nSubject: ${subject}\n\n${body}\n`;
  const separator = 'From anna@kell.example Tue May  3 10:00:00 2016\n';
  const folder = `${separator}${mail('one', '>From the port nobody came.\nFrom there neither.')}\n${separator}${mail('two', 'x')}`;
  const { document, children } = await opened(bytesOf(folder), 'inbox');
  expect(document).toBeUndefined();
  expect(children.map(({ bytes }) => textOf(bytes))).toEqual([
    mail('one', 'From the port nobody came.\nFrom there neither.'),
    mail('two', 'x'),
  ]);
});
