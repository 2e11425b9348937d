import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { zipSync } from 'fflate';
import nodemailer from 'nodemailer';

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const root = resolve(import.meta.dirname, '..');
const said =
  'The Kestrel Front sold 40 barrels of oil to Orland on 3 May 2016, two clerks said. Orland denied it. “We bought nothing,” said Lena Ort.';

const filesIn = (folder: string): readonly CorpusFile[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, bytes: readFileSync(join(root, folder, name)) }));

const textFile = (name: string, text: string): CorpusFile => ({ name, bytes: new TextEncoder().encode(text) });

const mail = async (): Promise<Uint8Array> => {
  const sender = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message } = await sender.sendMail({
    from: 'Anna Verrin <anna@kell.example>',
    to: 'port@kell.example',
    subject: 'Re: The dépôt',
    text: `${said}\n\nOn 3 May 2016, Karim Sol wrote:\n> ${said}\n>> Why?\n`,
    html: `<p>${said}</p><blockquote>Why?</blockquote>`,
    attachments: [
      { filename: 'note.txt', content: said },
      { filename: 'a.zip', content: Buffer.from(zipSync({ 'b/c.txt': new TextEncoder().encode(said) })) },
    ],
  });
  return message as Buffer;
};

/** A picture of a few words: enough for the decoder and the engine, little enough to be read in a moment. */
const picture = (type: 'image/png' | 'image/jpeg'): Uint8Array => {
  const canvas = createCanvas(300, 60);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 300, 60);
  context.fillStyle = '#000';
  context.font = '36px serif';
  context.fillText('The depot was', 10, 40);
  return type === 'image/png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', 80);
};

/** An uncompressed TIFF of two pages of eight by eight pixels. */
const tiff = (): Uint8Array => {
  const [entries, head] = [8, 8];
  const size = 2 + entries * 12 + 4;
  const bytes = Buffer.alloc(head + 2 * size + 64, 255);
  bytes.write('II*\0', 0, 'latin1');
  bytes.writeUInt32LE(head, 4);
  for (const page of [0, 1]) {
    const at = head + page * size;
    bytes.writeUInt16LE(entries, at);
    const tags = [
      [256, 8],
      [257, 8],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, head + 2 * size],
      [278, 8],
      [279, 64],
    ];
    for (const [index, [tag = 0, value = 0]] of tags.entries()) {
      const entry = at + 2 + index * 12;
      bytes.writeUInt16LE(tag, entry);
      bytes.writeUInt16LE(4, entry + 2);
      bytes.writeUInt32LE(1, entry + 4);
      bytes.writeUInt32LE(value, entry + 8);
    }
    bytes.writeUInt32LE(page === 0 ? at + size : 0, at + size - 4);
  }
  return bytes;
};

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Depot | The Herald</title><script type="application/ld+json">{"datePublished":"2016-05-03","author":{"name":"Anna Verrin"}}</script></head>
<body><div class="menu"><a href="/">Home</a></div><div><h1>Depot</h1><p>${said}</p><ul><li>one<li>two</ul><table><tr><td>a<td>b</table><p>${said.repeat(5)}</p></div></body></html>`;

const capture = (url: string): string => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
  const head = [
    ...['WARC/1.0', 'WARC-Type: response', `WARC-Target-URI: ${url}`, 'WARC-Date: 2020-05-03T10:00:00Z'],
    ...['Content-Type: application/http; msgtype=response', `Content-Length: ${Buffer.byteLength(http)}`],
  ];
  return `${head.join('\r\n')}\r\n\r\n${http}\r\n\r\n`;
};

/** One file or more of every format that Proffer reads, by real producers where there are some. */
export const corpus = async (): Promise<readonly CorpusFile[]> => {
  const message = await mail();
  const separator = Buffer.from('From anna@kell.example Tue May  3 10:00:00 2016\n');
  const archive = zipSync({ 'a.txt': new TextEncoder().encode(said), 'b/c.eml': Uint8Array.from(message) });
  const captures = [capture('https://kell.example/a'), capture('https://kell.example/b')];
  return [
    ...filesIn('test/files').filter(({ bytes }) => bytes.length < 200_000),
    ...filesIn('examples/dossier'),
    textFile('page.html', page),
    textFile('note.txt', `${said}\n\n> ${said}\n\n1. One\n2. Two\n`),
    textFile('note.md', `# Depot\n\n**${said}**[^1]\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: Log.\n`),
    { name: 'letter.eml', bytes: message },
    { name: 'inbox.mbox', bytes: Buffer.concat([separator, message, Buffer.from('\n'), separator, message]) },
    { name: 'evidence.zip', bytes: archive },
    textFile('one.warc', captures[0] ?? ''),
    textFile('two.warc', captures.join('')),
    { name: 'two.warc.gz', bytes: Buffer.concat(captures.map((each) => gzipSync(each))) },
    { name: 'scan.png', bytes: picture('image/png') },
    { name: 'scan.jpg', bytes: picture('image/jpeg') },
    { name: 'scan.tif', bytes: tiff() },
  ];
};
