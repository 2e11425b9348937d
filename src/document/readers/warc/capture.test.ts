import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { expectDocumentLaws } from '../../../../test/document-laws.ts';
import { Failure } from '../../../failure.ts';
import { type Opened, open } from '../../open.ts';

const page =
  '<html><head><title>Depot empty</title></head><body><h1>Depot empty</h1><p>The depot at Kell was empty when the inspectors came.</p></body></html>';

interface Taken {
  readonly type?: 'response' | 'resource';
  readonly url?: string;
  readonly body?: Uint8Array | string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly warcHeaders?: Readonly<Record<string, string>>;
}

/** One capture as a crawler writes it. */
const record = async ({
  type = 'response',
  url,
  body = page,
  status,
  headers,
  warcHeaders,
}: Taken): Promise<Uint8Array> => {
  const taken = WARCRecord.create(
    {
      url: url ?? 'https://kell.example/news/depot?page=1',
      date: '2020-05-03T10:20:30Z',
      type,
      ...(type === 'response'
        ? {
            statusline: `HTTP/1.1 ${status ?? '200 OK'}`,
            httpHeaders: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
          }
        : {}),
      warcHeaders: { ...warcHeaders },
    },
    (async function* () {
      yield typeof body === 'string' ? new TextEncoder().encode(body) : body;
    })(),
  );
  return WARCSerializer.serialize(taken);
};

const opened = async (bytes: Uint8Array, name = 'capture.warc'): Promise<Opened> => {
  const found = await open(bytes, name);
  if (found instanceof Failure) throw found;
  if (found.document !== undefined) expectDocumentLaws(found.document, found.document.text);
  return found;
};

test('a capture is a document that says where and when it was taken', async () => {
  const { document } = await opened(await record({}));
  expect(document).toMatchObject({
    format: 'warc',
    metadata: {
      title: { value: 'Depot empty' },
      address: { value: 'https://kell.example/news/depot?page=1' },
      dates: [{ value: expect.stringMatching(/^2020-05-03/), role: 'captured' }],
    },
    warnings: [],
  });
  expect(document?.text).toMatch(/The depot at Kell was empty when the inspectors came\.$/);
  expect(document?.parts[0]?.dated).toBeUndefined();
});

test('what was packed and cut into chunks on its way is read as it was meant', async () => {
  const packed = gzipSync(page);
  const chunks = Buffer.concat([
    Buffer.from(`${packed.length.toString(16)}\r\n`),
    packed,
    Buffer.from('\r\n0\r\n\r\n'),
  ]);
  const headers = { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' };
  const { document } = await opened(await record({ body: chunks, headers }));
  expect(document?.text).toContain('The depot at Kell was empty');
});

test('an encoding that only the server told of is known', async () => {
  const body = Buffer.from('<html><body><p>Le dépôt était vidé à Kell.</p></body></html>', 'latin1');
  const { document } = await opened(
    await record({ body, headers: { 'Content-Type': 'text/html; charset=iso-8859-1' } }),
  );
  expect(document?.text).toContain('Le dépôt était vidé à Kell.');
});

test('a capture that is not what its digest tells says so; any of the usual ways to write the digest will do', async () => {
  const sha1 = createHash('sha1').update(page).digest('hex');
  const right = await opened(await record({ warcHeaders: { 'WARC-Payload-Digest': `sha1:${sha1}` } }));
  expect(right.document?.warnings).toEqual([]);
  const wrong = await opened(
    await record({ warcHeaders: { 'WARC-Payload-Digest': 'sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' } }),
  );
  expect(wrong.document?.warnings.map(({ code }) => code)).toEqual(['digest-mismatch']);
});

test('of many captures the documents come out, one by one, packed or not, also from a WACZ package', async () => {
  const records = [
    await record({}),
    await record({ url: 'https://kell.example/old', status: '301 Moved' }),
    await record({ url: 'https://kell.example/a.css', headers: { 'Content-Type': 'text/css' }, body: 'p{}' }),
    await record({ url: 'https://kell.example/b/' }),
    // Wget keeps what it was told to do.
    await record({
      type: 'resource',
      url: 'metadata://gnu.org/software/wget/warc/wget_arguments.txt',
      body: '"--warc-file=crawl" "https://kell.example/"',
      warcHeaders: { 'Content-Type': 'text/plain' },
    }),
  ];
  const warc = Buffer.concat(records);
  const gzipped = Buffer.concat(records.map((each) => gzipSync(each)));
  for (const [bytes, name] of [
    [warc, 'crawl.warc'],
    [gzipped, 'crawl.warc.gz'],
  ] as const) {
    const { document, children, refused } = await opened(bytes, name);
    expect(document).toBeUndefined();
    expect(children.map((child) => child.name)).toEqual(['kell.example/news/depot.warc', 'kell.example/b.warc']);
    expect(refused.map(({ message }) => message)).toEqual([
      `${name}: 2 captured files that are no documents were passed over`,
    ]);
    expect((await opened(children[1]?.bytes ?? new Uint8Array())).document?.metadata.address?.value).toBe(
      'https://kell.example/b/',
    );
  }
  const bytes = new TextEncoder().encode('{}');
  const wacz = zipSync({ 'datapackage.json': bytes, 'pages/pages.jsonl': bytes, 'archive/data.warc.gz': gzipped });
  expect((await opened(wacz, 'crawl.wacz')).children.map(({ name }) => name)).toEqual(['archive/data.warc.gz']);
});
