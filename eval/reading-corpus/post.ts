import { createHash } from 'node:crypto';
import nodemailer from 'nodemailer';
import type { Intended, IntendedBlock } from './intended.ts';

/**
 * An intended document as it comes by post and wire: as a mail, as a page that a browser saved with all that stands around
 * an article, as a capture of that page.
 */

const sender = nodemailer.createTransport({ streamTransport: true, buffer: true });

const shown = ({ marker, text }: IntendedBlock): string => (marker === undefined ? text : `${marker} ${text}`);

/** Lines of at most so many letters, as mail programs fold plain text. */
const foldAt = 76;

const folded = (text: string): string => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > foldAt) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
};

export interface Made {
  readonly bytes: Uint8Array;
  /** As it should be read from this file: the headers of a mail are blocks too. */
  readonly intended: Intended;
}

const head = (kind: IntendedBlock['kind'], text: string, depth = 0): IntendedBlock => ({
  kind,
  depth,
  text,
  marks: [],
});

/** A mail whose subject is the document's title, as plain text or as a page. */
export const mailFile = async (intended: Intended, as: 'text' | 'html', page: string): Promise<Made> => {
  const title = intended.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  const rest = intended.blocks.filter(({ text }) => text !== title);
  const body = `${rest.map((block) => folded(shown(block))).join('\n\n')}\n`;
  const { message } = await sender.sendMail({
    from: 'Anna Verrin <anna@kell.example>',
    to: 'Port Authority <port@kell.example>',
    date: new Date('2021-05-04T10:00:00Z'),
    subject: title,
    ...(as === 'text' ? { text: body } : { html: page.replace(/<h1>.*?<\/h1>/, '') }),
    attachments: [{ filename: 'log.csv', content: 'gate,time\n3,10:00\n' }],
  });
  const lines = [
    head('masthead', 'From: Anna Verrin <anna@kell.example>'),
    head('masthead', 'To: Port Authority <port@kell.example>'),
    head('masthead', 'Date: Tue, 04 May 2021 10:00:00 +0000'),
    head('heading', title, 1),
  ];
  return { bytes: message as Buffer, intended: { ...intended, blocks: [...lines, ...rest] } };
};

const menu = ['World', 'Business', 'Harbour', 'Weather', 'Sport', 'Letters'];
const links = (names: readonly string[]): string => names.map((name) => `<a href="/${name}">${name}</a>`).join(' · ');

/** The ways in which pages keep their article apart from the rest: by elements, by names, or not at all. */
const frames = [
  (article: string) =>
    `<header><nav>${links(menu)}</nav></header><main><article>${article}</article></main><footer>© The Varn Herald</footer>`,
  (article: string) =>
    `<div id="navbar">${links(menu)}</div><div class="cookie-consent">We value your privacy. <button>Accept</button></div><div class="content">${article}</div><div class="related">${links(menu)}</div>`,
  (article: string) =>
    `<div class="a1"><div>${links(menu)}</div></div><div class="a2"><div class="a3">${article}</div></div><div class="a4"><div>${links(menu)}</div><div>${links(menu)}</div></div>`,
];

const published = '2021-05-04';

/** A page as a browser saved it. `which` chooses how its article is kept apart. */
export const savedPage = (intended: Intended, page: string, which: number): Made => {
  const article = /<body>(?<body>[\s\S]*)<\/body>/.exec(page)?.groups?.body?.replace(/<\/?main>/g, '') ?? '';
  const title = intended.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  const data = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}"}</script>`;
  const whole = `<!doctype html><html lang="${intended.language}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="The Varn Herald">${data}<script>var a = "<p>no</p>";</script></head><body>${(frames[which % frames.length] as (typeof frames)[0])(article)}</body></html>`;
  const blocks = [head('masthead', 'The Varn Herald'), head('masthead', published), ...intended.blocks];
  return { bytes: Buffer.from(whole), intended: { ...intended, blocks } };
};

const address = 'https://herald.example/news/depot';
const moment = '2021-05-06T10:20:30Z';

/** A saved page as a crawler captured it: a WARC file of one record. */
export const capturedPage = ({ bytes, intended }: Made): Made => {
  const http = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'), bytes]);
  const lines = [
    ...['WARC/1.0', 'WARC-Type: response', `WARC-Target-URI: ${address}`, `WARC-Date: ${moment}`],
    `WARC-Payload-Digest: sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...['Content-Type: application/http; msgtype=response', `Content-Length: ${http.length}`],
  ];
  const blocks = [head('masthead', address), head('masthead', moment), ...intended.blocks];
  return {
    bytes: Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]),
    intended: { ...intended, blocks },
  };
};
