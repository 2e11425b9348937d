import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { Failure } from '../../../failure.ts';
import { mostUnpacked } from '../../containers/container.ts';
import type { Warning } from '../../document.ts';

/** What one capture of the web holds: where and when it was taken, and the document that the server gave. */
export interface Capture {
  readonly address: string;
  /** ISO 8601 UTC instant. */
  readonly captured: string;
  readonly payload: Uint8Array;
  /** What the address calls the document. */
  readonly name: string;
  readonly warnings: readonly Warning[];
}

/** Reads a WARC file of one record, and holds its payload against the digest that was taken at the capture. */
export const readCapture = (bytes: Uint8Array, name: string): Promise<Capture | Failure> =>
  captureOf(bytes).then(
    (capture) => capture,
    (error: unknown) =>
      new Failure('malformed', `${name} is a capture that cannot be read: ${String(error)}`, 'Capture the page again.'),
  );

const captureOf = async (bytes: Uint8Array): Promise<Capture> => {
  const record = await WARCParser.parse([bytes]);
  if (record === null) throw new Error('it holds no record');
  const raw = await record.readFully(false);
  const encoding = record.httpHeaders?.headers.get('Content-Encoding')?.toLowerCase() ?? '';
  // The library would unpack without a limit; chunks are left to it.
  record.httpHeaders?.headers.delete('Content-Encoding');
  const whole = record.httpHeaders === null ? raw : await record.readFully(true);
  const payload = unpacked(whole, encoding);
  const address = record.warcTargetURI ?? '';
  return {
    address,
    captured: record.warcDate ?? '',
    payload: inUtf8(payload, charsetOf(record)),
    name: /([^/?#]+)\/?(?:[?#].*)?$/.exec(address)?.[1] ?? 'capture',
    warnings: digestWarning(record.warcPayloadDigest ?? '', [raw, whole, payload]),
  };
};

const unpacked = (bytes: Uint8Array, encoding: string): Uint8Array => {
  const limit = { maxOutputLength: mostUnpacked };
  if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(bytes, limit);
  if (encoding === 'deflate') return inflateSync(bytes, limit);
  return encoding === 'br' ? brotliDecompressSync(bytes, limit) : bytes;
};

const charsetOf = (record: WARCRecord): string => {
  const type = record.httpHeaders?.headers.get('Content-Type') ?? record.warcContentType ?? '';
  return (
    /^text\/[^;]*;.{0,200}?charset="?(?<charset>[\w.:-]{2,40})/i.exec(type)?.groups?.charset ?? 'utf-8'
  ).toLowerCase();
};

/** What only the server knew of a text's encoding is lost with its headers; the text is taken into UTF-8 here. */
const inUtf8 = (payload: Uint8Array, charset: string): Uint8Array => {
  if (charset === 'utf-8' || charset === 'utf8' || !legacy.has(charset)) return payload;
  return new TextEncoder().encode(new TextDecoder(charset).decode(payload));
};

const legacy = new Set([
  ...['iso-8859-1', 'iso-8859-6', 'iso-8859-15', 'windows-1250', 'windows-1251', 'windows-1252', 'windows-1256'],
  ...['koi8-r', 'utf-16le', 'utf-16be', 'gbk', 'gb18030', 'big5', 'euc-jp', 'shift_jis', 'euc-kr'],
]);

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, without padding: SHA-1 is written so in most WARC files. */
const inBase32 = (bytes: Uint8Array): string => {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => base32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
};

const algorithms: Readonly<Record<string, string>> = {
  sha1: 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  md5: 'md5',
  sha512: 'sha512',
};

/** Producers differ in whether they digest the payload as it was sent or as it was meant; either will do. */
const digestWarning = (told: string, forms: readonly Uint8Array[]): readonly Warning[] => {
  const [label = '', digest = ''] = told.split(/:(.*)/s);
  const algorithm = algorithms[label.toLowerCase()];
  if (algorithm === undefined) return [];
  const fits = forms.some((form) => {
    const found = createHash(algorithm).update(form).digest();
    return (
      found.toString('hex') === digest.toLowerCase() || inBase32(found) === digest.toUpperCase().replaceAll('=', '')
    );
  });
  if (fits) return [];
  return [{ code: 'digest-mismatch', message: `what was captured is not what its digest tells (${told})` }];
};
